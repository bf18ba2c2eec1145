import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Store } from '../store/Store';
import { faults } from '../wire/SharePointFault';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Form digests: `0x<hex>,23 Nov 2026 20:44:00 -0000`, good for one user on one site for 30 minutes (docs:
 * working-with-requestdigest). Nothing is stored: the hex part seals user, site and time.
 */
export class Digest {
  readonly #key: string;

  public constructor(
    store: Store,
    private readonly clock: () => Date,
    readonly seconds: number
  ) {
    this.#key = store.directory.secret();
  }

  public issue(login: string, siteId: string): string {
    const stamp = formatStamp(this.clock());
    return `0x${this.#seal(login, siteId, stamp)},${stamp}`;
  }

  /** @throws SharePointFault 403: missing, made for someone else or another site, or too old */
  public check(value: string | undefined, login: string, siteId: string): void {
    const [, hex, stamp] = /^0x([0-9A-F]+),(.+)$/i.exec(value ?? '') ?? [];
    if (!hex || !stamp) throw faults.digestInvalid();
    const expected = Buffer.from(this.#seal(login, siteId, stamp));
    const given = Buffer.from(hex.toUpperCase());
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) throw faults.digestInvalid();
    const age = (this.clock().getTime() - parseStamp(stamp)) / 1000;
    if (age > this.seconds) throw faults.digestExpired();
  }

  #seal(login: string, siteId: string, stamp: string): string {
    const text = `digest ${login.toLowerCase()} ${siteId} ${stamp}`;
    return createHmac('sha512', this.#key).update(text).digest('hex').toUpperCase();
  }
}

function formatStamp(at: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${two(at.getUTCDate())} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
  return `${day} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} -0000`;
}

function parseStamp(stamp: string): number {
  const [day, month, year, time] = stamp.split(' ');
  return Date.parse(`${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day}T${time}Z`);
}
