/** Ordinary values of ordinary columns, a few hundred bytes a row, the same in every run. */
export interface Row {
  readonly Title: string;
  readonly Note: string;
  readonly Unit: string;
  readonly Status: string;
  readonly Severity: number;
  readonly HappenedAt: string;
}

export const columns = ['Title', 'Note', 'Unit', 'Status', 'Severity', 'HappenedAt'] as const;
const units = ['EKBACKEN', 'SOLROSEN', 'NORRBY', 'LINGON'];
const states = ['Mottagen', 'Utreds', 'Avslutad'];
const firstDay = Date.UTC(2025, 0, 1);
const quarter = 15 * 60_000;

export function makeRows(count: number): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    Title: `AVV-2025-${String(index + 1).padStart(5, '0')}`,
    Note: `Larmet nådde inte personalen i tid, "post" ${index}. `.repeat(1 + (index % 4)).trim(),
    Unit: units[index % units.length],
    Status: states[index % states.length],
    Severity: 1 + (index % 4),
    HappenedAt: new Date(firstDay + index * quarter).toISOString().replace('.000Z', 'Z')
  }));
}
