import { QmsError } from '../../domain/shared/QmsError';
import { isRefusal } from './isRefusal';

const answered = (status: number): Error => Object.assign(new Error(`${status}`), { status });

test.each([401, 403, 404])('%i is a refusal', (status) => {
  expect(isRefusal(answered(status))).toBe(true);
});

test.each([400, 409, 412, 429, 500, 501, 503])('%i is not: it must stop what asked', (status) => {
  expect(isRefusal(answered(status))).toBe(false);
});

test('errors of the data layer are judged by their kind', () => {
  expect(isRefusal(new QmsError('denied', ''))).toBe(true);
  expect(isRefusal(new QmsError('notFound', ''))).toBe(true);
  expect(isRefusal(new QmsError('unexpected', '501'))).toBe(false);
});
