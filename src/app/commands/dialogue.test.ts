import { AnswerEntry, ReportEntry } from '../../domain/inbox/Inbox';
import { listMyReports } from '../queries/listMyReports';
import { listReceived } from '../queries/listReceived';
import { CaseWithReceipt } from '../Services';
import { cutOff, untilCut } from '../testing/cutOff';
import { fakeReport } from '../testing/fakeReport';
import { FakeSite } from '../testing/FakeSite';
import { withReceipt } from '../testing/withReceipt';
import { answerQuestion } from './answerQuestion';
import { askQuestion } from './askQuestion';
import { finishClosing } from './finishClosing';
import { giveFeedback } from './giveFeedback';
import { receiveReport } from './receiveReport';
import { sendReport } from './sendReport';
import { takeInAnswer } from './takeInAnswer';

const sara = { id: 5, name: 'Sara Lind' };
const anna = { id: 7, name: 'Anna Berg' };
const bo = { id: 8, name: 'Bo Ek' };

async function withReceived(kind: 'deviation' | 'misconduct' = 'deviation'): Promise<FakeSite> {
  const site = new FakeSite();
  await sendReport(site.portsFor(sara), fakeReport({ kind }));
  await receiveReport(site.portsFor(anna), site.entries[0].entry as ReportEntry, false);
  return site;
}

const received = async (site: FakeSite): Promise<CaseWithReceipt> =>
  withReceipt((await listReceived(site.portsFor(anna))).items[0]);

const expectedDialogue = [
  '2026-11-23 14:40 Anna Berg: Vem larmade?',
  '2026-11-23 14:50 Sara Lind: Grannen, kl. 8'
].join('\n');

/** Asks, answers and takes in; each may be cut off after so many moments, and is then done by the next. */
async function converse(
  site: FakeSite,
  cuts: { ask?: number; answer?: number; takeIn?: number }
): Promise<void> {
  const item = await received(site);
  site.now = new Date('2026-11-23T13:40:00Z');
  if (cuts.ask !== undefined) {
    await untilCut(() => askQuestion(site.portsFor(anna, cutOff(cuts.ask ?? 0).wire), item, 'Vem larmade?'));
  }
  await askQuestion(site.portsFor(anna), item, 'Vem larmade?');
  site.now = new Date('2026-11-23T13:50:00Z');
  const { receipt } = (await listMyReports(site.portsFor(sara)))[0];
  const say = (wire?: ReturnType<typeof cutOff>): Promise<void> =>
    answerQuestion(
      site.portsFor(sara, wire?.wire),
      receipt,
      'Grannen,\nkl. 8'.replace('\n', ' '),
      'answer-1'
    );
  if (cuts.answer !== undefined) await untilCut(() => say(cutOff(cuts.answer ?? 0)));
  await say();
  expect((await listMyReports(site.portsFor(sara)))[0].answerSent).toBe(true);
  const entry = site.entries[0].entry as AnswerEntry;
  if (cuts.takeIn !== undefined) {
    await untilCut(() => takeInAnswer(site.portsFor(anna, cutOff(cuts.takeIn ?? 0).wire), entry));
  }
  await takeInAnswer(site.portsFor(bo), entry);
}

describe('questions and answers', () => {
  it.each(['ask', 'answer', 'takeIn'] as const)(
    'are each kept once, %s being cut off at every moment',
    async (step) => {
      for (let moments = 0; moments < 14; moments += 1) {
        const site = await withReceived();
        await converse(site, { [step]: moments });
        expect(site.cases[0].dialogue).toBe(expectedDialogue);
        expect(site.receipts[0].receipt).toMatchObject({
          status: 'received',
          question: 'Vem larmade?',
          answeredAt: '2026-11-23T13:50:00Z'
        });
        expect(site.entries).toEqual([]);
        expect((await listMyReports(site.portsFor(sara)))[0].answerSent).toBe(false);
      }
    }
  );

  it('put the question before the answer when the asking was cut off and never repeated', async () => {
    const site = await withReceived();
    const item = await received(site);
    site.now = new Date('2026-11-23T13:40:00Z');
    await untilCut(() => askQuestion(site.portsFor(anna, cutOff(2).wire), item, 'Vem larmade?'));
    expect(site.cases[0].dialogue).toBe('');
    site.now = new Date('2026-11-23T13:50:00Z');
    await answerQuestion(site.portsFor(sara), site.receipts[0].receipt, 'Grannen', 'answer-1');
    await takeInAnswer(site.portsFor(bo), site.entries[0].entry as AnswerEntry);
    expect(site.cases[0].dialogue).toBe(
      '2026-11-23 14:40 –: Vem larmade?\n2026-11-23 14:50 Sara Lind: Grannen'
    );
  });

  it('leave the name out where the receipt is protected', async () => {
    const site = await withReceived('misconduct');
    await converseProtected(site);
    expect(site.cases[0].dialogue).toContain('–: Jag såg det');
  });

  it('do not reopen what is closed, and refuse silence', async () => {
    const site = await withReceived();
    const item = await received(site);
    await expect(askQuestion(site.portsFor(anna), item, '  ')).rejects.toMatchObject({ kind: 'invalid' });
    const closed = await giveFeedback(site.portsFor(anna), item, 'Rutinen är ändrad.');
    const asking = askQuestion(site.portsFor(anna), closed, 'Vem?');
    await expect(asking).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('tell of a conflict when another manager has asked something else', async () => {
    const site = await withReceived();
    const item = await received(site);
    await askQuestion(site.portsFor(bo), item, 'När?');
    const asking = askQuestion(site.portsFor(anna), item, 'Vem?');
    await expect(asking).rejects.toMatchObject({ kind: 'conflict' });
    expect(site.cases[0].dialogue).not.toContain('Vem?');
  });
});

async function converseProtected(site: FakeSite): Promise<void> {
  const item = await received(site);
  const asked = await askQuestion(site.portsFor(anna), item, 'Vad såg du?');
  await answerQuestion(site.portsFor(sara), asked.receipt, 'Jag såg det', 'answer-1');
  expect(site.entries[0].entry.box).toEqual({ kind: 'protected' });
  await takeInAnswer(site.portsFor(anna), site.entries[0].entry as AnswerEntry);
}

describe('giveFeedback', () => {
  it('closes the receipt and the case, repeatably, after a cut at every moment', async () => {
    for (let moments = 0; moments < 8; moments += 1) {
      const site = await withReceived();
      const item = await received(site);
      await untilCut(() =>
        giveFeedback(site.portsFor(anna, cutOff(moments).wire), item, 'Rutinen är ändrad.')
      );
      if (site.cases[0].status === 'closed') expect(site.receipts[0].receipt.status).toBe('closed');
      await giveFeedback(site.portsFor(anna), item, ' Rutinen är ändrad. ');
      expect(site.receipts[0].receipt).toMatchObject({ status: 'closed', feedback: 'Rutinen är ändrad.' });
      expect(site.cases[0].status).toBe('closed');
    }
  });

  it('is finished by whoever lists the cases next', async () => {
    const site = await withReceived();
    const item = await received(site);
    await untilCut(() => giveFeedback(site.portsFor(anna, cutOff(2).wire), item, 'Tack.'));
    expect(site.cases[0].status).toBe('received');
    const { items } = await listReceived(site.portsFor(bo));
    const [shown] = await finishClosing(site.portsFor(bo), items);
    expect(shown.found.status).toBe('closed');
    expect(site.cases[0].status).toBe('closed');
  });

  it('that was cut off halfway is left alone by somebody who may not change the case', async () => {
    const site = await withReceived();
    const item = await received(site);
    await untilCut(() => giveFeedback(site.portsFor(anna, cutOff(2).wire), item, 'Tack.'));
    site.casesMayBeChanged = false;
    const { items } = await listReceived(site.portsFor(bo));
    const asked: string[] = [];
    const wire = async (_moment: string, request: string): Promise<void> => void asked.push(request);
    const [shown] = await finishClosing(site.portsFor(bo, wire), items);
    expect(shown.found.status).toBe('received');
    expect(asked).toEqual([]);
  });

  it('is never empty, and never said over what was said', async () => {
    const site = await withReceived();
    const item = await received(site);
    await expect(giveFeedback(site.portsFor(anna), item, ' ')).rejects.toMatchObject({ kind: 'invalid' });
    const closed = await giveFeedback(site.portsFor(anna), item, 'Tack.');
    await expect(giveFeedback(site.portsFor(bo), closed, 'Nej.')).rejects.toMatchObject({ kind: 'conflict' });
    await expect(giveFeedback(site.portsFor(bo), item, 'Nej.')).rejects.toMatchObject({ kind: 'conflict' });
    expect(site.receipts[0].receipt.feedback).toBe('Tack.');
  });
});
