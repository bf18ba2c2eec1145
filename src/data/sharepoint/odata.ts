/** One comparison with `eq`; text is quoted and its apostrophes doubled. */
export function equals(column: string, value: string | number | boolean): string {
  if (typeof value === 'string') return `${column} eq '${value.replace(/'/g, "''")}'`;
  return `${column} eq ${typeof value === 'boolean' ? Number(value) : value}`;
}

/** All must hold. Put the most selective indexed column first: that is the index SharePoint uses. */
export function allOf(...conditions: string[]): string {
  return conditions.join(' and ');
}
