import { fakeReport } from '../../../src/app/testing/fakeReport';
import { Report } from '../../../src/domain/report/Report';

let count = 0;

/** A report like no other of the same test file. */
export const newReport = (overrides: Partial<Report> = {}): Report =>
  fakeReport({ clientKey: `key-${(count += 1)}`, ...overrides });
