import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { QmsError } from '../../../domain/shared/QmsError';
import { svSe } from '../../../loc/sv-se';
import { fakeAnswer, fakeCase, FakeInbox, fakeWaiting } from '../../testing/fakeInbox';
import { detail, openInbox, press, row, waitingRows } from '../../testing/openInbox';
import { fakeServices } from '../../testing/fakeServices';
import { renderInApp } from '../../testing/renderInApp';
import Inbox from '.';

const texts = svSe.inbox;
const user = userEvent.setup();

describe('The lists', () => {
  it('show what waits in the order given, with what a manager must know to choose', async () => {
    await openInbox(
      new FakeInbox([
        fakeWaiting(9, { report: { consequence: 'catastrophic', categoryCode: 'hsl.fall' } }),
        fakeAnswer(5, 'Vem låste?', 'Kvällspersonalen.'),
        fakeWaiting(7, {
          entry: { reporterName: '', arrivedAt: '2026-11-22T10:00:00Z' },
          report: { kind: 'risk', categoryCode: 'sol.ovrigt', categoryText: 'Trasig lampa' }
        })
      ])
    );
    const [first, second, third] = waitingRows().map((found) => found.textContent);
    expect(first).toMatch(
      /AVV-2026-00009.*för 4 timmar sedan.*Fall.*Avvikelse · Ekbacken.*Rapporterad av Amina Ali.*Konsekvens: Katastrofal/
    );
    expect(second).toMatch(/AVV-2026-00005.*Svar på en fråga.*Ekbacken.*Svar från Amina Ali/);
    expect(third).toMatch(/AVV-2026-00007.*i går.*Annat: Trasig lampa.*Risk · Ekbacken.*Namnet är dolt/);
    expect(screen.getByText('3 väntar')).toBeInTheDocument();
  });

  it('say what is late, by the promises of the municipality', async () => {
    const receipt = { createdAt: '2026-11-17T09:30:00Z' };
    await openInbox(
      new FakeInbox(
        [fakeWaiting(9, { receipt })],
        [fakeCase(3, { receipt: { createdAt: '2026-10-01T09:30:00Z' } })]
      )
    );
    expect(row('AVV-2026-00009')).toHaveTextContent('Skulle ha tagits emot senast 18 november.');
    expect(row('AVV-2026-00003')).toHaveTextContent('Återkoppling skulle ha lämnats senast 31 oktober.');
  });

  it('say when there are more received cases than are shown', async () => {
    const inbox = new FakeInbox([], [fakeCase(3), fakeCase(2)]);
    inbox.more = true;
    await openInbox(inbox);
    expect(screen.getByText('Visar de senaste 2. Det finns fler.')).toBeInTheDocument();
    expect(screen.getByText(texts.waitingNone)).toBeInTheDocument();
  });

  it('tell of what cannot be received', async () => {
    const lost = fakeWaiting(13);
    await openInbox(new FakeInbox(), {
      listInbox: async () => ({ boxes: [lost.entry.box], readsCases: true, items: [], orphans: [lost.entry] })
    });
    expect(screen.getByText(/^AVV-2026-00013 kan inte tas emot/)).toBeInTheDocument();
  });

  it('are replaced by a kind sentence for somebody without an inbox who reads no cases', async () => {
    renderInApp(<Inbox />);
    expect(await screen.findByText(texts.emptyTitle)).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: texts.waitingHeading })).toBeNull();
    expect(screen.queryByRole('heading', { name: texts.receivedHeading })).toBeNull();
  });

  it('are the received cases alone for somebody who reads them without an inbox', async () => {
    const inbox = new FakeInbox([], [fakeCase(3)]);
    const listInbox = async () => ({ boxes: [], readsCases: true, items: [] });
    renderInApp(<Inbox />, { services: fakeServices({ ...inbox.services(), listInbox }) });
    expect(await screen.findByRole('button', { name: /AVV-2026-00003/ })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: texts.waitingHeading })).toBeNull();
    expect(screen.queryByText(texts.emptyTitle)).toBeNull();
    await user.click(row('AVV-2026-00003'));
    inbox.received = [];
    await press(svSe.common.refresh);
    expect(await screen.findByText(texts.receivedNone)).toBeInTheDocument();
    await press(texts.back);
    expect(screen.getByRole('heading', { name: texts.receivedHeading })).toHaveFocus();
  });

  it('are shown one without the other when one cannot be fetched, until trying again succeeds', async () => {
    const inbox = new FakeInbox([fakeWaiting(9)], [fakeCase(3)]);
    let tries = 0;
    await openInbox(inbox, {
      listInbox: async () => {
        tries += 1;
        if (tries === 1) throw new QmsError('throttled', 'busy', 17);
        return (await inbox.services().listInbox?.()) ?? { boxes: [], readsCases: false, items: [] };
      }
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(/kunde inte hämtas.*Vänta 17 sekunder/);
    expect(row('AVV-2026-00003')).toBeInTheDocument();
    await press(svSe.common.retry);
    expect(await screen.findByRole('button', { name: /AVV-2026-00009/ })).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('Opening and closing', () => {
  it('works with the keyboard and moves the focus there and back', async () => {
    await openInbox(
      new FakeInbox([fakeWaiting(9, { report: { kiaNumber: 'KIA-77', careReference: 'T-5' } })])
    );
    row('AVV-2026-00009').focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { name: /AVV-2026-00009/ })).toHaveFocus();
    const read = detail().textContent ?? '';
    const fields = ['Vad hände', 'Kvällsbesöket uteblev.', 'Nattpatrullen åkte dit.', 'Måttlig', 'Ekbacken'];
    const places = fields.map((field) => read.indexOf(field));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    for (const text of ['KIA-77', 'Ärende i Treserva', 'T-5', '22 nov. 2026 17:20', 'Amina Ali'])
      expect(read).toContain(text);
    expect(row('AVV-2026-00009')).toHaveAttribute('aria-current', 'true');
    await press(texts.back);
    expect(row('AVV-2026-00009')).toHaveFocus();
    expect(screen.queryByRole('article')).toBeNull();
  });

  it('keeps what is open on screen when somebody else takes it, and leads to the case with the text kept', async () => {
    const waiting = fakeWaiting(9);
    const inbox = new FakeInbox([waiting]);
    await openInbox(inbox);
    await user.click(row('AVV-2026-00009'));
    await press(texts.ask);
    await user.type(screen.getByLabelText(texts.askLabel), 'Vem larmade?');
    inbox.becomesCase(waiting.entry);
    await press(svSe.common.refresh);
    expect(await screen.findByText(texts.gone)).toBeInTheDocument();
    expect(detail()).toHaveTextContent('Kvällsbesöket uteblev.');
    await press(texts.goneOpenCase);
    expect(screen.getByLabelText(texts.askLabel)).toHaveValue('Vem larmade?');
  });
});
