import { withReceipt } from '../../src/app/testing/withReceipt';
import { AnswerEntry, ReportEntry } from '../../src/domain/inbox/Inbox';
import { findEntry } from './support/findEntry';
import { Employee } from './support/Municipality';
import { municipalityForAll } from './support/municipalityForAll';
import { newReport } from './support/newReport';

const municipality = municipalityForAll();

/** How many rows the server itself gives that person; 0 where it refuses. */
async function rowsFor(employee: Employee, list: string, filter: string): Promise<number> {
  const path = `getList('/sites/kvalitet/Lists/${list}')/items?$filter=${filter}`;
  const { status, rows } = await municipality().ask(employee, path);
  expect([200, 403, 404]).toContain(status);
  return rows.length;
}

describe('inboxes', () => {
  it('are those whose every entry one may see, as SharePoint tells it', async () => {
    const codes = async (employee: Employee): Promise<string[]> =>
      (await municipality().open(employee).listInbox()).boxes.map((box) =>
        box.kind === 'unit' ? box.unitCode : box.kind
      );
    expect(await codes('siv')).toEqual([]);
    expect(await codes('mona')).toEqual(['EKB']);
    expect((await codes('stina')).sort()).toEqual(['EKB', 'LIND']);
    expect(await codes('karl')).toEqual(['quality']);
    expect(await codes('lex')).toEqual(['protected']);
    expect(await codes('maria')).toEqual([]);
  });
});

describe('an ordinary report', () => {
  it('is read by its unit, without the pointer by the quality team, by no other unit and no colleague', async () => {
    const report = newReport({ careReference: 'HÄNV-7' });
    const { number, receipt } = await municipality().open('siv').sendReport(report);
    const waiting = `QmsClientKey eq '${report.clientKey}'`;
    expect(await rowsFor('sam', 'InboxEKB', waiting)).toBe(0);
    expect(await rowsFor('lena', 'InboxEKB', waiting)).toBe(0);
    expect(await rowsFor('siv', 'InboxEKB', waiting)).toBe(1);

    const mona = municipality().open('mona');
    await mona.receiveReport((await findEntry(mona, number)) as ReportEntry, false);
    const received = `QmsReceiptId eq ${receipt.ref.id}`;
    const counts = async (list: string): Promise<Record<string, number>> => {
      const employees = ['mona', 'karl', 'lena', 'siv', 'sam', 'maria'] as const;
      const found = await Promise.all(employees.map((employee) => rowsFor(employee, list, received)));
      return Object.fromEntries(employees.map((employee, index) => [employee, found[index]]));
    };
    expect(await counts('Cases')).toEqual({ mona: 1, karl: 1, lena: 0, siv: 0, sam: 0, maria: 0 });
    expect(await counts('CaseReferences')).toEqual({ mona: 1, karl: 0, lena: 0, siv: 0, sam: 0, maria: 0 });
  });
});

describe('suspected misconduct', () => {
  it('goes past every manager to those who investigate, and its reporter follows it', async () => {
    const siv = municipality().open('siv');
    const { number, receipt } = await siv.sendReport(
      newReport({ kind: 'misconduct', careReference: 'HÄNV-8' })
    );
    expect(number).toMatch(/^SKY-/);
    for (const employee of ['mona', 'karl', 'stina', 'sam'] as const) {
      expect(await rowsFor(employee, 'ProtectedInbox', `QmsNumber eq '${number}'`)).toBe(0);
    }
    expect(await rowsFor('mona', 'ProtectedReceipts', `ID eq ${receipt.ref.id}`)).toBe(0);

    const lex = municipality().open('lex');
    const entry = (await findEntry(lex, number)) as ReportEntry;
    await lex.receiveReport(entry, false);
    const item = withReceipt((await lex.listReceived()).items[0]);
    expect(item.found).toMatchObject({ place: { kind: 'protected' }, number });
    expect(item.found.report.careReference).toBe('HÄNV-8');
    expect(await rowsFor('mona', 'ProtectedCases', `QmsNumber eq '${number}'`)).toBe(0);
    expect(await rowsFor('karl', 'ProtectedCases', `QmsNumber eq '${number}'`)).toBe(0);

    await lex.askQuestion(item, 'Vem såg det?');
    const [mine] = (await siv.listMyReports()).filter((each) => each.number === number);
    await siv.answerQuestion(mine.receipt, 'Jag', 'answer-lex');
    const answer = (await findEntry(lex, number)) as AnswerEntry;
    expect(answer).toMatchObject({ entry: 'answer', reporterName: '' });
    await lex.takeInAnswer(answer);
    expect((await municipality().open('mona').loadOverview(undefined)).total).toBe(
      (await municipality().open('karl').loadOverview(undefined)).total
    );
  });
});

describe('a hidden name', () => {
  it('is in nothing that the unit can read; the quality team receives the report into the unit', async () => {
    const siv = municipality().open('siv');
    const report = newReport({ hideName: true, careReference: '' });
    const { number } = await siv.sendReport(report);
    expect((await municipality().open('mona').listInbox()).items).toEqual([]);
    const karl = municipality().open('karl');
    await karl.receiveReport((await findEntry(karl, number)) as ReportEntry, false);
    const path = `getList('/sites/kvalitet/Lists/Cases')/items?$filter=QmsNumber eq '${number}'&$expand=Author&$select=*,Author/Title`;
    const { rows } = await municipality().ask('mona', path);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('siv');
    expect(rows[0].Author).toEqual({ Title: 'karl' });
  });
});

describe('a receipt', () => {
  it('cannot be changed by the one who follows it', async () => {
    const siv = municipality().open('siv');
    const { receipt } = await siv.sendReport(newReport());
    const ports = await municipality().portsOf('siv', new Date());
    await expect(ports.receipts.change(receipt, { status: 'closed' })).rejects.toMatchObject({
      kind: 'denied'
    });
  });

  it('that changed since it was read is not changed over', async () => {
    const { receipt } = await municipality().open('siv').sendReport(newReport());
    const mona = await municipality().portsOf('mona', new Date());
    const changed = await mona.receipts.change(receipt, { question: 'Vem?' });
    await expect(mona.receipts.change(receipt, { question: 'När?' })).rejects.toMatchObject({
      kind: 'conflict'
    });
    const again = await mona.receipts.change(changed, { question: '', claimedById: null });
    expect(await mona.receipts.get(receipt.ref)).toEqual(again);
  });
});
