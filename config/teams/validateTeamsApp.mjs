/** Checks the Teams manifest and its translations against Microsoft's published schemas (npm: @microsoft/app-manifest). */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const Ajv = require('ajv-draft-04').default;
const addFormats = require('ajv-formats').default;

/** The published schema of that version. Throws when the installed package does not carry it. */
function readSchema(version, name) {
  const root = dirname(require.resolve('@microsoft/app-manifest/package.json'));
  const path = join(root, 'build', 'json-schemas', 'teams', `v${version}`, name);
  if (!existsSync(path)) throw new Error(`No schema ${name} for manifest version ${version}`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

function problemsOf(document, schema, label) {
  // Some of the schema's patterns are not valid in the `u` mode that ajv uses by default.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  if (ajv.validate(schema, document)) return [];
  return ajv.errors.map((error) => `${label}${error.instancePath}: ${error.message}`);
}

/** @returns {string[]} one sentence per fault; empty when both are valid */
export function problemsOfTeamsApp(manifest, translation) {
  const version = manifest.manifestVersion;
  return [
    ...problemsOf(manifest, readSchema(version, 'MicrosoftTeams.schema.json'), 'manifest.json'),
    ...problemsOf(translation, readSchema(version, 'MicrosoftTeams.Localization.schema.json'), 'en-us.json')
  ];
}
