import { createHash } from 'node:crypto';

/**
 * The same name always gives the same UUID (version 5 form), so that a load that was cut off recognises what it has
 * already sent.
 */
export function uuidOf(name: string): string {
  const hex = createHash('sha1').update(`kvalitetshjulet-demo/${name}`).digest('hex');
  const variant = ((parseInt(hex[16], 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32)
  ].join('-');
}

/** Numbers from 0 up to but not including 1, always the same for the same name (mulberry32). */
export function randomOf(name: string): () => number {
  let state = createHash('sha1').update(name).digest().readUInt32LE(0);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
