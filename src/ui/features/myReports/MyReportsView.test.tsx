import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { MyReport, Services } from '../../../app/Services';
import { Receipt } from '../../../domain/receipt/Receipt';
import { QmsError } from '../../../domain/shared/QmsError';
import { svSe } from '../../../loc/sv-se';
import { fakeDrafts } from '../../testing/fakeDrafts';
import { fakeReceipt } from '../../testing/fakeReceipt';
import { fakeIdentityNumber, fakeServices } from '../../testing/fakeServices';
import { renderInApp, settle } from '../../testing/renderInApp';
import MyReportsView from './index';

const texts = svSe.myReports;

function mine(receipt: Partial<Receipt>, answerSent = false): MyReport {
  const whole = fakeReceipt(receipt);
  return { number: `AVV-2026-000${whole.ref.id}`, receipt: whole, answerSent };
}

const asked = mine({
  status: 'question',
  question: 'Vilken tid var det?',
  questionAt: '2026-11-22T09:00:00Z'
});

async function show(overrides: Partial<Services>) {
  const services = fakeServices(overrides);
  const navigate = jest.fn();
  const shown = renderInApp(<MyReportsView />, { services, navigate });
  await settle();
  return { services, navigate, user: userEvent.setup(), ...shown };
}

describe('the list', () => {
  it('shows number, kind, unit, date, state and what happens next', async () => {
    await show({
      listMyReports: async () => [mine({ status: 'received', createdAt: '2026-11-20T09:30:00Z' })]
    });
    const card = within(screen.getByRole('listitem'));
    for (const text of ['AVV-2026-00042', 'Avvikelse', 'Ekbacken', 'Rapporterad 20 nov. 2026', 'Mottagen']) {
      expect(card.getByText(text)).toBeInTheDocument();
    }
    expect(card.getByText('Du får återkoppling senast 20 dec. 2026.')).toBeInTheDocument();
  });

  it('shows the feedback with its line breaks', async () => {
    await show({
      listMyReports: async () => [mine({ status: 'closed', feedback: 'Tack.\nVi har bytt larm.' })]
    });
    expect(screen.getByText(/Vi har bytt larm/)).toHaveTextContent('Tack. Vi har bytt larm.');
    expect(screen.getByRole('heading', { name: texts.feedbackTitle })).toBeInTheDocument();
  });

  it('says kindly that it is empty and leads to the form', async () => {
    const { navigate, user } = await show({});
    await user.click(screen.getByRole('button', { name: texts.empty.action }));
    expect(navigate).toHaveBeenCalledWith('report');
  });

  it('is fetched again on demand, and what was there stays when that fails', async () => {
    const listMyReports = jest
      .fn<Promise<MyReport[]>, []>()
      .mockResolvedValueOnce([asked])
      .mockRejectedValueOnce(new QmsError('offline', ''))
      .mockResolvedValueOnce([mine({ status: 'closed' })]);
    const { user } = await show({ listMyReports });
    await user.click(screen.getByRole('button', { name: svSe.common.refresh }));
    expect(await screen.findByText(svSe.common.errors.offline)).toBeInTheDocument();
    expect(screen.getByText('Vilken tid var det?')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: svSe.common.retry }));
    expect(await screen.findByText(texts.status.closed)).toBeInTheDocument();
    expect(screen.queryByText(svSe.common.errors.offline)).not.toBeInTheDocument();
  });
});

describe('a question', () => {
  const box = () => screen.getByLabelText(texts.answer.label);
  const press = () => screen.getByRole('button', { name: texts.answer.send });

  it('is answered, thanked for at once, and its draft forgotten', async () => {
    const answerQuestion = jest.fn(async () => undefined);
    const listMyReports = jest.fn(async () => [asked]);
    const { user, services } = await show({ listMyReports, answerQuestion });
    fireEvent.change(box(), { target: { value: 'Klockan 21.' } });
    await user.click(press());
    const thanks = await screen.findByText(texts.answer.sent);
    expect(answerQuestion).toHaveBeenCalledWith(asked.receipt, 'Klockan 21.', expect.any(String));
    await waitFor(() => expect(thanks.closest('[tabindex]')).toHaveFocus());
    expect(services.drafts.read('answer.ordinary.42.2026-11-22T09:00:00Z')).toBeUndefined();
    expect(listMyReports).toHaveBeenCalledTimes(2);
  });

  it('keeps the answer on the device, and its key over a failure and a reload', async () => {
    const keys: string[] = [];
    const drafts = fakeDrafts();
    const answerQuestion = async (_receipt: Receipt, _text: string, key: string) => {
      keys.push(key);
      if (keys.length === 1) throw new QmsError('offline', '');
    };
    const overrides = { drafts, answerQuestion, listMyReports: async () => [asked] };
    const first = await show(overrides);
    fireEvent.change(box(), { target: { value: 'Klockan 21.\nKanske lite senare.' } });
    await first.user.click(press());
    expect(await screen.findByText(texts.answer.kept)).toBeInTheDocument();
    first.unmount();
    const second = await show(overrides);
    expect(box()).toHaveValue('Klockan 21.\nKanske lite senare.');
    await second.user.click(press());
    await screen.findByText(texts.answer.sent);
    expect(keys).toEqual([keys[0], keys[0]]);
  });

  it('is not answered with nothing, nor with an identity number', async () => {
    const answerQuestion = jest.fn(async () => undefined);
    const { user } = await show({ listMyReports: async () => [asked], answerQuestion });
    await user.click(press());
    expect(box()).toHaveAccessibleDescription(expect.stringContaining(texts.answer.missing));
    expect(box()).toHaveFocus();
    fireEvent.change(box(), { target: { value: `Det var ${fakeIdentityNumber}.` } });
    await user.click(press());
    expect(box()).toHaveAccessibleDescription(expect.stringContaining(texts.answer.identity));
    expect(answerQuestion).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: svSe.common.identity.mask }));
    await user.click(press());
    await screen.findByText(texts.answer.sent);
  });
});
