import { Instant } from '../shared/Instant';
import { ReceiptRef } from './Receipt';

/** Each list counts its own items, so each has its own prefix: AVV (avvikelse), SKY (skyddad). */
const prefixes = { ordinary: 'AVV', protected: 'SKY' } as const;

/**
 * The number that the reporter sees at once and may quote for years: `AVV-2026-00042`.
 * @param createdAt when the receipt was made; its year in Swedish time is part of the number
 */
export function reportNumber(ref: ReceiptRef, createdAt: Instant): string {
  const year = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric' }).format(
    new Date(createdAt)
  );
  return `${prefixes[ref.list]}-${year}-${String(ref.id).padStart(5, '0')}`;
}
