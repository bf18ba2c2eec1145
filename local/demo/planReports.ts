import { Report } from '../../src/domain/report/Report';
import { toInstant } from '../../src/domain/shared/Instant';
import { randomOf, uuidOf } from './deterministic';
import { narrate } from './narratives';
import { PublishedTable } from './publishedTable';

/** How the figures, which are for a whole municipality, are shared among the invented units. */
const shares: readonly (readonly [unitCode: string, share: number])[] = [
  ['EKBACKEN', 0.34],
  ['SOLROSEN', 0.3],
  ['NORRBY', 0.18],
  ['HSLTEAM', 0.1],
  ['LINGON', 0.08]
];

const hour = 3600 * 1000;

/**
 * One report for every deviation that the table counts, always the same ones. Texts are invented; category and month are
 * the table's.
 * @param codeOf the code of the category with that name
 */
export function planReports(table: PublishedTable, codeOf: (category: string) => string): Report[] {
  return table.rows.flatMap((row) =>
    row.months.flatMap((count, month) =>
      Array.from({ length: count }, (_, index) =>
        planReport(table.year, month, { category: row.category, code: codeOf(row.category), index, count })
      )
    )
  );
}

interface Place {
  readonly category: string;
  readonly code: string;
  readonly index: number;
  readonly count: number;
}

function planReport(year: number, month: number, { category, code, index, count }: Place): Report {
  const name = `${year}/${code}/${month + 1}/${index}`;
  const random = randomOf(name);
  const { what, done, consequence } = narrate(category, random);
  const event = eventTime(year, month, index, count, random);
  const discovered = event + Math.floor(random() * 3) * hour;
  return {
    clientKey: uuidOf(name),
    kind: 'deviation',
    hideName: false,
    unitCode: unitOf(random()),
    law: 'hsl',
    categoryCode: code,
    categoryText: '',
    eventAt: toInstant(new Date(event)),
    discoveredAt: toInstant(new Date(discovered)),
    whatHappened: what,
    immediateAction: done,
    consequence,
    careReference: '',
    kiaNumber: '',
    identityReason: '',
    reportedAt: toInstant(new Date(discovered + hour))
  };
}

/** Spread over the days of the month. Between 06 and 21 UTC every hour belongs to the same month in Sweden too. */
function eventTime(year: number, month: number, index: number, count: number, random: () => number): number {
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = 1 + Math.floor(((index + random()) * days) / count);
  return Date.UTC(year, month, Math.min(day, days), 6 + Math.floor(random() * 15), Math.floor(random() * 60));
}

function unitOf(position: number): string {
  let sum = 0;
  for (const [unitCode, share] of shares) {
    sum += share;
    if (position < sum) return unitCode;
  }
  return shares[0][0];
}
