import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import { AdministrationServices, ChecklistItem, PlanLine, StepProgress } from '../../../app/Services';
import { QmsError } from '../../../domain/shared/QmsError';
import { svSe } from '../../../loc/sv-se';
import { fakeServices } from '../../testing/fakeServices';
import { renderInApp } from '../../testing/renderInApp';
import { AdministrationView } from './AdministrationView';

const lines: PlanLine[] = [
  { id: 'group:KH', group: 'Behörighetsnivåer och grupper', text: 'Skapa gruppen KH Medarbetare' },
  { id: 'a:create', group: 'Listan Kvitton', text: 'Skapa listan Kvitton (Lists/Receipts)' },
  { id: 'a:rights', group: 'Listan Kvitton', text: 'Sätt behörigheter på listan Kvitton' }
];
const checklist: ChecklistItem[] = [
  { id: 'site', state: 'ok', textKey: 'siteReached', values: { title: 'Kvalitet', url: '/sites/kvalitet' } },
  { id: 'members', state: 'missing', textKey: 'groupsEmpty', values: { groups: 'KH Lex Sarah' } },
  { id: 'teams', state: 'unknown', textKey: 'teamsUnknown' }
];

/** A site in memory: applying does the first line that remains, and fails at the one named once. */
function fakeAdministration(
  failAt?: string,
  overrides: Partial<AdministrationServices> = {}
): AdministrationServices {
  let rest = [...lines];
  let fails = failAt;
  const units: { code: string; name: string; area: string; active: boolean }[] = [];
  return {
    plan: async () => rest,
    apply: async (onProgress: (progress: StepProgress) => void) => {
      for (const { id } of [...rest]) {
        onProgress({ id, state: 'running' });
        if (id === fails) {
          fails = undefined;
          onProgress({ id, state: 'failed', error: 'offline' });
          throw new QmsError('offline', 'no answer');
        }
        rest = rest.filter((line) => line.id !== id);
        onProgress({ id, state: 'done' });
      }
    },
    checklist: async () => checklist,
    listUnits: async () => [...units],
    addUnit: async (unit) => {
      if (units.some(({ code }) => code === unit.code)) throw new QmsError('conflict', 'taken');
      units.push({ ...unit, active: true });
      rest = [
        { id: unit.code, group: `Listan Inkorg ${unit.name}`, text: `Skapa listan Inkorg ${unit.name}` }
      ];
    },
    ...overrides
  };
}

function open(administration: AdministrationServices): void {
  const user = { ...fakeServices().user, isSiteAdmin: true };
  const services = fakeServices({ user, loadAdministration: async () => administration });
  renderInApp(<AdministrationView />, { services });
}
const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });

describe('the settings page', () => {
  it('tells those who are not administrators, and asks nothing on their behalf', async () => {
    const load = jest.fn();
    const user = { ...fakeServices().user, isSiteAdmin: false };
    renderInApp(<AdministrationView />, { services: fakeServices({ user, loadAdministration: load }) });
    expect(await screen.findByText(svSe.administration.notAdmin.title)).toBeInTheDocument();
    expect(load).not.toHaveBeenCalled();
  });

  it('shows the plan in groups with counts, and changes nothing by itself', async () => {
    const administration = fakeAdministration();
    const apply = jest.spyOn(administration, 'apply');
    open(administration);
    expect(await screen.findByText(/^3 steg återstår\./)).toBeInTheDocument();
    expect(screen.getByText('Behörighetsnivåer och grupper (1)')).toBeInTheDocument();
    expect(screen.getByText('Listan Kvitton (2)')).toBeInTheDocument();
    expect(screen.getByText('Skapa listan Kvitton (Lists/Receipts)')).toBeInTheDocument();
    expect(apply).not.toHaveBeenCalled();
  });

  it('carries out the plan, says so, and has nothing left', async () => {
    open(fakeAdministration());
    fireEvent.click(await button('Genomför planen'));
    expect(await screen.findByText('Planen är genomförd. 3 steg blev klara.')).toBeInTheDocument();
    expect(await screen.findByText('Allt som ska finnas på webbplatsen är på plats.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Genomför planen' })).not.toBeInTheDocument();
  });

  it('shows how far it has come while it works', async () => {
    let finish: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (finish = resolve));
    const apply: AdministrationServices['apply'] = async (onProgress) => {
      onProgress({ id: 'group:KH', state: 'done' });
      onProgress({ id: 'a:create', state: 'running' });
      await held;
    };
    open(fakeAdministration(undefined, { apply }));
    fireEvent.click(await button('Genomför planen'));
    const bar = await screen.findByRole('progressbar');
    expect(bar).toHaveAttribute('value', '1');
    expect(screen.getByText('Steg 2 av 3')).toBeInTheDocument();
    expect(screen.getByText('Arbetar med: Listan Kvitton')).toHaveAttribute('role', 'status');
    expect(screen.getByText('Listan Kvitton (0 av 2 klara)')).toBeInTheDocument();
    finish();
    expect(await screen.findByText('Planen är genomförd. Ett steg blev klart.')).toBeInTheDocument();
  });

  it('says where it stopped and why, and goes on from there', async () => {
    open(fakeAdministration('a:create'));
    fireEvent.click(await button('Genomför planen'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Planen stannade vid: Skapa listan Kvitton (Lists/Receipts)');
    expect(alert).toHaveTextContent(svSe.common.errors.offline);
    fireEvent.click(await button('Fortsätt'));
    expect(await screen.findByText('Planen är genomförd. 2 steg blev klara.')).toBeInTheDocument();
  });

  it('says that the site could not be read, and tries again', async () => {
    const plan = jest
      .fn<Promise<PlanLine[]>, []>()
      .mockRejectedValueOnce(new QmsError('throttled', 'busy', 12))
      .mockResolvedValue([]);
    open(fakeAdministration(undefined, { plan }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(svSe.administration.plan.failed);
    fireEvent.click(within(alert).getByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByText('Allt som ska finnas på webbplatsen är på plats.')).toBeInTheDocument();
  });

  it('shows the checklist with states in words', async () => {
    open(fakeAdministration());
    const empty = await screen.findByText(/inga medlemmar: KH Lex Sarah/);
    expect(empty.parentElement).toHaveTextContent('Att göra');
    expect(screen.getByText(/^Teams går inte att kontrollera/).parentElement).toHaveTextContent(
      'Kontrollera själv'
    );
  });
});

describe('adding a unit', () => {
  const fill = async (code: string, name: string, area: string): Promise<void> => {
    fireEvent.change(await screen.findByLabelText('Kod'), { target: { value: code } });
    fireEvent.change(screen.getByLabelText('Namn'), { target: { value: name } });
    fireEvent.change(screen.getByLabelText('Verksamhetsområde'), { target: { value: area } });
    // What the click begins goes on after it.
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Lägg till enheten' }));
    });
  };

  it('adds it, shows it, and plans what it needs', async () => {
    open(fakeAdministration());
    await button('Genomför planen');
    await fill('ekb', ' Ekbacken ', 'elderlyCare');
    expect(await screen.findByText(/^Enheten Ekbacken är tillagd\./)).toBeInTheDocument();
    const row = await screen.findByRole('row', { name: /EKB/ });
    expect(row).toHaveTextContent('EKBEkbackenÄldreomsorgJa');
    expect(await screen.findByText('Listan Inkorg Ekbacken (1)')).toBeInTheDocument();
    expect(screen.getByLabelText('Kod')).toHaveValue('');
  });

  it('says what is wrong at each field, with the focus on the summary', async () => {
    open(fakeAdministration());
    await fill('1A', '', '');
    const texts = svSe.administration.units.add.errors;
    const code = screen.getByLabelText('Kod');
    expect(code).toBeInvalid();
    expect(code).toHaveAccessibleDescription(expect.stringContaining(texts.code));
    expect(screen.getByLabelText('Namn')).toHaveAccessibleDescription(texts.name);
    expect(screen.getByLabelText('Verksamhetsområde')).toHaveAccessibleDescription(texts.area);
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
  });

  it('keeps what was typed when somebody else took the code', async () => {
    const addUnit = jest.fn().mockRejectedValue(new QmsError('conflict', 'taken'));
    open(fakeAdministration(undefined, { addUnit }));
    await fill('EKB', 'Ekbacken', 'elderlyCare');
    await waitFor(() => expect(screen.getByLabelText('Kod')).toBeInvalid());
    expect(screen.getByLabelText('Kod')).toHaveAccessibleDescription(
      expect.stringContaining('Koden EKB används redan')
    );
    expect(screen.getByLabelText('Namn')).toHaveValue('Ekbacken');
  });

  it('says that the plan comes first when there is no register', async () => {
    const addUnit = jest.fn().mockRejectedValue(new QmsError('notFound', 'no list'));
    open(fakeAdministration(undefined, { addUnit }));
    await fill('EKB', 'Ekbacken', 'elderlyCare');
    expect(await screen.findByText(svSe.administration.units.add.notInstalled)).toBeInTheDocument();
  });
});
