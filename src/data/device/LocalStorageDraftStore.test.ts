import { LocalStorageDraftStore } from './LocalStorageDraftStore';

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

it('gives back what was written, to the same person only', () => {
  expect(new LocalStorageDraftStore('anna').write('report', 'text')).toBe(true);
  expect(new LocalStorageDraftStore('anna').read('report')).toBe('text');
  expect(new LocalStorageDraftStore('bo').read('report')).toBeUndefined();
});

it('forgets what is removed', () => {
  const store = new LocalStorageDraftStore('anna');
  store.write('report', 'text');
  store.remove('report');
  expect(store.read('report')).toBeUndefined();
});

it('says so where the browser refuses storage', () => {
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  const store = new LocalStorageDraftStore('anna');
  expect(store.available).toBe(false);
  expect(store.write('report', 'text')).toBe(false);
  expect(store.read('report')).toBeUndefined();
});

it('says that it was not kept when the device is full', () => {
  const store = new LocalStorageDraftStore('anna');
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(store.available).toBe(true);
  expect(store.write('report', 'text')).toBe(false);
});
