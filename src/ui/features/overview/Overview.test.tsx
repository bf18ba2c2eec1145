import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { MonthlyOverview, Services } from '../../../app/Services';
import { QmsError } from '../../../domain/shared/QmsError';
import { svSe } from '../../../loc/sv-se';
import { fakeReferences } from '../../testing/fakeReferences';
import { fakeServices } from '../../testing/fakeServices';
import { renderInApp } from '../../testing/renderInApp';
import Overview from '.';

const texts = svSe.overview;
const user = userEvent.setup();
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Falls and missed doses of Gnesta's patient safety report for 2022, appendix 3. */
const falls = [56, 39, 44, 49, 25, 30, 36, 49, 31, 43, 60, 71];
const doses = [26, 29, 46, 36, 26, 32, 36, 28, 26, 27, 28, 27];

function overviewOf(year: number, counts: Readonly<Record<string, readonly number[]>>): MonthlyOverview {
  const rows = Object.entries(counts).map(([categoryCode, months]) => ({
    categoryCode,
    months,
    total: sum(months)
  }));
  const monthTotals = falls.map((_, month) => sum(rows.map((row) => row.months[month])));
  return { year, years: [2026, 2022], rows, monthTotals, total: sum(monthTotals) };
}

const answers: Readonly<Record<number, MonthlyOverview>> = {
  2022: overviewOf(2022, { 'hsl.fall': falls, 'hsl.utebliven': doses }),
  2026: overviewOf(2026, {})
};

function show(overrides: Partial<Services> = {}): void {
  const services = fakeServices({ loadOverview: async (year) => answers[year ?? 2022], ...overrides });
  renderInApp(<Overview />, { services });
}

const cells = (row: HTMLElement): (string | null)[] =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
const chart = (): HTMLElement => screen.getByRole('img');

it('shows categories by month with totals, and what is counted', async () => {
  show();
  const table = await screen.findByRole('table', { name: 'Ärenden per kategori och månad 2022' });
  const rows = within(table).getAllByRole('row');
  expect(within(rows[0]).getAllByRole('columnheader')).toHaveLength(14);
  expect(within(rows[1]).getByRole('rowheader')).toHaveTextContent('Fall');
  expect(cells(rows[1])).toEqual([...falls, 533].map(String));
  expect(within(rows[3]).getByRole('rowheader')).toHaveTextContent('Totalt');
  expect(cells(rows[3]).map(Number)).toEqual([...falls.map((count, month) => count + doses[month]), 900]);
  expect(screen.getByText('900 av 900 ärenden du har rätt att se')).toBeInTheDocument();
  expect(screen.getByText(/Dubbletter räknas inte/)).toBeInTheDocument();
});

it('names the categories without cases below the table, and gives them no rows', async () => {
  const none = falls.map(() => 0);
  show({ loadOverview: async () => overviewOf(2022, { 'hsl.fall': falls, 'sol.tidsbrist': none }) });
  const table = await screen.findByRole('table', { name: 'Ärenden per kategori och månad 2022' });
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((header) => header.textContent)
  ).toEqual(['Fall', 'Totalt']);
  expect(screen.getByText('En kategori utan ärenden')).toBeInTheDocument();
});

it('shows one category in the chart when it is chosen, and all when it is let go', async () => {
  show();
  const button = await screen.findByRole('button', { name: 'Fall' });
  expect(chart()).toHaveTextContent('98');
  button.focus();
  await user.keyboard('{Enter}');
  expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(chart()).toHaveAccessibleName(/Fall 2022/);
  expect(chart()).toHaveTextContent('71');
  expect(chart()).not.toHaveTextContent('98');
  expect(screen.getByText('533 av 900 ärenden du har rätt att se')).toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('Diagrammet visar Fall: 533 ärenden.');
  await user.click(screen.getByRole('button', { name: texts.showAll }));
  expect(button).toHaveAttribute('aria-pressed', 'false');
  expect(button).toHaveFocus();
  expect(screen.getByText('900 av 900 ärenden du har rätt att se')).toBeInTheDocument();
});

it('draws bars as high as the numbers', async () => {
  show();
  await user.click(await screen.findByRole('button', { name: 'Fall' }));
  const heights = Array.from(chart().querySelectorAll('rect')).map((bar) =>
    Number(bar.getAttribute('height'))
  );
  expect(heights).toHaveLength(12);
  heights.forEach((height, month) => expect(height / heights[0]).toBeCloseTo(falls[month] / falls[0]));
});

it('changes year and says so when there are no cases', async () => {
  show();
  const field = await screen.findByLabelText(texts.year);
  expect(field).toHaveValue('2022');
  await user.selectOptions(field, '2026');
  expect(await screen.findByText('Inga ärenden 2026')).toBeInTheDocument();
  await user.selectOptions(field, '2022');
  expect(await screen.findByText('900 av 900 ärenden du har rätt att se')).toBeInTheDocument();
});

it('shows the answer for the year chosen last, whichever comes first', async () => {
  const release: (() => void)[] = [];
  show({
    loadOverview: async (year) => {
      if (year === 2026) await new Promise<void>((resolve) => release.push(resolve));
      return answers[year ?? 2022];
    }
  });
  const field = await screen.findByLabelText(texts.year);
  await user.selectOptions(field, '2026');
  await user.selectOptions(field, '2022');
  expect(await screen.findByText('900 av 900 ärenden du har rätt att se')).toBeInTheDocument();
  release.forEach((one) => one());
  await Promise.resolve();
  expect(field).toHaveValue('2022');
  expect(screen.queryByText('Inga ärenden 2026')).toBeNull();
});

it('says what to do when it cannot count, and counts when it can', async () => {
  let offline = true;
  show({
    loadOverview: async () => {
      if (offline) throw new QmsError('offline', 'x');
      return answers[2022];
    }
  });
  expect(await screen.findByRole('alert')).toHaveTextContent(svSe.common.errors.offline);
  offline = false;
  await user.click(screen.getByRole('button', { name: svSe.common.retry }));
  expect(await screen.findByRole('table')).toBeInTheDocument();
});

it.each(['denied', 'notFound'] as const)(
  'says kindly that the cases are not theirs to see (%s)',
  async (kind) => {
    const navigate = jest.fn();
    const loadOverview = (): Promise<never> => Promise.reject(new QmsError(kind, 'x'));
    const { unmount } = renderInApp(<Overview />, { services: fakeServices({ loadOverview }), navigate });
    expect(await screen.findByText('Du har inte rätt att se några ärenden')).toBeInTheDocument();
    expect(screen.getByText(texts.deniedText)).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('button', { name: svSe.common.retry })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Mina rapporter' }));
    expect(navigate).toHaveBeenCalledWith('myReports');
    unmount();
    renderInApp(<Overview />, { services: fakeServices({ loadOverview }), canNavigate: false });
    expect(await screen.findByText(texts.deniedTitle)).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
  }
);

it('tells categories of the same name apart, and names what has none', async () => {
  const twin = { ...fakeReferences.categories[4], code: 'hsl.information', name: 'Informationsöverföring' };
  const references = { ...fakeReferences, categories: [...fakeReferences.categories, twin] };
  show({
    rememberedReferences: () => references,
    loadReferences: async () => references,
    loadOverview: async () =>
      overviewOf(2022, { 'sol.information': doses, 'hsl.information': falls, '': doses, 'old.code': falls })
  });
  await screen.findByRole('table');
  const names = screen.getAllByRole('rowheader').map((header) => header.textContent);
  expect(names).toEqual([
    'Informationsöverföring (SoL/LSS)',
    'Informationsöverföring (HSL 2022)',
    'Utan kategori',
    'old.code',
    'Totalt'
  ]);
  await user.click(screen.getByRole('button', { name: 'Utan kategori' }));
  expect(screen.getByText(/^367 av /)).toBeInTheDocument();
});
