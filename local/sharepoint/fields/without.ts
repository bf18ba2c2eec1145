/** A copy of an object without the named properties. */
export function without<Source extends object, Name extends keyof Source>(
  source: Source,
  ...names: Name[]
): Omit<Source, Name> {
  const copy: Partial<Source> = { ...source };
  for (const name of names) delete copy[name];
  return copy as Omit<Source, Name>;
}
