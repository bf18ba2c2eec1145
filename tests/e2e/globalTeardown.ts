/** Ends the product that globalSetup started; one that was running before is left alone. */
export default async function globalTeardown(): Promise<void> {
  const { product } = globalThis;
  if (!product) return;
  const ended = new Promise((resolve) => product.once('exit', resolve));
  product.kill('SIGTERM');
  await ended;
}
