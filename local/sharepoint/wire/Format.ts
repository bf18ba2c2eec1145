/** The wire format a caller asked for. `atom` marks a caller that accepts no JSON. */
export interface Format {
  level: 'none' | 'minimal' | 'full' | 'verbose';
  version: 3 | 4;
  atom?: true;
}
