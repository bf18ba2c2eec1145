import { Municipality } from './Municipality';

/** One municipality for all tests of a file, started before the first and stopped after the last. */
export function municipalityForAll(): () => Municipality {
  jest.setTimeout(180_000);
  let started: Municipality | undefined;
  beforeAll(async () => {
    started = await Municipality.start();
  });
  afterAll(() => started?.stop());
  return () => {
    if (!started) throw new Error('The municipality is there only while tests run');
    return started;
  };
}
