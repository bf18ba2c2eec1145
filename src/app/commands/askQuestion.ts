import { toInstant } from '../../domain/shared/Instant';
import { QmsError } from '../../domain/shared/QmsError';
import { Ports } from '../Ports';
import { CaseWithReceipt } from '../Services';
import { changeUnlessDone } from './changeUnlessDone';
import { keepUtterance } from './keepUtterance';

/**
 * Asks the reporter: first on the receipt, where they see it, then as a line in the case. Asked again with the same
 * words (the first answer got lost), it is one question.
 * @throws QmsError `conflict` when the receipt is closed or was changed by somebody else since it was read,
 * `invalid` without text
 */
export async function askQuestion(
  ports: Ports,
  item: CaseWithReceipt,
  question: string
): Promise<CaseWithReceipt> {
  const { found, receipt } = item;
  const text = question.trim();
  if (text === '') throw new QmsError('invalid', 'There is no question');
  if (receipt.status === 'closed') throw new QmsError('conflict', `${found.number} is closed`);
  const at = toInstant(ports.clock());
  const asked = await changeUnlessDone(
    ports.receipts,
    receipt,
    { status: 'question', question: text, questionAt: at, answeredAt: null },
    (current) => current.status === 'question' && current.question === text
  );
  const utterance = { at: asked.questionAt ?? at, name: ports.user.name, text };
  return { ...item, receipt: asked, found: await keepUtterance(ports, found, utterance) };
}
