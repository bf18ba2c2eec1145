import { receiveReport } from '../../src/app/commands/receiveReport';
import { untilCut } from '../../src/app/testing/cutOff';
import { withReceipt } from '../../src/app/testing/withReceipt';
import { Services } from '../../src/app/Services';
import { AnswerEntry, ReportEntry } from '../../src/domain/inbox/Inbox';
import { Report } from '../../src/domain/report/Report';
import { cutAt } from './support/cutting';
import { findCase } from './support/findCase';
import { Employee, noteRequests } from './support/Municipality';
import { municipalityForAll } from './support/municipalityForAll';
import { newReport } from './support/newReport';

const municipality = municipalityForAll();

async function entryOf(services: Services, { clientKey }: Report): Promise<ReportEntry> {
  const { items } = await services.listInbox();
  const entry = items
    .map((item) => item.entry)
    .find((each) => each.entry === 'report' && each.report.clientKey === clientKey);
  if (!entry) throw new Error(`${clientKey} is in none of the inboxes`);
  return entry as ReportEntry;
}

const casesOf = async (employee: Employee, receiptId: number): Promise<Record<string, unknown>[]> => {
  const filter = `$filter=QmsReceiptId eq ${receiptId}&$select=ID,FileDirRef,QmsStatus,QmsCategoryCode`;
  return (await municipality().ask(employee, `getList('/sites/kvalitet/Lists/Cases')/items?${filter}`)).rows;
};

describe('a report', () => {
  it('becomes a case, with a question, an answer and feedback on the way', async () => {
    const siv = municipality().open('siv');
    const mona = municipality().open('mona');
    const report = newReport({ law: 'hsl', whatHappened: 'Rad ett\nRad två "citat" & ÅÄÖ' });
    const { number, receipt } = await siv.sendReport(report);
    expect(number).toMatch(/^AVV-\d{4}-\d{5}$/);

    const entry = await entryOf(mona, report);
    expect(entry).toMatchObject({
      number,
      reporterName: 'siv',
      report,
      box: { kind: 'unit', unitCode: 'EKB' }
    });
    const outcome = await mona.receiveReport(entry, false);
    expect(outcome).toMatchObject({ outcome: 'received', number });
    const [row] = await casesOf('mona', receipt.ref.id);
    expect(row.FileDirRef).toBe('/sites/kvalitet/Lists/Cases/EKB/HSL');

    const item = withReceipt(await findCase(mona, number));
    expect(item.found.report).toEqual(report);
    expect(item.found).toMatchObject({ reporterName: 'siv', receivedByName: 'mona', status: 'received' });

    const asked = await mona.askQuestion(item, 'Vem larmade?');
    const [waiting] = (await siv.listMyReports()).filter((each) => each.number === number);
    expect(waiting).toMatchObject({
      answerSent: false,
      receipt: { status: 'question', question: 'Vem larmade?' }
    });
    await siv.answerQuestion(waiting.receipt, 'Grannen', 'answer-1');
    await siv.answerQuestion(waiting.receipt, 'Grannen', 'answer-1');
    expect((await siv.listMyReports()).find((each) => each.number === number)?.answerSent).toBe(true);
    const answers = (await mona.listInbox()).items
      .map((each) => each.entry)
      .filter((each) => each.entry === 'answer');
    expect(answers).toMatchObject([{ number, answer: 'Grannen', reporterName: 'siv' }]);
    await mona.takeInAnswer(answers[0] as AnswerEntry);

    const answered = withReceipt(await findCase(mona, number));
    expect(answered.found.dialogue.split('\n')).toEqual([
      expect.stringMatching(/ mona: Vem larmade\?$/),
      expect.stringMatching(/ siv: Grannen$/)
    ]);
    expect(answered.receipt.answeredAt).toBeDefined();
    await expect(mona.giveFeedback(asked, 'För gammalt underlag')).rejects.toMatchObject({
      kind: 'conflict'
    });
    const closed = await mona.giveFeedback(answered, 'Rutinen är ändrad.');
    expect(closed.found.status).toBe('closed');
    const [mine] = (await siv.listMyReports()).filter((each) => each.number === number);
    expect(mine.receipt).toMatchObject({ status: 'closed', feedback: 'Rutinen är ändrad.' });
  });

  it('arrives once however often it is sent', async () => {
    const siv = municipality().open('siv');
    const report = newReport();
    const first = await siv.sendReport(report);
    const again = await municipality().open('siv').sendReport(report);
    expect(again.number).toBe(first.number);
    const { items } = await municipality().open('mona').listInbox();
    expect(items.filter(({ entry }) => entry.number === first.number)).toHaveLength(1);
  });

  it('that was moved is received by the other unit, whose stand-in sees it in one inbox only', async () => {
    const report = newReport();
    const { receipt, number } = await municipality().open('siv').sendReport(report);
    const stina = municipality().open('stina');
    await stina.moveReport(await entryOf(stina, report), 'LIND');
    const { items } = await stina.listInbox();
    const here = items.filter(({ entry }) => entry.number === number);
    expect(here.map(({ entry }) => entry.box)).toEqual([{ kind: 'unit', unitCode: 'LIND' }]);
    const lena = municipality().open('lena');
    await lena.receiveReport(await entryOf(lena, report), false);
    const [row] = await casesOf('lena', receipt.ref.id);
    expect(row.FileDirRef).toBe('/sites/kvalitet/Lists/Cases/LIND/SOL');
    expect((await lena.listReceived()).items[0].found.reporterName).toBe('siv');
  });
});

describe('two managers at once', () => {
  it('make one case of each of ten reports, and one is told who was first', async () => {
    const siv = municipality().open('siv');
    const [mona, max] = [municipality().open('mona'), municipality().open('max')];
    for (let round = 0; round < 10; round += 1) {
      const report = newReport();
      const { receipt } = await siv.sendReport(report);
      const entry = await entryOf(mona, report);
      const outcomes = await Promise.all([mona, max].map((manager) => manager.receiveReport(entry, false)));
      const received = outcomes.filter(({ outcome }) => outcome === 'received');
      expect(received.length).toBeGreaterThanOrEqual(1);
      for (const outcome of outcomes) {
        if (outcome.outcome === 'takenByOther') expect(['mona', 'max']).toContain(outcome.name);
      }
      expect(await casesOf('mona', receipt.ref.id)).toHaveLength(1);
    }
  });
});

describe('receiving that is cut off', () => {
  const writes = [1, 2, 3, 4, 5, 6];
  it.each(writes.flatMap((write) => [[write, 'before'] as const, [write, 'after'] as const]))(
    'at write %d (%s the server has done it) is finished by another manager',
    async (write, when) => {
      const report = newReport();
      const { receipt } = await municipality().open('siv').sendReport(report);
      const entry = await entryOf(municipality().open('mona'), report);
      const early = await municipality().portsOf('mona', new Date(), cutAt(write, when));
      await untilCut(() => receiveReport(early, entry, false));
      const late = await municipality().portsOf('max', new Date(Date.now() + 5 * 60_000));
      const outcome = await receiveReport(late, entry, true);
      const rows = await casesOf('mona', receipt.ref.id);
      expect(rows).toMatchObject([{ QmsStatus: 'Mottagen', QmsCategoryCode: report.categoryCode }]);
      expect(outcome).toMatchObject({ outcome: 'received', caseId: rows[0].ID });
      const references = await municipality().ask(
        'mona',
        `getList('/sites/kvalitet/Lists/CaseReferences')/items?$filter=QmsReceiptId eq ${receipt.ref.id}`
      );
      expect(references.rows.map((row) => row.QmsCareReference)).toEqual([report.careReference]);
      const { items } = await municipality().open('max').listInbox();
      expect(items.filter((item) => item.entry.number === entry.number)).toEqual([]);
    }
  );
});

describe('the requests', () => {
  it('of sending are five with the digest, signed in by cookie', async () => {
    const requests: string[] = [];
    const siv = municipality().openInBrowser('siv', noteRequests(requests));
    await siv.loadReferences();
    // The form's first view has fetched a digest, so a new one is asked for here as if it had run out meanwhile.
    const whole = requests.length;
    await siv.sendReport(newReport());
    const sending = requests.slice(whole);
    expect(requests.filter((request) => request.endsWith('/contextinfo'))).toHaveLength(1);
    expect(sending.length + 1).toBeLessThanOrEqual(5);
  });

  it('of the reference data are one batch, besides its digest', async () => {
    const requests: string[] = [];
    const references = await municipality().open('siv', noteRequests(requests)).loadReferences();
    expect(requests).toEqual(['POST /sites/kvalitet/_api/$batch']);
    expect(references.units.map(({ code }) => code).sort()).toEqual(['EKB', 'LIND']);
    expect(references.categories.length).toBeGreaterThan(10);
    expect(references.settings.feedbackWithinDays).toBe(30);
  });

  it('of a work list are at most four when the units are known', async () => {
    const requests: string[] = [];
    const mona = municipality().open('mona', noteRequests(requests));
    await mona.loadReferences();
    requests.length = 0;
    await mona.listInbox();
    expect(requests.length).toBeLessThanOrEqual(4);
  });
});
