import type { TimelinePipe } from '@pnp/core';
import type { Queryable } from '@pnp/queryable';

/** Seeded numbers, so that a failure can be seen again (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Cuts the connection at the given write, counted from 1: `before` it reaches the server, or `after`, when the work is
 * done but nobody hears of it. Every later request fails too: the browser is gone.
 */
export function cutAt(write: number, when: 'before' | 'after'): TimelinePipe {
  let writes = 0;
  let gone = false;
  const send = async (url: URL, init: RequestInit): Promise<Response> => {
    const writing = isWrite(url, init);
    if (writing) writes += 1;
    const now = writing && writes === write;
    if (gone || (now && when === 'before')) throw lost(() => (gone = true));
    const answer = await fetch(url, init);
    if (now) {
      await answer.arrayBuffer();
      throw lost(() => (gone = true));
    }
    return answer;
  };
  return (instance) => {
    (instance as Queryable).on.send.replace(send);
    return instance;
  };
}

/** Does something after every write that was answered. */
export function afterEachWrite(look: () => Promise<void>): TimelinePipe {
  const send = async (url: URL, init: RequestInit): Promise<Response> => {
    const answer = await fetch(url, init);
    if (isWrite(url, init)) await look();
    return answer;
  };
  return (instance) => {
    (instance as Queryable).on.send.replace(send);
    return instance;
  };
}

function lost(note: () => void): TypeError {
  note();
  return new TypeError('fetch failed');
}

/** A batch that only asks is no write. */
function isWrite(url: URL, init: RequestInit): boolean {
  if (init.method === 'GET') return false;
  return !url.pathname.endsWith('/$batch') || /^(POST|MERGE|PATCH|DELETE) /m.test(String(init.body));
}
