import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { Services } from '../../app/Services';
import { InboxBox } from '../../domain/inbox/Inbox';
import { svSe } from '../../loc/sv-se';
import { Capability } from '../context/AppContext';
import { fakeDrafts } from '../testing/fakeDrafts';
import { fakeNow, fakeServices } from '../testing/fakeServices';
import { settle } from '../testing/renderInApp';
import { Shell, ShellProps } from './Shell';

const { common, report, myReports } = svSe;

const props: ShellProps = {
  services: fakeServices(),
  strings: svSe,
  locale: 'sv-SE',
  clock: () => fakeNow,
  start: 'shell',
  host: 'teams'
};

async function show(overrides: Partial<ShellProps> = {}) {
  const shown = render(<Shell {...props} {...overrides} />);
  await settle();
  return { ...shown, user: userEvent.setup() };
}

function tabs(): (string | null)[] {
  const navigation = screen.getByRole('navigation', { name: common.navigationLabel });
  return within(navigation)
    .getAllByRole('button')
    .map((tab) => tab.textContent);
}

const box = () => screen.getByLabelText(report.whatHappened.label);

describe('the navigation', () => {
  it('shows everybody the form and their reports', async () => {
    const listInbox = jest.fn(async () => ({ boxes: [], readsCases: false, items: [] }));
    await show({ services: fakeServices({ listInbox }) });
    expect(tabs()).toEqual(['Rapportera', 'Mina rapporter']);
    await waitFor(() => expect(listInbox).toHaveBeenCalledTimes(1), { timeout: 3000 });
    await settle();
    expect(tabs()).toEqual(['Rapportera', 'Mina rapporter']);
    expect(screen.getByRole('button', { name: 'Rapportera' })).toHaveAttribute('aria-current', 'page');
  });

  it('gives the settings to site administrators only', async () => {
    const services = fakeServices();
    await show({ services: { ...services, user: { ...services.user, isSiteAdmin: true } } });
    expect(tabs()).toContain('Inställningar');
  });

  it('shows the inbox when there is one, asked after the form is up and known the next time', async () => {
    const drafts = fakeDrafts();
    const listInbox = jest.fn(async () => ({
      boxes: [{ kind: 'quality' as const }],
      readsCases: true,
      items: []
    }));
    const services = fakeServices({ drafts, listInbox });
    const first = await show({ services });
    expect(box()).toHaveFocus();
    expect(listInbox).not.toHaveBeenCalled();
    await waitFor(() => expect(tabs()).toContain('Inkorg'), { timeout: 3000 });
    first.unmount();
    await show({ services: fakeServices({ drafts, listInbox: () => new Promise(() => undefined) }) });
    expect(tabs()).toEqual(['Rapportera', 'Mina rapporter', 'Inkorg', 'Översikt']);
  });

  it('gives the inbox and the overview to those who only read cases, by the same question', async () => {
    const listInbox = jest.fn(async () => ({ boxes: [], readsCases: true, items: [] }));
    await show({ services: fakeServices({ listInbox }) });
    const all = ['Rapportera', 'Mina rapporter', 'Inkorg', 'Översikt'];
    await waitFor(() => expect(tabs()).toEqual(all), { timeout: 3000 });
    expect(listInbox).toHaveBeenCalledTimes(1);
  });

  it('gives no overview to those whose inbox holds no ordinary cases, and forgets what is no longer so', async () => {
    const drafts = fakeDrafts();
    const answer = (boxes: readonly InboxBox[]): Services =>
      fakeServices({ drafts, listInbox: async () => ({ boxes, readsCases: false, items: [] }) });
    const first = await show({ services: answer([{ kind: 'protected' }]) });
    await waitFor(() => expect(tabs()).toContain('Inkorg'), { timeout: 3000 });
    expect(tabs()).not.toContain('Översikt');
    first.unmount();
    const second = await show({ services: answer([]) });
    expect(tabs()).toContain('Inkorg');
    await waitFor(() => expect(tabs()).not.toContain('Inkorg'), { timeout: 3000 });
    second.unmount();
    await show({ services: fakeServices({ drafts, listInbox: () => new Promise(() => undefined) }) });
    expect(tabs()).toEqual(['Rapportera', 'Mina rapporter']);
  });

  it('has the tab of what a link leads to', async () => {
    await show({ initialCapability: 'overview' });
    expect(tabs()).toContain('Översikt');
  });

  it('goes to a view and puts the focus on its heading', async () => {
    const onNavigate = jest.fn();
    const { user } = await show({ onNavigate });
    await user.click(screen.getByRole('button', { name: 'Mina rapporter' }));
    expect(await screen.findByRole('heading', { name: myReports.title })).toHaveFocus();
    expect(onNavigate).toHaveBeenCalledWith('myReports');
    expect(screen.getByRole('button', { name: 'Mina rapporter' })).toHaveAttribute('aria-current', 'page');
  });

  it('never loses what is typed on the way', async () => {
    const { user } = await show();
    fireEvent.change(box(), { target: { value: 'Larmet fungerade inte.' } });
    await user.click(screen.getByRole('button', { name: 'Mina rapporter' }));
    await screen.findByRole('heading', { name: myReports.title });
    await user.click(screen.getByRole('button', { name: 'Rapportera' }));
    expect(box()).toHaveValue('Larmet fungerade inte.');
    expect(screen.getByRole('heading', { name: report.title })).toHaveFocus();
  });

  it('follows a deep link, also one that comes later', async () => {
    const { rerender } = await show({ initialCapability: 'myReports' });
    expect(await screen.findByRole('heading', { name: myReports.title })).toBeInTheDocument();
    rerender(<Shell {...props} initialCapability="report" />);
    expect(box()).toBeInTheDocument();
  });

  it('shows the form for a link it does not know', async () => {
    await show({ initialCapability: 'dashboard' as Capability });
    expect(box()).toBeInTheDocument();
  });
});

describe('a single capability', () => {
  it('has no navigation, takes no focus and asks for no inbox', async () => {
    const listInbox = jest.fn();
    await show({ start: 'report', host: 'sharepoint', services: fakeServices({ listInbox }) });
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
    expect(box()).not.toHaveFocus();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(listInbox).not.toHaveBeenCalled();
  });

  it('leads to the page of another where the host can', async () => {
    const onNavigate = jest.fn();
    const { user } = await show({ start: 'myReports', host: 'sharepoint', onNavigate });
    await user.click(await screen.findByRole('button', { name: myReports.empty.action }));
    expect(onNavigate).toHaveBeenCalledWith('report');
    expect(screen.getByRole('heading', { name: myReports.title })).toBeInTheDocument();
  });
});

describe('a view that fails', () => {
  it('says so kindly, leaves the navigation, and can be tried again', async () => {
    const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = fakeServices({
      listMyReports: () => {
        throw new TypeError('x is not a function');
      }
    });
    const { user, rerender } = await show({ services: broken });
    await user.click(screen.getByRole('button', { name: 'Mina rapporter' }));
    expect(await screen.findByText(common.viewFailed.text)).toBeInTheDocument();
    expect(tabs()).toHaveLength(2);
    rerender(<Shell {...props} services={fakeServices()} />);
    await user.click(screen.getByRole('button', { name: common.retry }));
    expect(await screen.findByText(myReports.empty.title)).toBeInTheDocument();
    silenced.mockRestore();
  });
});
