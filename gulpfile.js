'use strict';
/**
 * The tasks people of SPFx know, as a thin layer on Microsoft's Heft rig (docs/adr/0002): no build logic lives here.
 * `--ship` (or `--production`) becomes Heft's `--production`.
 */
const { spawn } = require('node:child_process');
const path = require('node:path');
const gulp = require('gulp');

const production = process.argv.some((flag) => flag === '--ship' || flag === '--production');
const node = path.join(__dirname, 'node_modules', '.bin', 'node');

function run(script, ...flags) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [script, ...flags], { stdio: 'inherit', cwd: __dirname });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${flags.join(' ')} ended with ${code}`))
    );
  });
}
const heft = (...flags) =>
  run(
    path.join(__dirname, 'node_modules', '@rushstack', 'heft', 'bin', 'heft'),
    ...flags,
    ...(production ? ['--production'] : [])
  );

const task = (name, description, action) => {
  action.description = description;
  action.displayName = name;
  gulp.task(name, action);
};

task('clean', 'Removes everything that a build made', () => heft('clean'));
task('bundle', 'Compiles and bundles the web parts (--ship for production)', () => heft('build', '--clean'));
task('build', 'The same as bundle', () => heft('build', '--clean'));
task('package-solution', 'Packs the bundle into the .sppkg (--ship for production)', () =>
  heft('package-solution')
);
task('teams', 'Packs the Teams app (teams/TeamsSPFxApp.zip) and checks its manifest', () =>
  run(path.join(__dirname, 'config', 'teams', 'packTeamsApp.mjs'))
);
gulp.task('ship', gulp.series('bundle', 'teams', 'package-solution'));
gulp.task('ship').description = 'Everything a tenant needs: bundle, Teams app and .sppkg (use with --ship)';
task('serve', 'Builds on every change and serves to a tenant workbench', () =>
  heft('build-watch', '--serve')
);
task('test', 'Runs every check (npm test)', () => run(path.join(__dirname, 'tests', 'run.mjs')));
task('default', 'Bundle', () => heft('build', '--clean'));
