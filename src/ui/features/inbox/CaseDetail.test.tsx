import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { Services } from '../../../app/Services';
import { QmsError } from '../../../domain/shared/QmsError';
import { svSe } from '../../../loc/sv-se';
import { fakeDrafts } from '../../testing/fakeDrafts';
import { fakeAnswer, fakeCase, fakeHiddenCase, FakeInbox } from '../../testing/fakeInbox';
import { fakeServices } from '../../testing/fakeServices';
import { detail, openInbox, press, row, waitingRows } from '../../testing/openInbox';
import { renderInApp } from '../../testing/renderInApp';
import Inbox from '.';

const texts = svSe.inbox;
const user = userEvent.setup();

describe('An answer', () => {
  it('stands below its question and is taken into the case', async () => {
    await openInbox(new FakeInbox([fakeAnswer(5, 'Vem låste?', 'Kvällspersonalen.')], [fakeCase(5)]));
    await user.click(waitingRows()[0]);
    expect(detail().textContent).toMatch(/Vem låste\?.*Kvällspersonalen\./);
    await press(texts.takeIn);
    expect(await screen.findByText('Svaret är tillagt i ärendet AVV-2026-00005.')).toBeInTheDocument();
    expect(waitingRows()).toHaveLength(0);
    expect(within(detail()).getByRole('heading', { name: /AVV-2026-00005/ })).toHaveFocus();
  });
});

describe('Feedback', () => {
  const write = async (text: string): Promise<void> => {
    await user.click(row('AVV-2026-00003'));
    await press(texts.feedback);
    if (text) await user.type(screen.getByLabelText(texts.feedbackLabel), text);
    await press(texts.feedbackSend);
  };

  it('is required to close a case', async () => {
    await openInbox(new FakeInbox([], [fakeCase(3)]));
    await write('');
    expect(screen.getByLabelText(texts.feedbackLabel)).toHaveAccessibleDescription(
      expect.stringContaining(texts.feedbackEmpty)
    );
    await user.type(screen.getByLabelText(texts.feedbackLabel), 'Tack. Listan är ändrad.');
    await press(texts.feedbackSend);
    expect(await screen.findByText(/AVV-2026-00003 är avslutat/)).toBeInTheDocument();
    expect(detail()).toHaveTextContent('Tack. Listan är ändrad.');
    expect(within(detail()).queryByRole('button', { name: texts.feedback })).toBeNull();
    expect(screen.getByRole('heading', { name: /AVV-2026-00003/ })).toHaveFocus();
    expect(row('AVV-2026-00003')).toHaveTextContent(texts.statuses.closed);
  });

  it('is kept when it could not be sent, also after the page was left', async () => {
    const drafts = fakeDrafts();
    const giveFeedback = (): Promise<never> => Promise.reject(new QmsError('offline', 'x'));
    await openInbox(new FakeInbox([], [fakeCase(3)]), { drafts, giveFeedback });
    await write('Tack. Listan är ändrad.');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(texts.failed.feedback);
    expect(alert).toHaveTextContent(texts.textKept);
    expect(screen.getByLabelText(texts.feedbackLabel)).toHaveValue('Tack. Listan är ändrad.');
    await press(texts.back);
    await user.click(row('AVV-2026-00003'));
    expect(screen.getByLabelText(texts.feedbackLabel)).toHaveValue('Tack. Listan är ändrad.');
  });
});

describe('A case that one may only read', () => {
  it('has no buttons, and says why', async () => {
    await openInbox(new FakeInbox([], [fakeCase(3, { mayChange: false }), fakeCase(4)]));
    await user.click(row('AVV-2026-00003'));
    expect(within(detail()).getByText(texts.onlyRead)).toBeInTheDocument();
    expect(within(detail()).queryByRole('button', { name: texts.feedback })).toBeNull();
    expect(within(detail()).queryByRole('button', { name: texts.ask })).toBeNull();
    await user.click(row('AVV-2026-00004'));
    expect(within(detail()).getByRole('button', { name: texts.feedback })).toBeInTheDocument();
    expect(within(detail()).queryByText(texts.onlyRead)).toBeNull();
  });

  it('says nothing of it when it is closed: then nobody does anything more', async () => {
    const closed = fakeCase(3, { mayChange: false, found: { status: 'closed' } });
    await openInbox(new FakeInbox([], [closed]));
    await user.click(row('AVV-2026-00003'));
    expect(within(detail()).queryByText(texts.onlyRead)).toBeNull();
  });
});

describe('A case of a reporter whose name is hidden, as its unit sees it', () => {
  it('is read without buttons and without a name, and says who sees to the rest', async () => {
    const drafts = fakeDrafts({ 'inbox.question.protected-3': 'Vem larmade?' });
    await openInbox(new FakeInbox([], [fakeHiddenCase(3)]), { drafts });
    expect(row('AVV-2026-00003')).toHaveTextContent(texts.statuses.received);
    await user.click(row('AVV-2026-00003'));
    expect(detail()).toHaveTextContent('Kvällsbesöket uteblev.');
    expect(detail()).toHaveTextContent(texts.nameHidden);
    expect(within(detail()).getByText(texts.onlyReadNameHidden)).toBeInTheDocument();
    expect(within(detail()).queryByText(texts.onlyRead)).toBeNull();
    expect(
      within(detail())
        .getAllByRole('button')
        .map(({ textContent }) => textContent)
    ).toEqual([texts.back]);
  });

  it('shows from the case itself that it is closed, and still says who has given the feedback', async () => {
    await openInbox(new FakeInbox([], [fakeHiddenCase(3, { status: 'closed' })]));
    expect(row('AVV-2026-00003')).toHaveTextContent(texts.statuses.closed);
    await user.click(row('AVV-2026-00003'));
    expect(within(detail()).getByText(texts.onlyReadNameHidden)).toBeInTheDocument();
  });
});

describe('A question about a case', () => {
  const ask = async (overrides: Partial<Services>): Promise<void> => {
    const inbox = new FakeInbox([], [fakeCase(3)]);
    renderInApp(<Inbox />, { services: fakeServices({ ...inbox.services(), ...overrides }) });
    await user.click(await screen.findByRole('button', { name: /AVV-2026-00003/ }));
    await press(texts.ask);
    await user.type(screen.getByLabelText(texts.askLabel), 'Vem larmade?');
    await press(texts.askSend);
  };

  it('says that the answer comes here when it does', async () => {
    await ask({});
    expect(await screen.findByText(/Svaret kommer hit till inkorgen/)).toBeInTheDocument();
  });

  it('says that the answer goes to the unit when one has no inbox there', async () => {
    await ask({ listInbox: async () => ({ boxes: [{ kind: 'quality' }], readsCases: true, items: [] }) });
    expect(await screen.findByText(/Svaret kommer till enhetens inkorg/)).toBeInTheDocument();
  });
});
