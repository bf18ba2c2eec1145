import fc from 'fast-check';
import { Area, isUnitCode, Unit } from '../../domain/unit/Unit';
import { areaNames } from '../schema/access';
import { defineSite } from '../schema/index';
import { migrations } from '../migrations/index';
import { Assignment, FoundSite } from './FoundSite';
import { planSite } from './planSite';
import { Step } from './Step';
import { applyToModel, emptySite, ModelState } from './testing/modelSite';

const ekbacken: Unit = { code: 'EKB', name: 'Ekbacken', area: 'elderlyCare', active: true };
const plan = (units: readonly Unit[], state: ModelState): Step[] =>
  planSite(defineSite(units), state.found, state.appliedMigrations);
const applyAll = (state: ModelState, steps: readonly Step[]): ModelState => steps.reduce(applyToModel, state);
const installed = (units: readonly Unit[]): ModelState => applyAll(emptySite, plan(units, emptySite));

const anyUnits = fc.uniqueArray(
  fc.record({
    code: fc.stringMatching(/^[A-Z][A-Z0-9]{1,11}$/).filter(isUnitCode),
    name: fc.string({ minLength: 1, maxLength: 20 }),
    area: fc.constantFrom(...(Object.keys(areaNames) as Area[])),
    active: fc.boolean()
  }),
  { selector: (unit) => unit.code, maxLength: 6 }
);

describe('plan of an empty site', () => {
  const steps = plan([ekbacken], emptySite);
  const at = (id: string): number => steps.findIndex((step) => step.id === id);

  it('says in Swedish what will be made', () => {
    expect(steps[at('Lists/Receipts:create')].text).toBe('Skapa listan Kvitton (Lists/Receipts)');
    expect(steps[at('Lists/InboxEKB:rights')].text).toBe(
      'Sätt behörigheter på listan Inkorg Ekbacken (KH Medarbetare: KH Rapportera, KH Chefer EKB: KH Ta emot)'
    );
    expect(steps[at('Lists/Receipts:rights')].text).toBe(
      'Sätt behörigheter på listan Kvitton (KH Medarbetare: KH Rapportera, ' +
        'KH Chefer EKB: KH Följa kvitton, KH Verksamhetschefer Äldreomsorg: KH Följa utan att ändra, ' +
        'KH Kvalitetsteam: KH Följa kvitton, KH MAS och MAR: KH Följa kvitton)'
    );
    expect(steps[at('Lists/Cases:rights:EKB/HSL')].text).toBe(
      'Sätt behörigheter på mappen EKB/HSL i listan Ärenden (Lists/Cases) (KH Chefer EKB: KH Handlägga, ' +
        'KH Verksamhetschefer Äldreomsorg: KH Läsa, KH Kvalitetsteam: KH Handlägga, KH MAS och MAR: KH Handlägga)'
    );
  });

  it('opens a list only when it is own-only and its folders are closed', () => {
    for (const { url, folders } of defineSite([ekbacken]).lists) {
      expect(at(`${url}:settings`)).toBeGreaterThan(at(`${url}:create`));
      expect(at(`${url}:rights`)).toBeGreaterThan(at(`${url}:settings`));
      for (const { path } of folders) {
        expect(at(`${url}:rights:${path}`)).toBeGreaterThan(at(`${url}:folders`));
        expect(at(`${url}:rights`)).toBeGreaterThan(at(`${url}:rights:${path}`));
      }
    }
  });

  it('has one step for each id, and every id is used once', () => {
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
  });

  it('creates groups and levels before they are used', () => {
    const last = Math.max(...steps.map((s, i) => (['createGroup', 'createLevel'].includes(s.kind) ? i : -1)));
    const first = steps.findIndex((step) => step.kind === 'grantSite' || step.kind === 'setRights');
    expect(last).toBeLessThan(first);
  });

  it('ends with the first rows and the tenant property', () => {
    expect(steps.slice(-2).map((step) => step.id)).toEqual([
      `migration:${migrations[0].id}`,
      'tenant:property'
    ]);
  });
});

describe('properties of the plan', () => {
  it('is empty when it has been applied, for any units', () => {
    fc.assert(fc.property(anyUnits, (units) => expect(plan(units, installed(units))).toEqual([])));
  });

  it('holds exactly the rest wherever a run is cut off between two steps', () => {
    fc.assert(
      fc.property(anyUnits, fc.double({ min: 0, max: 1, noNaN: true }), (units, where) => {
        const all = plan(units, emptySite);
        const cut = Math.floor(where * all.length);
        const rest = plan(units, applyAll(emptySite, all.slice(0, cut)));
        expect(rest.map(({ id }) => id)).toEqual(all.slice(cut).map(({ id }) => id));
        expect(plan(units, applyAll(applyAll(emptySite, all.slice(0, cut)), rest))).toEqual([]);
      })
    );
  });

  it('gives the same plan twice, and may be applied twice', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        expect(plan(units, emptySite)).toEqual(plan(units, emptySite));
      })
    );
  });

  it('touches nothing of other units when one is added', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        if (units.some((unit) => unit.code === ekbacken.code)) return;
        const added = plan([...units, ekbacken], installed(units));
        const others = units.map((unit) => `Lists/Inbox${unit.code}`);
        expect(added.filter((step) => 'list' in step && others.includes(step.list))).toEqual([]);
        const created = added.filter((step) => step.kind === 'createList').map(({ id }) => id);
        expect(created).toEqual(['Lists/InboxEKB:create']);
      })
    );
  });
});

/** The installed site with one list changed. */
function drifted(url: string, change: (list: FoundSite['lists'][string]) => object): ModelState {
  const state = installed([ekbacken]);
  const list = state.found.lists[url];
  const lists = { ...state.found.lists, [url]: { ...list, ...change(list) } };
  return { ...state, found: { ...state.found, lists } };
}
const idsAfter = (state: ModelState): string[] => plan([ekbacken], state).map(({ id }) => id);

describe('a site that has drifted', () => {
  const stranger: Assignment = { principalId: 99, principal: 'Everyone', isGroup: false, level: 'Read' };

  it.each([
    ['a person given rights', (list: FoundSite['lists'][string]) => ({ rights: [...list.rights, stranger] })],
    ['inheritance restored', () => ({ inherits: true, rights: [] })],
    ['rights removed', (list: FoundSite['lists'][string]) => ({ rights: list.rights.slice(1) })]
  ])('puts back the rights of a protected list: %s', (_what, change) => {
    const state = drifted('Lists/ProtectedInbox', change);
    expect(idsAfter(state)).toEqual(['Lists/ProtectedInbox:rights']);
    expect(plan([ekbacken], applyAll(state, plan([ekbacken], state)))).toEqual([]);
  });

  it('takes away a person who happens to be named as a group of ours', () => {
    const impostor: Assignment = { ...stranger, principal: 'KH Lex Sarah', level: 'KH Ta emot' };
    const state = drifted('Lists/ProtectedInbox', (list) => ({ rights: [...list.rights, impostor] }));
    expect(idsAfter(state)).toEqual(['Lists/ProtectedInbox:rights']);
  });

  it('puts back own-only reading', () => {
    const state = drifted('Lists/Receipts', (list) => ({ settings: { ...list.settings, ReadSecurity: 1 } }));
    const [step] = plan([ekbacken], state);
    expect(step).toMatchObject({ kind: 'updateList', settings: { ReadSecurity: 2 } });
  });

  it('keeps the choices that an administrator added', () => {
    const state = drifted('Lists/Receipts', (list) => ({
      columns: { ...list.columns, QmsStatus: { ...list.columns.QmsStatus, choices: ['Skickad', 'Egen'] } }
    }));
    const [step] = plan([ekbacken], state);
    expect(step).toMatchObject({
      kind: 'updateColumns',
      changes: [
        {
          name: 'QmsStatus',
          properties: {
            Choices: ['Skickad', 'Tas emot', 'Mottagen', 'Fråga till rapportören', 'Avslutad', 'Egen']
          }
        }
      ]
    });
  });

  it('stops at a column of ours with another type', () => {
    const state = drifted('Lists/Receipts', (list) => ({
      columns: { ...list.columns, QmsKind: { ...list.columns.QmsKind, type: 'Text' } }
    }));
    expect(() => idsAfter(state)).toThrow('Lists/Receipts: column QmsKind is Text, not Choice');
  });

  it('accepts CAML that SharePoint has laid out in its own way', () => {
    const state = drifted('Lists/Receipts', (list) => ({
      views: list.views.map((view) => ({
        ...view,
        query: view.query.replace(/ \/>/g, '/>').replace(/></g, '>\n<')
      }))
    }));
    expect(idsAfter(state)).toEqual([]);
  });

  it('puts back a permission level that was given more', () => {
    const state = installed([ekbacken]);
    const levels = state.found.levels.map((level) =>
      level.name === 'KH Rapportera'
        ? { ...level, mask: { ...level.mask, Low: level.mask.Low | 0x100 } }
        : level
    );
    expect(idsAfter({ ...state, found: { ...state.found, levels } })).toEqual(['level:report']);
  });

  it('never overwrites a tenant property that points to another site', () => {
    const state = installed([ekbacken]);
    const property = { ...state.found.property, value: '/sites/annan' };
    expect(idsAfter({ ...state, found: { ...state.found, property } })).toEqual([]);
  });

  it('does not plan what this person may not write', () => {
    const property = { writable: false };
    const state = { ...emptySite, found: { ...emptySite.found, property } };
    expect(plan([], state).some((step) => step.kind === 'writeProperty')).toBe(false);
  });
});
