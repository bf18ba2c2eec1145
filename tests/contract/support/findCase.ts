import { ReceivedCase, Services } from '../../../src/app/Services';

/** The received case of that number, as that person sees it. */
export async function findCase(services: Services, number: string): Promise<ReceivedCase | undefined> {
  const { items } = await services.listReceived();
  return items.find(({ found }) => found.number === number);
}
