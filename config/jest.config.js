'use strict';
/**
 * Two worlds: `src` runs as a browser would (jsdom), `node` runs the local server and the contract tests.
 * @pnp/* ships ES modules only, so it is the one dependency that is transformed too.
 */
const transform = {
  '^.+\\.[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        target: 'es2022',
        transform: { react: { runtime: 'classic' } }
      },
      module: { type: 'commonjs' }
    }
  ]
};
const common = {
  rootDir: require('node:path').resolve(__dirname, '..'),
  transform,
  transformIgnorePatterns: ['/node_modules/(?!@pnp/)'],
  moduleNameMapper: { '\\.(scss|css)$': 'identity-obj-proxy' },
  modulePathIgnorePatterns: ['<rootDir>/(lib|lib-commonjs|dist|temp|release|\\.data|\\.cache)/']
};
module.exports = {
  // A browser journey takes longer than a unit test; nothing here measures time.
  testTimeout: 120000,
  projects: [
    {
      ...common,
      displayName: 'src',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}'],
      setupFilesAfterEnv: ['<rootDir>/tests/setup/browser.ts']
    },
    {
      ...common,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/local/**/*.test.ts', '<rootDir>/tests/{contract,docs,tables,teams}/**/*.test.ts']
    },
    {
      ...common,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/e2e/globalSetup.ts',
      globalTeardown: '<rootDir>/tests/e2e/globalTeardown.ts'
    }
  ]
};
