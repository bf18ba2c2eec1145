import { Services } from '../../../src/app/Services';
import { InboxEntry } from '../../../src/domain/inbox/Inbox';

/** What waits under that number. @throws Error when it is in none of that person's inboxes */
export async function findEntry(services: Services, number: string): Promise<InboxEntry> {
  const { items } = await services.listInbox();
  const found = items.find(({ entry }) => entry.number === number);
  if (!found) throw new Error(`${number} is in no inbox of ${services.user.name}`);
  return found.entry;
}
