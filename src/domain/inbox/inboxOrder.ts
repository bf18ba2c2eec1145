import { InboxEntry } from './Inbox';

/**
 * What cannot wait: suspected misconduct (genast, 27 kap. 2 § SoL) and events with significant or catastrophic
 * consequences come before all else. Answers wait among the other reports, since a case is already in hand.
 */
function isUrgent(entry: InboxEntry): boolean {
  if (entry.entry === 'answer') return false;
  const { kind, consequence } = entry.report;
  return kind === 'misconduct' || consequence === 'significant' || consequence === 'catastrophic';
}

/** Compares for sorting: the urgent ones first, and within each class the one that has waited longest. */
export function compareEntries(a: InboxEntry, b: InboxEntry): number {
  if (isUrgent(a) !== isUrgent(b)) return isUrgent(a) ? -1 : 1;
  return a.arrivedAt.localeCompare(b.arrivedAt) || a.number.localeCompare(b.number) || a.id - b.id;
}
