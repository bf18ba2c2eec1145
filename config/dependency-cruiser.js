'use strict';
/**
 * Who may import whom (docs/architecture.md). Dependencies point one way; a rule has no exceptions.
 * `npm run check:architecture` runs this over src, local and tests.
 */
const test = '(\\.test\\.tsx?$|^src/ui/testing/)';

/** A layer of src may import itself and the layers named, nothing else of ours. */
const only = (layer, allowed) => ({
  name: `${layer}-layer`,
  severity: 'error',
  comment: `src/${layer} may import only: ${allowed.join(', ') || 'itself'}`,
  from: { path: `^src/${layer}/`, pathNot: test },
  to: { path: '^(src|local|tests)/', pathNot: [layer, ...allowed].map((name) => `^src/${name}(/|$)`) }
});
const packageOnlyIn = (name, pattern, places) => ({
  name,
  severity: 'error',
  comment: `${pattern} belongs in ${places.join(', ')}`,
  from: { path: '^(src|local)/', pathNot: [...places.map((place) => `^${place}/`), test] },
  to: { path: `(^|/)node_modules/${pattern}` }
});
const error = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    error('no-cycles', 'Two files that need each other are one', {}, { circular: true }),
    error(
      'domain-is-pure',
      'No npm package, no Node, no browser',
      { path: '^src/domain/', pathNot: test },
      { pathNot: '^src/domain/' }
    ),
    error(
      'schema-is-data',
      'The schema is typed constants',
      { path: '^src/provisioning/schema/', pathNot: test },
      { pathNot: '^src/(domain|provisioning/schema)/' }
    ),
    error(
      'app-knows-ports',
      'Use cases know no npm package',
      { path: '^src/app/', pathNot: test },
      { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'core'] }
    ),
    error(
      'no-test-code-in-product',
      '',
      { path: '^(src|local)/', pathNot: [test, '/testing/', '/testdata/'] },
      { path: ['^tests/', test, '/testing/'] }
    ),
    error('browser-code-has-no-node', '', { path: '^src/', pathNot: test }, { dependencyTypes: ['core'] }),
    error('src-never-imports-local', '', { path: '^src/' }, { path: '^local/' }),
    error(
      'the-local-server-knows-nothing-of-the-product',
      'It is judged from outside',
      { path: '^local/(sharepoint|host)/' },
      { path: '^src/' }
    ),
    error(
      'web-parts-do-not-know-each-other',
      '',
      { path: '^src/webparts/([^/]+)/' },
      { path: '^src/webparts/[^/]+/', pathNot: '^src/webparts/$1/' }
    ),
    error(
      'features-do-not-know-each-other',
      '',
      { path: '^src/ui/features/([^/]+)/' },
      { path: '^src/ui/features/', pathNot: '^src/ui/features/$1/' }
    ),
    error(
      'components-have-no-domain',
      '',
      { path: '^src/ui/components/', pathNot: test },
      { path: '^src/(app|domain)/', pathNot: '^src/domain/shared/' }
    ),
    error(
      'production-code-uses-dependencies',
      'What src imports must be in dependencies, not devDependencies',
      { path: '^src/', pathNot: test },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] }
    ),
    only('domain', []),
    only('provisioning/schema', ['domain']),
    only('provisioning', ['domain', 'data/sharepoint']),
    only('data', ['domain', 'app', 'provisioning/schema']),
    only('app', ['domain']),
    only('ui', ['app', 'domain', 'loc']),
    only('loc', []),
    only('teams', ['app', 'domain', 'loc']),
    only('composition', ['app', 'data', 'domain', 'provisioning', 'teams', 'loc']),
    only('webparts', ['composition', 'ui', 'teams', 'app', 'domain', 'loc']),
    packageOnlyIn('pnpjs', '@pnp/', [
      'src/data',
      'src/provisioning/engine',
      'src/provisioning/migrations',
      'src/composition',
      'local/demo'
    ]),
    packageOnlyIn('react-and-fluent', '(react|react-dom|@fluentui)/', [
      'src/ui',
      'src/webparts',
      'local/host'
    ]),
    packageOnlyIn('spfx', '@microsoft/sp-', ['src/webparts', 'src/composition']),
    packageOnlyIn('teams-js', '@microsoft/teams-js', ['src/teams']),
    packageOnlyIn('personnummer', 'personnummer', ['src/data/identity'])
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(local/host/shims/|lib/|temp/|dist/)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types']
    }
  }
};
