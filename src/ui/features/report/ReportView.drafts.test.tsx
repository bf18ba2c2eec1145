import { act, cleanup, screen } from '@testing-library/react';
import * as React from 'react';
import { SentReport, Services } from '../../../app/Services';
import { Report } from '../../../domain/report/Report';
import { QmsError, QmsErrorKind } from '../../../domain/shared/QmsError';
import { svSe } from '../../../loc/sv-se';
import { fakeDrafts } from '../../testing/fakeDrafts';
import { fakeServices } from '../../testing/fakeServices';
import { renderInApp, settle } from '../../testing/renderInApp';
import { ReportHand } from '../../testing/ReportHand';
import ReportView from './index';

// Finding what to press by its role is slow in a simulated browser, more so on a busy machine.
jest.setTimeout(20_000);

const texts = svSe.report;

async function show(services: Services): Promise<ReportHand> {
  renderInApp(<ReportView />, { services });
  await settle();
  return new ReportHand();
}

const withUnit = () => fakeDrafts({ 'report.lastUnit': 'EKBACKEN' });

describe('the draft', () => {
  it('is on the device before the change has even been drawn, and says so quietly', async () => {
    const drafts = withUnit();
    const written = jest.spyOn(drafts, 'write');
    const hand = await show(fakeServices({ drafts }));
    expect(screen.queryByText(texts.draft.kept)).not.toBeInTheDocument();
    hand.write('Larmet');
    expect(written).toHaveBeenCalledWith('report', expect.stringContaining('"whatHappened":"Larmet"'));
    expect(screen.getByText(texts.draft.kept)).toBeInTheDocument();
  });

  it('is found again after a reload, with every answer and the same key', async () => {
    const services = fakeServices({ drafts: withUnit() });
    const hand = await show(services);
    await hand.fillPlainDeviation();
    const key = JSON.parse(services.drafts.read('report') ?? '{}').clientKey;
    cleanup();
    const again = await show(services);
    expect(again.whatHappened()).toHaveValue('Kvällsmedicinen blev inte given.');
    expect(screen.getByRole('radio', { name: 'Ja, Ekbacken' })).toBeChecked();
    expect(screen.getByRole('radio', { name: /^Mindre/ })).toBeChecked();
    expect(screen.getByText(texts.restored)).toBeInTheDocument();
    again.write('Kvällsmedicinen blev inte given i dag.');
    expect(JSON.parse(services.drafts.read('report') ?? '{}').clientKey).toBe(key);
  });

  it('says before anything is typed that it cannot be kept where storage is refused', async () => {
    const hand = await show(fakeServices({ drafts: fakeDrafts({}, false) }));
    expect(screen.getByText(texts.draft.unavailable)).toBeInTheDocument();
    hand.write('Larmet');
    expect(screen.queryByText(texts.draft.kept)).not.toBeInTheDocument();
  });

  it('says so when the device no longer takes it', async () => {
    const drafts = { ...withUnit(), write: () => false };
    const hand = await show(fakeServices({ drafts }));
    hand.write('Larmet');
    expect(screen.getByText(texts.draft.full)).toBeInTheDocument();
    expect(screen.queryByText(texts.draft.kept)).not.toBeInTheDocument();
  });

  it('is thrown away only after a question', async () => {
    const services = fakeServices({ drafts: withUnit() });
    const hand = await show(services);
    hand.write('Larmet');
    await hand.press(texts.startOver);
    expect(services.drafts.read('report')).toBeDefined();
    await hand.press(texts.startOverConfirm);
    expect(services.drafts.read('report')).toBeUndefined();
    expect(hand.whatHappened()).toHaveValue('');
  });

  it('of an unknown shape is left alone instead of breaking the form', async () => {
    const hand = await show(fakeServices({ drafts: fakeDrafts({ report: '{"version":7' }) }));
    expect(hand.whatHappened()).toHaveValue('');
    cleanup();
    expect(
      (await show(fakeServices({ drafts: fakeDrafts({ report: '{"text":1}' }) }))).whatHappened()
    ).toHaveValue('');
  });

  it('takes the time of the first letter, not of the page that stood open', async () => {
    let now = new Date('2026-11-23T08:00:00Z');
    const services = fakeServices({ drafts: withUnit() });
    renderInApp(<ReportView />, { services, clock: () => now });
    await settle();
    now = new Date('2026-11-23T13:30:00Z');
    new ReportHand().write('Larmet');
    expect(JSON.parse(services.drafts.read('report') ?? '{}').eventAt).toBe('2026-11-23T13:30:00Z');
  });
});

describe('a failed send', () => {
  function failingOnce(error: Error): { services: Services; sent: Report[] } {
    const sent: Report[] = [];
    const ordinary = fakeServices();
    const services = fakeServices({
      drafts: withUnit(),
      sendReport: async (report) => {
        sent.push(report);
        if (sent.length === 1) throw error;
        return ordinary.sendReport(report);
      }
    });
    return { services, sent };
  }

  it('keeps everything and tries again under the same key', async () => {
    const { services, sent } = failingOnce(new QmsError('offline', 'no answer'));
    const hand = await show(services);
    await hand.fillPlainDeviation();
    await hand.send();
    expect(await screen.findByText(texts.send.failed)).toBeInTheDocument();
    expect(hand.whatHappened()).toHaveValue('Kvällsmedicinen blev inte given.');
    expect(services.drafts.read('report')).toBeDefined();
    await hand.press(svSe.common.retry);
    await screen.findByText('AVV-2026-00042');
    expect(sent.map((report) => report.clientKey)).toEqual([sent[0].clientKey, sent[0].clientKey]);
    expect(services.drafts.read('report')).toBeUndefined();
  });

  it.each<QmsErrorKind>([
    'offline',
    'denied',
    'expired',
    'throttled',
    'unconfigured',
    'invalid',
    'unexpected'
  ])('says what to do when it is %s', async (kind) => {
    const { services } = failingOnce(new QmsError(kind, 'the words of SharePoint'));
    const hand = await show(services);
    await hand.fillPlainDeviation();
    await hand.send();
    expect(await screen.findByText(svSe.common.errors[kind])).toBeInTheDocument();
    expect(screen.getByText(new RegExp(`^${texts.send.kept}`))).toBeInTheDocument();
  });

  it('survives a reload: the interrupted report is offered again', async () => {
    const { services, sent } = failingOnce(new QmsError('offline', 'no answer'));
    const hand = await show(services);
    await hand.fillPlainDeviation();
    await hand.send();
    await screen.findByText(texts.send.failed);
    cleanup();
    const again = await show(services);
    expect(screen.getByText(texts.interrupted)).toBeInTheDocument();
    await again.press(svSe.common.retry);
    await screen.findByText('AVV-2026-00042');
    expect(sent[1].clientKey).toBe(sent[0].clientKey);
  });

  it('cannot be changed under its key while it may have arrived, but as another report if one says so', async () => {
    const { services, sent } = failingOnce(new QmsError('offline', 'no answer'));
    const hand = await show(services);
    await hand.fillPlainDeviation();
    await hand.send();
    await screen.findByText(texts.send.frozen);
    expect(hand.whatHappened()).toBeDisabled();
    await hand.press(texts.send.edit);
    await hand.press(texts.send.editConfirm);
    hand.write('Kvällsmedicinen blev inte given i går heller.');
    await hand.send();
    await screen.findByText('AVV-2026-00042');
    expect(sent[1].whatHappened).toBe('Kvällsmedicinen blev inte given i går heller.');
    expect(sent[1].clientKey).not.toBe(sent[0].clientKey);
  });

  it('can be corrected at once where SharePoint would not take it', async () => {
    const { services, sent } = failingOnce(new QmsError('invalid', 'The value is too long'));
    const hand = await show(services);
    await hand.fillPlainDeviation();
    await hand.send();
    await screen.findByText(texts.send.failed);
    expect(hand.whatHappened()).toBeEnabled();
    hand.write('Kortare.');
    await hand.press(svSe.common.retry);
    await screen.findByText('AVV-2026-00042');
    expect(sent[1].whatHappened).toBe('Kortare.');
  });

  it('is not doubled by an impatient thumb, nor lost by looking at another view meanwhile', async () => {
    let arrive: (sent: SentReport) => void = () => undefined;
    const sendReport = jest.fn(() => new Promise<SentReport>((resolve) => (arrive = resolve)));
    const services = fakeServices({ drafts: withUnit(), sendReport });
    const hand = await show(services);
    await hand.fillPlainDeviation();
    await hand.send();
    await hand.press(texts.send.sending);
    cleanup();
    const again = await show(services);
    expect(screen.getByRole('button', { name: texts.send.sending })).toBeInTheDocument();
    await again.press(texts.send.sending);
    expect(sendReport).toHaveBeenCalledTimes(1);
    const report: Report = (sendReport.mock.calls as unknown as [Report][])[0][0];
    const answer = await fakeServices().sendReport(report);
    await act(async () => arrive(answer));
    expect(screen.getByText('AVV-2026-00042')).toBeInTheDocument();
    expect(services.drafts.read('report')).toBeUndefined();
  });
});
