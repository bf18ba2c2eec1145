import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { Services } from '../../app/Services';
import { svSe } from '../../loc/sv-se';
import Inbox from '../features/inbox';
import { FakeInbox } from './fakeInbox';
import { fakeServices } from './fakeServices';
import { renderInApp } from './renderInApp';

const texts = svSe.inbox;
const user = userEvent.setup();

/** Opens the page and waits until the lists are there. */
export async function openInbox(inbox: FakeInbox, overrides: Partial<Services> = {}): Promise<Services> {
  const services = fakeServices({ ...inbox.services(), ...overrides });
  renderInApp(<Inbox />, { services });
  await screen.findByRole('heading', { name: texts.waitingHeading });
  return services;
}

export const waitingRows = (): HTMLElement[] =>
  within(screen.getByRole('region', { name: texts.waitingHeading })).queryAllByRole('button', {
    name: /AVV-/
  });
export const row = (number: string): HTMLElement => screen.getByRole('button', { name: new RegExp(number) });
export const press = (name: string): Promise<void> => user.click(screen.getByRole('button', { name }));
/** What is open beside the lists. */
export const detail = (): HTMLElement => screen.getByRole('article');
