import { UncheckedReport, validateReport } from './validateReport';

const now = new Date('2026-11-23T13:30:00Z');
const references = {
  units: [
    { code: 'EKB', name: 'Ekbacken', area: 'elderlyCare', active: true },
    { code: 'OLD', name: 'Nedlagd', area: 'elderlyCare', active: false }
  ],
  categories: [
    {
      code: 'sol.tid',
      name: 'Tidsbrist',
      set: 'SoL',
      family: 'solLss',
      validFrom: '2019-12-31T23:00:00Z',
      needsText: false,
      sortOrder: 1
    },
    {
      code: 'sol.annat',
      name: 'Annat',
      set: 'SoL',
      family: 'solLss',
      validFrom: '2019-12-31T23:00:00Z',
      needsText: true,
      sortOrder: 2
    },
    {
      code: 'hsl.fall',
      name: 'Fall',
      set: 'HSL',
      family: 'hsl',
      validFrom: '2021-12-31T23:00:00Z',
      needsText: false,
      sortOrder: 1
    }
  ]
} as const;

const complete: UncheckedReport = {
  clientKey: 'k',
  kind: 'deviation',
  hideName: false,
  unitCode: 'EKB',
  law: 'undecided',
  categoryCode: 'sol.tid',
  categoryText: '',
  eventAt: '2026-11-23T12:00:00Z',
  discoveredAt: '2026-11-23T12:30:00Z',
  discoveredLater: true,
  whatHappened: 'Besöket blev inte av.',
  immediateAction: '',
  consequence: 'none',
  careReference: '',
  kiaNumber: '',
  identityReason: ''
};
const faultsOf = (change: Partial<UncheckedReport>): object =>
  validateReport({ ...complete, ...change }, references, now);

describe('validateReport', () => {
  it('lets a complete report through, without an immediate action', () => {
    expect(faultsOf({})).toEqual({});
  });

  it('names everything that an empty form lacks', () => {
    const empty = {
      unitCode: '',
      categoryCode: '',
      eventAt: '',
      discoveredAt: '',
      whatHappened: ' \n'
    } as const;
    expect(faultsOf({ ...empty, consequence: '' })).toEqual({
      whatHappened: 'whatHappened',
      unitCode: 'unit',
      categoryCode: 'category',
      eventAt: 'eventMissing',
      discoveredAt: 'discoveredMissing',
      consequence: 'consequence'
    });
  });

  it('does not take a unit that is no longer active', () => {
    expect(faultsOf({ unitCode: 'OLD' })).toEqual({ unitCode: 'unitInactive' });
  });

  it('takes only categories of the law that were in force when it happened', () => {
    expect(faultsOf({ law: 'hsl' })).toEqual({ categoryCode: 'category' });
    expect(faultsOf({ law: 'hsl', categoryCode: 'hsl.fall' })).toEqual({});
    const before = { eventAt: '2021-06-01T00:00:00Z', discoveredLater: false } as const;
    expect(faultsOf({ categoryCode: 'hsl.fall', ...before })).toEqual({ categoryCode: 'category' });
  });

  it('asks for words where the category says nothing by itself', () => {
    expect(faultsOf({ categoryCode: 'sol.annat' })).toEqual({ categoryText: 'categoryText' });
    expect(faultsOf({ categoryCode: 'sol.annat', categoryText: 'Larm' })).toEqual({});
  });

  it('allows a minute of difference between clocks, and no more', () => {
    expect(faultsOf({ eventAt: '2026-11-23T13:31:00Z', discoveredLater: false })).toEqual({});
    const later = { eventAt: '2026-11-23T13:31:01Z', discoveredAt: '2026-11-23T13:40:00Z' };
    expect(faultsOf(later)).toEqual({ eventAt: 'eventFuture', discoveredAt: 'discoveredFuture' });
  });

  it('knows that nothing is discovered before it happens', () => {
    const early = { discoveredAt: '2026-11-23T11:59:59Z' };
    expect(faultsOf(early)).toEqual({ discoveredAt: 'discoveredBefore' });
    expect(faultsOf({ ...early, discoveredLater: false })).toEqual({});
    expect(faultsOf({ discoveredAt: complete.eventAt })).toEqual({});
  });

  it.each(['risk', 'nearMiss'] as const)('does not ask what came of a %s', (kind) => {
    expect(faultsOf({ kind, consequence: '' })).toEqual({});
  });

  it('lets suspected misconduct be reported at once without a category, but not without its consequence', () => {
    expect(faultsOf({ kind: 'misconduct', categoryCode: '' })).toEqual({});
    expect(faultsOf({ kind: 'misconduct', consequence: '' })).toEqual({ consequence: 'consequence' });
    expect(faultsOf({ kind: 'misconduct', categoryCode: 'unknown' })).toEqual({ categoryCode: 'category' });
  });

  it('needs only the unit and the number in KIA for harm to staff', () => {
    const rest = {
      whatHappened: '',
      categoryCode: '',
      consequence: '',
      eventAt: '',
      discoveredAt: ''
    } as const;
    expect(faultsOf({ kind: 'staffHarm', ...rest, kiaNumber: '2026-113' })).toEqual({});
    expect(faultsOf({ kind: 'staffHarm', ...rest, unitCode: '' })).toEqual({
      unitCode: 'unit',
      kiaNumber: 'kiaNumber'
    });
  });

  it('says when a text is longer than its column', () => {
    expect(faultsOf({ careReference: 'x'.repeat(100), whatHappened: 'x'.repeat(20_000) })).toEqual({});
    expect(faultsOf({ careReference: 'x'.repeat(101), whatHappened: 'x'.repeat(20_001) })).toEqual({
      careReference: 'tooLong',
      whatHappened: 'tooLong'
    });
  });
});
