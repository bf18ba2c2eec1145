import * as React from 'react';
import { Services } from '../../app/Services';
import { Report } from '../../domain/report/Report';
import ReportView from '../features/report';
import { fakeDrafts } from './fakeDrafts';
import { fakeServices } from './fakeServices';
import { renderInApp } from './renderInApp';
import { ReportHand } from './ReportHand';

export interface OpenedReport {
  readonly hand: ReportHand;
  /** What has been sent, unless the test sends in its own way. */
  readonly sent: readonly Report[];
  readonly services: Services;
  readonly navigate: jest.Mock;
}

/** Opens the form as somebody who reported for Ekbacken the last time. */
export function openReport(overrides: Partial<Services> = {}): OpenedReport {
  const sent: Report[] = [];
  const ordinary = fakeServices();
  const services = fakeServices({
    drafts: fakeDrafts({ 'report.lastUnit': 'EKBACKEN' }),
    sendReport: (report) => {
      sent.push(report);
      return ordinary.sendReport(report);
    },
    ...overrides
  });
  const navigate = jest.fn();
  renderInApp(<ReportView />, { services, navigate });
  return { hand: new ReportHand(), sent, services, navigate };
}
