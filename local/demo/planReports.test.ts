import { isUnitCode } from '../../src/domain/unit/Unit';
import { randomOf, uuidOf } from './deterministic';
import { narrate } from './narratives';
import { administratorLogin, importLogin, managerLoginOf, people } from './people';
import { planReports } from './planReports';
import { publishedTable } from './publishedTable';
import { demoUnits } from './units';

const reports = planReports(publishedTable, (category) => `test.${category}`);
const swedishMonth = (instant: string) =>
  Number(
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', month: 'numeric' }).format(
      new Date(instant)
    )
  );

describe('the planned reports', () => {
  it('are one for each deviation of the published table, in its month in Sweden', () => {
    expect(reports).toHaveLength(publishedTable.total);
    for (const row of publishedTable.rows) {
      const months = reports.filter((report) => report.categoryCode === `test.${row.category}`);
      const counted = row.months.map(
        (_, month) => months.filter((r) => swedishMonth(r.eventAt) === month + 1).length
      );
      expect(counted).toEqual(row.months);
    }
  });

  it('have client keys that differ, and are the same each time', () => {
    expect(new Set(reports.map((report) => report.clientKey)).size).toBe(reports.length);
    expect(planReports(publishedTable, (category) => `test.${category}`)).toEqual(reports);
    expect(reports[0].clientKey).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    );
  });

  it('vary in words and places, and leave no place unfilled', () => {
    const texts = new Set(reports.map((report) => report.whatHappened));
    expect(texts.size).toBeGreaterThan(300);
    expect([...texts].filter((text) => /[{}]/.test(text))).toEqual([]);
    expect(new Set(reports.map((report) => report.unitCode)).size).toBe(5);
  });

  it('follow one another: event, discovery, report', () => {
    expect(reports.filter((r) => r.eventAt > r.discoveredAt || r.discoveredAt >= r.reportedAt)).toEqual([]);
  });

  it('cannot be made for a category without texts', () => {
    expect(() => narrate('Okänd', randomOf('x'))).toThrow('Okänd');
  });
});

describe('the published table', () => {
  it('adds up', () => {
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
    for (const row of publishedTable.rows) expect(sum(row.months)).toBe(row.total);
    const columns = publishedTable.monthTotals.map((_, m) =>
      sum(publishedTable.rows.map((row) => row.months[m]))
    );
    expect(columns).toEqual(publishedTable.monthTotals);
    expect(sum(columns)).toBe(publishedTable.total);
  });
});

describe('the demo municipality', () => {
  it('has people with logins of their own in ASCII', () => {
    const logins = people.map((person) => person.login);
    expect(new Set(logins).size).toBe(people.length);
    expect(logins.filter((login) => !/^[a-z]+(\.[a-z]+)+@pahittsby\.example$/.test(login))).toEqual([]);
    expect(logins).toEqual(expect.arrayContaining([administratorLogin, importLogin]));
  });

  it('has units with valid codes and a manager each', () => {
    expect(demoUnits.filter((unit) => !isUnitCode(unit.code))).toEqual([]);
    expect(new Set(demoUnits.map((unit) => managerLoginOf(unit.code))).size).toBe(demoUnits.length);
    expect(() => managerLoginOf('OKAND')).toThrow('OKAND');
  });

  it('names the same thing the same way', () => {
    expect(uuidOf('a')).toBe(uuidOf('a'));
    expect(uuidOf('a')).not.toBe(uuidOf('b'));
  });
});
