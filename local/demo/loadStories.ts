import { CaseWithReceipt, Services } from '../../src/app/Services';
import { Receipt, ReceiptRef } from '../../src/domain/receipt/Receipt';
import { Report } from '../../src/domain/report/Report';
import { toInstant } from '../../src/domain/shared/Instant';
import { uuidOf } from './deterministic';
import { OpenServices } from './loadHistory';
import { Story } from './stories';

export interface StoryContext {
  readonly open: OpenServices;
  readonly now: Date;
  loginOf(name: string): string;
}

const hour = 3600 * 1000;

/** Plays the stories one after the other. Each asks the site how far it has come, so that it may be played again. */
export async function loadStories(stories: readonly Story[], context: StoryContext): Promise<void> {
  for (const story of stories) await play(story, context);
}

async function play(story: Story, { open, now, loginOf }: StoryContext): Promise<void> {
  const reporter = open(loginOf(story.by));
  const { receipt } = await reporter.sendReport(reportOf(story, now));
  if (story.ending.state === 'waiting' || isFinished(story, receipt)) return;
  const receiver = open(loginOf(story.receiver));
  if (receipt.status === 'sent' || receipt.status === 'claimed') await receive(receiver, receipt.ref);
  await finish(story, receiver, reporter, receipt.ref);
}

/** How much of the ending the receipt already tells. */
function isFinished({ ending }: Story, receipt: Receipt): boolean {
  if (ending.state === 'closed') return receipt.feedback !== '';
  return ending.state === 'received' && receipt.status === 'received';
}

async function finish(story: Story, receiver: Services, reporter: Services, ref: ReceiptRef): Promise<void> {
  const { ending } = story;
  if (ending.state === 'closed') await receiver.giveFeedback(await caseOf(receiver, ref), ending.feedback);
  if (ending.state !== 'asked' && ending.state !== 'answered') return;
  const found = await caseOf(receiver, ref);
  const asked = found.receipt.question ? found : await receiver.askQuestion(found, ending.question);
  if (ending.state !== 'answered' || asked.receipt.answeredAt) return;
  await reporter.answerQuestion(asked.receipt, ending.answer, uuidOf(`story/${story.key}/answer`));
}

async function receive(receiver: Services, ref: ReceiptRef): Promise<void> {
  const { items } = await receiver.listInbox();
  const item = items.find(({ entry }) => isSame(entry.receipt, ref));
  if (!item || item.entry.entry !== 'report') throw new Error(`${ref.list} ${ref.id} is in no inbox`);
  const outcome = await receiver.receiveReport(item.entry, true);
  if (outcome.outcome !== 'received')
    throw new Error(`${item.entry.number} is being received by ${outcome.name}`);
}

async function caseOf(receiver: Services, ref: ReceiptRef): Promise<CaseWithReceipt> {
  const { items } = await receiver.listReceived();
  const item = items.find(({ found }) => isSame(found.receipt, ref));
  if (!item?.receipt) throw new Error(`${ref.list} ${ref.id} is not among the received`);
  return item;
}

const isSame = (a: ReceiptRef, b: ReceiptRef): boolean => a.list === b.list && a.id === b.id;

function reportOf(story: Story, now: Date): Report {
  const event = now.getTime() - story.hoursAgo * hour;
  return {
    clientKey: uuidOf(`story/${story.key}`),
    kind: story.kind,
    hideName: story.hideName ?? false,
    unitCode: story.unitCode,
    law: story.law,
    categoryCode: story.categoryCode,
    categoryText: story.categoryText ?? '',
    eventAt: toInstant(new Date(event)),
    discoveredAt: toInstant(new Date(event + hour / 2)),
    whatHappened: story.whatHappened,
    immediateAction: story.immediateAction,
    consequence: story.consequence,
    careReference: story.careReference ?? '',
    kiaNumber: story.kiaNumber ?? '',
    identityReason: '',
    reportedAt: toInstant(new Date(event + hour))
  };
}
