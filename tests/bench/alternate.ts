/** What two ways of doing the same gave, run by run; the same index is the same pair. */
export interface Pairs<Value> {
  readonly reference: readonly Value[];
  readonly ours: readonly Value[];
}

/**
 * Runs both in turn (A B A B ...), so that whatever else the machine does meets both alike.
 * One pair before the counted ones warms files, caches and compilers and is thrown away.
 */
export async function alternate<Value>(
  counted: number,
  runReference: () => Promise<Value>,
  runOurs: () => Promise<Value>
): Promise<Pairs<Value>> {
  const reference: Value[] = [];
  const ours: Value[] = [];
  for (let pair = 0; pair <= counted; pair++) {
    const first = await runReference();
    const second = await runOurs();
    if (pair === 0) continue;
    reference.push(first);
    ours.push(second);
  }
  return { reference, ours };
}
