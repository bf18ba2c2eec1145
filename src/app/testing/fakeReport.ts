import { Report } from '../../domain/report/Report';

/** An ordinary deviation, changed by `overrides`. */
export function fakeReport(overrides: Partial<Report> = {}): Report {
  return {
    clientKey: 'f3a0c5de-0000-4000-8000-000000000001',
    kind: 'deviation',
    hideName: false,
    unitCode: 'EKB',
    law: 'sol',
    categoryCode: 'sol2020.utforande',
    categoryText: '',
    eventAt: '2026-11-23T12:00:00Z',
    discoveredAt: '2026-11-23T12:10:00Z',
    whatHappened: 'Morgonbesöket blev inte av.',
    immediateAction: 'Besöket gjordes kl. 10.',
    consequence: 'minor',
    careReference: 'HÄNV-1',
    kiaNumber: '',
    identityReason: '',
    reportedAt: '2026-11-23T13:29:00Z',
    ...overrides
  };
}
