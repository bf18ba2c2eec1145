import { CaseFacts } from '../deviationCase/DeviationCase';

/**
 * The cases that count: one per receipt, never one marked as a duplicate. Should a race have left two unmarked, the
 * older counts, which is also the one that finishing a receipt finds first.
 */
export function distinctCases(facts: readonly CaseFacts[]): CaseFacts[] {
  const byReceipt = new Map<string, CaseFacts>();
  for (const fact of facts) {
    if (fact.status === 'duplicate') continue;
    const key = `${fact.receipt.list}/${fact.receipt.id}`;
    const known = byReceipt.get(key);
    if (!known || fact.id < known.id) byReceipt.set(key, fact);
  }
  return [...byReceipt.values()];
}
