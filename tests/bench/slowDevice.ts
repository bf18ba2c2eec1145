import type { CDPSession } from 'playwright-core';

const bitsPerByte = 8;

/** A cheap phone at the edge of the mobile network: the line that Lighthouse calls slow 4G, a processor a quarter as fast. */
export async function slowDevice(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / bitsPerByte,
    uploadThroughput: 750_000 / bitsPerByte
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
