import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { InboxItem } from '../../../app/Services';
import { QmsError } from '../../../domain/shared/QmsError';
import { svSe } from '../../../loc/sv-se';
import { fakeDrafts } from '../../testing/fakeDrafts';
import { FakeInbox, fakeWaiting } from '../../testing/fakeInbox';
import { fakeIdentityNumber } from '../../testing/fakeServices';
import { detail, openInbox, press, row, waitingRows } from '../../testing/openInbox';

const texts = svSe.inbox;
const user = userEvent.setup();

describe('Receiving', () => {
  it('makes a case of it, says so and goes on to the case', async () => {
    await openInbox(new FakeInbox([fakeWaiting(9), fakeWaiting(10)]));
    await user.click(row('AVV-2026-00009'));
    await press(texts.receive);
    expect(await screen.findByText('AVV-2026-00009 är mottagen. Den som rapporterade ser det nu.')).toBe(
      screen.getAllByRole('status')[0].firstElementChild
    );
    expect(waitingRows()).toHaveLength(1);
    expect(screen.getByRole('heading', { name: /AVV-2026-00009/ })).toHaveFocus();
    expect(within(detail()).getByRole('button', { name: texts.feedback })).toBeInTheDocument();
  });

  it('is done once however often the button is pressed', async () => {
    const inbox = new FakeInbox([fakeWaiting(9)]);
    let calls = 0;
    let finish: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (finish = resolve));
    await openInbox(inbox, {
      receiveReport: async (entry, end) => {
        calls += 1;
        await gate;
        return inbox.services().receiveReport!(entry, end);
      }
    });
    await user.click(row('AVV-2026-00009'));
    await press(texts.receive);
    await press(texts.receiving);
    finish();
    await screen.findByRole('button', { name: texts.feedback });
    expect(calls).toBe(1);
  });

  it('tells who was first, and completes it when they have been silent', async () => {
    const inbox = new FakeInbox([fakeWaiting(9)]);
    const finished: boolean[] = [];
    await openInbox(inbox, {
      receiveReport: async (entry, finish) => {
        finished.push(finish);
        return finish
          ? inbox.services().receiveReport!(entry, finish)
          : { outcome: 'takenByOther', name: 'Bo Låtsasson', at: '2026-11-23T13:03:00Z', canFinish: true };
      }
    });
    await user.click(row('AVV-2026-00009'));
    await press(texts.receive);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Bo Låtsasson började ta emot rapporten kl. 14:03.'
    );
    await press(texts.finish);
    expect(await screen.findByText(/är mottagen\./)).toBeInTheDocument();
    expect(finished).toEqual([false, true]);
  });

  it('offers only to wait while the one who began is still at it', async () => {
    const at = '2026-11-23T13:29:30Z';
    await openInbox(new FakeInbox([fakeWaiting(9)]), {
      receiveReport: async () => ({ outcome: 'takenByOther', name: 'Bo Låtsasson', at, canFinish: false })
    });
    await user.click(row('AVV-2026-00009'));
    await press(texts.receive);
    expect(await screen.findByRole('alert')).toHaveTextContent(/Har Bo Låtsasson inte blivit klar/);
    expect(screen.queryByRole('button', { name: texts.finish })).toBeNull();
    expect(screen.queryByRole('button', { name: texts.move })).toBeNull();
  });

  it('shows in the list what was begun and left, and completes it', async () => {
    const receipt = {
      status: 'claimed',
      claimedByName: 'Bo Låtsasson',
      claimedById: 8,
      claimedAt: '2026-11-22T13:03:00Z'
    } as const;
    await openInbox(new FakeInbox([fakeWaiting(9, { receipt })]));
    expect(row('AVV-2026-00009')).toHaveTextContent(
      'Bo Låtsasson började ta emot rapporten 22 nov. 2026 14:03.'
    );
    await user.click(row('AVV-2026-00009'));
    await press(texts.finish);
    expect(await screen.findByText(/är mottagen\./)).toBeInTheDocument();
  });

  it.each(['offline', 'denied', 'conflict'] as const)('says what to do when it is %s', async (kind) => {
    await openInbox(new FakeInbox([fakeWaiting(9)]), {
      receiveReport: () => Promise.reject(new QmsError(kind, 'x'))
    });
    await user.click(row('AVV-2026-00009'));
    await press(texts.receive);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(texts.failed.receive);
    expect(alert).toHaveTextContent(svSe.common.errors[kind]);
    expect(screen.getByRole('button', { name: texts.receive })).toBeEnabled();
  });
});

describe('Asking', () => {
  const write = async (text: string): Promise<void> => {
    await user.click(row('AVV-2026-00009'));
    await press(texts.ask);
    expect(screen.getByLabelText(texts.askLabel)).toHaveFocus();
    await user.type(screen.getByLabelText(texts.askLabel), text);
  };

  it('receives the report first, then the case waits for the answer', async () => {
    const services = await openInbox(new FakeInbox([fakeWaiting(9)]));
    await write('Vem larmade?');
    await press(texts.askSend);
    expect(await screen.findByText(/Frågan om AVV-2026-00009 är skickad/)).toBeInTheDocument();
    expect(detail()).toHaveTextContent('Väntar på svar på frågan: ”Vem larmade?”');
    expect(screen.queryByRole('button', { name: texts.ask })).toBeNull();
    expect(services.drafts.read('inbox.question.ordinary-9')).toBeUndefined();
  });

  it('refuses an identity number until it is taken out', async () => {
    const asked: string[] = [];
    const inbox = new FakeInbox([fakeWaiting(9)]);
    await openInbox(inbox, {
      askQuestion: async (item, question) => {
        asked.push(question);
        return inbox.services().askQuestion!(item, question);
      }
    });
    await write(`Gällde det ${fakeIdentityNumber}?`);
    await press(texts.askSend);
    const field = screen.getByLabelText(texts.askLabel);
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(expect.stringContaining(texts.identityNumber));
    await press(svSe.common.identity.mask);
    await press(texts.askSend);
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]).not.toContain(fakeIdentityNumber);
  });

  it('keeps the text when the report was received but the question was not sent', async () => {
    const inbox = new FakeInbox([fakeWaiting(9)]);
    let offline = true;
    await openInbox(inbox, {
      askQuestion: async (item, question) => {
        if (offline) throw new QmsError('offline', 'x');
        return inbox.services().askQuestion!(item, question);
      }
    });
    await write('Vem larmade?');
    await press(texts.askSend);
    expect(await screen.findByRole('alert')).toHaveTextContent(texts.failed.askAfterReceive);
    expect(waitingRows()).toHaveLength(0);
    expect(screen.getByLabelText(texts.askLabel)).toHaveValue('Vem larmade?');
    offline = false;
    await press(texts.askSend);
    expect(await screen.findByText(/är skickad/)).toBeInTheDocument();
  });

  it('says so when neither the lists nor the case can be reached after receiving', async () => {
    const inbox = new FakeInbox([fakeWaiting(9)]);
    let offline = false;
    const services = await openInbox(inbox, {
      receiveReport: async (entry, finish) => {
        offline = true;
        return inbox.services().receiveReport!(entry, finish);
      },
      listReceived: async () => {
        if (offline) throw new QmsError('offline', 'x');
        return { items: inbox.received, more: false };
      }
    });
    await write('Vem larmade?');
    await press(texts.askSend);
    expect(
      await screen.findByText(/AVV-2026-00009 är mottagen, men frågan är inte skickad/)
    ).toBeInTheDocument();
    expect(services.drafts.read('inbox.question.ordinary-9')).toBe('Vem larmade?');
    expect(screen.getByRole('heading', { name: texts.waitingHeading })).toHaveFocus();
  });

  it('goes back to its button when it is cancelled, and the text is there next time', async () => {
    await openInbox(new FakeInbox([fakeWaiting(9)]));
    await write('Vem?');
    await press(svSe.common.cancel);
    expect(screen.getByRole('button', { name: texts.ask })).toHaveFocus();
    await press(texts.ask);
    expect(screen.getByLabelText(texts.askLabel)).toHaveValue('Vem?');
  });

  it('warns where the browser keeps nothing', async () => {
    await openInbox(new FakeInbox([fakeWaiting(9)]), { drafts: fakeDrafts({}, false) });
    await user.click(row('AVV-2026-00009'));
    await press(texts.ask);
    expect(screen.getByText(texts.draftNotKept)).toBeInTheDocument();
  });
});

describe('Moving', () => {
  it('asks for another unit, leaves the list and puts the focus on its heading', async () => {
    const inbox = new FakeInbox([fakeWaiting(9)]);
    await openInbox(inbox);
    await user.click(row('AVV-2026-00009'));
    await press(texts.move);
    const field = screen.getByLabelText(texts.moveLabel);
    expect(field).toHaveAccessibleDescription(texts.moveHelp);
    const offered = within(field)
      .getAllByRole('option')
      .map((option) => option.textContent);
    expect(offered).not.toContain('Ekbacken');
    expect(offered).not.toContain('Nedlagda enheten');
    await press(texts.moveSend);
    expect(field).toHaveAccessibleDescription(expect.stringContaining(texts.moveEmpty));
    expect(inbox.moves).toEqual([]);
    await user.selectOptions(field, 'Hemtjänst Norr');
    await press(texts.moveSend);
    expect(await screen.findByText('AVV-2026-00009 är flyttad till Hemtjänst Norr.')).toBeInTheDocument();
    expect(inbox.moves).toEqual([{ number: 'AVV-2026-00009', to: 'HTNORR' }]);
    expect(waitingRows()).toHaveLength(0);
    expect(screen.getByRole('heading', { name: texts.waitingHeading })).toHaveFocus();
  });

  it('of a protected report changes only whose it is, and it stays where it lies', async () => {
    const entry = { box: { kind: 'protected' }, number: 'SKY-2026-00009' } as const;
    const protectedRow = (unitCode: string): InboxItem =>
      fakeWaiting(9, { entry, receipt: { ref: { list: 'protected', id: 9 }, unitCode } });
    const inbox = new FakeInbox([protectedRow('EKBACKEN')]);
    await openInbox(inbox, {
      moveReport: async (_entry, to) => {
        inbox.waiting = [protectedRow(to)];
      }
    });
    await user.click(row('SKY-2026-00009'));
    await press(texts.move);
    const field = screen.getByLabelText(texts.moveLabel);
    expect(field).toHaveAccessibleDescription(texts.moveHelpSpecial);
    await user.selectOptions(field, 'Hemtjänst Norr');
    await press(texts.moveSend);
    expect(await screen.findByText('SKY-2026-00009 är flyttad till Hemtjänst Norr.')).toBeInTheDocument();
    expect(row('SKY-2026-00009')).toHaveFocus();
    await user.click(row('SKY-2026-00009'));
    expect(detail().textContent).toMatch(/Enhet där det händeEkbacken.*Hör nu tillHemtjänst Norr/);
  });
});
