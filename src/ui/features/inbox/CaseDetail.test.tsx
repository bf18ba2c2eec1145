import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { QmsError } from '../../../domain/shared/QmsError';
import { svSe } from '../../../loc/sv-se';
import { fakeDrafts } from '../../testing/fakeDrafts';
import { fakeAnswer, fakeCase, FakeInbox } from '../../testing/fakeInbox';
import { detail, openInbox, press, row, waitingRows } from '../../testing/openInbox';

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
