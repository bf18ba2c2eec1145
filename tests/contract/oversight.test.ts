import { ReceivedCase } from '../../src/app/Services';
import { withReceipt } from '../../src/app/testing/withReceipt';
import { ReportEntry } from '../../src/domain/inbox/Inbox';
import { Report } from '../../src/domain/report/Report';
import { findCase } from './support/findCase';
import { findEntry } from './support/findEntry';
import { Employee, noteRequests } from './support/Municipality';
import { municipalityForAll } from './support/municipalityForAll';
import { newReport } from './support/newReport';

const municipality = municipalityForAll();

/** Sent by siv and received by that manager; its number. */
async function received(manager: Employee, overrides: Partial<Report>): Promise<string> {
  const { number } = await municipality().open('siv').sendReport(newReport(overrides));
  const services = municipality().open(manager);
  await services.receiveReport((await findEntry(services, number)) as ReportEntry, false);
  return number;
}

const caseOf = (employee: Employee, number: string): Promise<ReceivedCase | undefined> =>
  findCase(municipality().open(employee), number);

async function mayChange(employee: Employee, number: string): Promise<boolean | 'unseen'> {
  return (await caseOf(employee, number))?.mayChange ?? 'unseen';
}

describe('received cases', () => {
  it('are shown to those who may read them, who are told whether they may change them', async () => {
    const nursing = await received('mona', { law: 'hsl' });
    const social = await received('mona', { law: 'sol' });
    const elsewhere = await received('lena', { unitCode: 'LIND', law: 'hsl' });
    const seen = async (employee: Employee): Promise<(boolean | 'unseen')[]> =>
      Promise.all([nursing, social, elsewhere].map((number) => mayChange(employee, number)));
    expect(await seen('mona')).toEqual([true, true, 'unseen']);
    expect(await seen('karl')).toEqual([true, true, true]);
    expect(await seen('maria')).toEqual([true, 'unseen', true]);
    expect(await seen('vera')).toEqual([false, false, 'unseen']);
    expect(await seen('siv')).toEqual(['unseen', 'unseen', 'unseen']);
  });

  it('of health care are asked about and closed by the nurse in charge', async () => {
    const number = await received('mona', { law: 'hsl' });
    const maria = municipality().open('maria');
    const item = withReceipt(await caseOf('maria', number));
    const asked = await maria.askQuestion(item, 'Vem larmade?');
    expect(asked.mayChange).toBe(true);
    const closed = await maria.giveFeedback(asked, 'Rutinen är ändrad.');
    expect(closed.found).toMatchObject({ status: 'closed', dialogue: expect.stringContaining('maria: Vem') });
  });

  it('are changed in no way by a senior manager, whatever the page would let them try', async () => {
    const number = await received('mona', { law: 'hsl' });
    const item = withReceipt(await caseOf('vera', number));
    const vera = municipality().open('vera');
    await expect(vera.askQuestion(item, 'Vem?')).rejects.toMatchObject({ kind: 'denied' });
    await expect(vera.giveFeedback(item, 'Tack.')).rejects.toMatchObject({ kind: 'denied' });
    const { cases } = await municipality().portsOf('vera', new Date());
    await expect(cases.close(item.found)).rejects.toMatchObject({ kind: 'denied' });
    await expect(cases.addToDialogue(item.found, 'x')).rejects.toMatchObject({ kind: 'denied' });
    const untouched = await caseOf('mona', number);
    expect(untouched).toMatchObject({ found: item.found, receipt: item.receipt });
  });

  it('cost no requests for the rights beyond those that fetch them', async () => {
    await received('mona', { law: 'sol' });
    const requests: string[] = [];
    const mona = municipality().open('mona', noteRequests(requests));
    await mona.loadReferences();
    requests.length = 0;
    const { items } = await mona.listReceived();
    expect(items.length).toBeGreaterThan(0);
    expect(requests).toEqual(['POST /sites/kvalitet/_api/$batch', 'POST /sites/kvalitet/_api/$batch']);
  });
});

describe('protected receipts', () => {
  it('are no more open to the nurse in charge and senior managers than before', async () => {
    const report = newReport({ hideName: true, careReference: '' });
    const { receipt } = await municipality().open('siv').sendReport(report);
    for (const employee of ['maria', 'vera', 'mona'] as const) {
      const path = `getList('/sites/kvalitet/Lists/ProtectedReceipts')/items?$filter=ID eq ${receipt.ref.id}`;
      expect((await municipality().ask(employee, path)).rows).toEqual([]);
    }
    const karls = `getList('/sites/kvalitet/Lists/ProtectedReceipts')/items?$filter=ID eq ${receipt.ref.id}`;
    expect((await municipality().ask('karl', karls)).rows).toHaveLength(1);
  });
});

describe('the case of a reporter whose name is hidden', () => {
  it('is shown to its unit without receipt and name, and followed by the quality team alone', async () => {
    const number = await received('karl', { hideName: true, careReference: '', law: 'hsl' });
    const karls = withReceipt(await caseOf('karl', number));
    expect(karls).toMatchObject({ mayChange: true, receipt: { ref: { list: 'protected' } } });
    for (const employee of ['mona', 'stina', 'maria', 'vera'] as const) {
      const item = await caseOf(employee, number);
      expect(item).toMatchObject({ mayChange: false, found: { status: 'received', reporterName: '' } });
      expect(item?.receipt).toBeUndefined();
      expect(JSON.stringify(item)).not.toContain('siv');
      const { receipts } = await municipality().portsOf(employee, new Date());
      await expect(receipts.get(karls.receipt.ref)).rejects.toMatchObject({ kind: 'notFound' });
      const closing = receipts.change(karls.receipt, { status: 'closed' });
      await expect(closing).rejects.toMatchObject({ kind: 'notFound' });
      const path = `getList('/sites/kvalitet/Lists/ProtectedReceipts')/items?$filter=ID eq ${karls.receipt.ref.id}`;
      expect((await municipality().ask(employee, path)).rows).toEqual([]);
    }
    expect(await caseOf('lena', number)).toBeUndefined();
    await municipality().open('karl').giveFeedback(karls, 'Rutinen är ändrad.');
    expect(await caseOf('mona', number)).toMatchObject({ mayChange: false, found: { status: 'closed' } });
  });
});

describe('whether cases can be read', () => {
  it('is told with the inboxes, in the same request', async () => {
    const readsCases = async (employee: Employee): Promise<boolean> =>
      (await municipality().open(employee).listInbox()).readsCases;
    expect(await readsCases('mona')).toBe(true);
    expect(await readsCases('karl')).toBe(true);
    expect(await readsCases('maria')).toBe(true);
    expect(await readsCases('vera')).toBe(true);
    expect(await readsCases('siv')).toBe(false);
    expect(await readsCases('lex')).toBe(false);
    const requests: string[] = [];
    const siv = municipality().open('siv', noteRequests(requests));
    await siv.loadReferences();
    requests.length = 0;
    await siv.listInbox();
    expect(requests).toEqual(['POST /sites/kvalitet/_api/$batch']);
  });

  it('is what the overview needs', async () => {
    expect((await municipality().open('vera').loadOverview(undefined)).total).toBeGreaterThan(0);
    for (const employee of ['siv', 'lex'] as const) {
      await expect(municipality().open(employee).loadOverview(undefined)).rejects.toMatchObject({
        kind: 'denied'
      });
    }
  });
});
