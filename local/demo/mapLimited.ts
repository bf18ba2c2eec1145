/** Runs the work for each value, at most `limit` at a time. Rejects with the first failure, and then begins nothing more. */
export async function mapLimited<T>(
  values: readonly T[],
  limit: number,
  work: (value: T) => Promise<void>
): Promise<void> {
  let next = 0;
  let failed = false;
  const worker = async (): Promise<void> => {
    while (!failed && next < values.length) {
      const value = values[next++];
      try {
        await work(value);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, values.length) }, worker));
}
