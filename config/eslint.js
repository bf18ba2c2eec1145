'use strict';
require('@rushstack/eslint-config/patch/modern-module-resolution');

/** Rules that encode past incidents of SharePoint solutions (see docs/architecture.md) beside Microsoft's own. */
const incidents = [
  {
    selector: "CallExpression[callee.property.name='getByTitle'][callee.object.property.name='lists']",
    message: 'Find lists by URL: titles are translated and renamed.'
  },
  {
    selector: 'CallExpression[callee.property.name=/^get(File|Folder)ByServerRelativeUrl$/]',
    message: 'Use ...ByServerRelativePath: Url breaks on # and %.'
  },
  {
    selector: "CallExpression[callee.property.name='filter'] > TemplateLiteral[expressions.length>0]",
    message: 'Build OData filters with the odata builder so that quotes are escaped.'
  }
];

module.exports = {
  root: true,
  extends: ['@microsoft/eslint-config-spfx/lib/profiles/react'],
  parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: __dirname },
  ignorePatterns: [
    'lib',
    'lib-commonjs',
    'dist',
    'temp',
    'release',
    'node_modules',
    '.cache',
    '*.js',
    '*.mjs'
  ],
  rules: {
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-floating-promises': 'error',
    '@rushstack/no-new-null': 'off',
    '@rushstack/typedef-var': 'off',
    '@typescript-eslint/explicit-function-return-type': 'off',
    '@typescript-eslint/no-use-before-define': 'off',
    'promise/param-names': 'error',
    'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    'no-restricted-syntax': ['error', ...incidents]
  },
  overrides: [
    {
      files: ['**/*.test.ts', '**/*.test.tsx', 'tests/**/*.ts', 'src/ui/testing/**'],
      rules: { 'max-lines-per-function': 'off', 'no-restricted-syntax': 'off' }
    },
    { files: ['local/**/*.ts', 'tests/**/*.ts'], rules: { 'no-console': 'off' } }
  ]
};
