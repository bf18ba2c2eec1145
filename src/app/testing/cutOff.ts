import { QmsError } from '../../domain/shared/QmsError';
import { Wire } from './FakeSite';

/** Lets so many moments pass, then breaks the connection for good: what follows never reaches the site. */
export function cutOff(moments: number): { wire: Wire; happened: () => boolean } {
  let passed = 0;
  const wire: Wire = async () => {
    passed += 1;
    if (passed > moments) throw new QmsError('offline', `cut off after ${moments} moments`);
  };
  return { wire, happened: () => passed > moments };
}

/** Runs what may be cut off; any other failure is thrown. */
export async function untilCut(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof QmsError && error.kind === 'offline')) throw error;
  }
}
