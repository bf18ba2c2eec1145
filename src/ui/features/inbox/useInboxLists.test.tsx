import { act, screen } from '@testing-library/react';
import * as React from 'react';
import { QmsError } from '../../../domain/shared/QmsError';
import { svSe } from '../../../loc/sv-se';
import { FakeInbox, fakeWaiting } from '../../testing/fakeInbox';
import { fakeNow, fakeServices } from '../../testing/fakeServices';
import { renderInApp } from '../../testing/renderInApp';
import Inbox from '.';

/** A page whose clock the test moves, and which counts how often the inbox is read. */
async function openPage(answer: () => Promise<never> | undefined = () => undefined) {
  const inbox = new FakeInbox([fakeWaiting(9)]);
  const page = { inbox, reads: 0, now: fakeNow };
  const services = fakeServices({
    ...inbox.services(),
    listInbox: async () => {
      page.reads += 1;
      await answer();
      return { boxes: [{ kind: 'unit', unitCode: 'EKBACKEN' }], readsCases: true, items: inbox.waiting };
    }
  });
  renderInApp(<Inbox />, { services, clock: () => page.now });
  await screen.findByRole('heading', { name: svSe.inbox.receivedHeading });
  return page;
}

async function comeBackAfter(page: { now: Date }, seconds: number): Promise<void> {
  page.now = new Date(page.now.getTime() + seconds * 1000);
  await act(async () => {
    window.dispatchEvent(new Event('focus'));
  });
}

describe('Coming back to the window', () => {
  it('reads the inbox again, but not at every glance', async () => {
    const page = await openPage();
    await comeBackAfter(page, 10);
    expect(page.reads).toBe(1);
    page.inbox.waiting = [fakeWaiting(9), fakeWaiting(12)];
    await comeBackAfter(page, 25);
    expect(page.reads).toBe(2);
    expect(await screen.findByRole('button', { name: /AVV-2026-00012/ })).toBeInTheDocument();
  });

  it('leaves SharePoint alone for as long as it has asked', async () => {
    const page = await openPage(() => Promise.reject(new QmsError('throttled', 'busy', 120)));
    await comeBackAfter(page, 100);
    expect(page.reads).toBe(1);
    await comeBackAfter(page, 25);
    expect(page.reads).toBe(2);
  });
});
