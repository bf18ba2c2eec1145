import type { Json } from './Json';

/** Enough that calling JSON.stringify costs little, few enough that the memory is young when it is let go. */
const AT_A_TIME = 100;

/** The JSON text of a list, made some values at a time: a long one as a whole keeps the garbage collector busy. */
export function jsonArray<Value>(values: Iterable<Value>, toJson: (value: Value) => Json): string {
  const parts: string[] = [];
  let some: Json[] = [];
  const close = (): void => {
    if (some.length > 0) parts.push(JSON.stringify(some).slice(1, -1));
    some = [];
  };
  for (const value of values) {
    some.push(toJson(value));
    if (some.length === AT_A_TIME) close();
  }
  close();
  return `[${parts.join(',')}]`;
}
