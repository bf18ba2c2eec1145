import { screen, within } from '@testing-library/react';
import { svSe } from '../../../loc/sv-se';
import { fakeDrafts } from '../../testing/fakeDrafts';
import { fakeReferences } from '../../testing/fakeReferences';
import { openReport } from '../../testing/openReport';

// Finding what to press by its role is slow in a simulated browser, more so on a busy machine.
jest.setTimeout(20_000);

const texts = svSe.report;

describe('a plain deviation', () => {
  it('takes at most five clicks beside the typing, six taps on a phone, and no dialog', async () => {
    const { hand, sent } = openReport();
    expect(hand.whatHappened()).toHaveFocus();
    await hand.fillPlainDeviation();
    await hand.send();
    await screen.findByText('AVV-2026-00042');
    expect(hand.presses).toBeLessThanOrEqual(5);
    // A phone opens its keyboard only when the box is tapped.
    expect(hand.presses + 1).toBeLessThanOrEqual(6);
    expect(sent).toHaveLength(1);
  });

  it('is sent with the defaults a plain deviation has', async () => {
    const { hand, sent } = openReport();
    await hand.fillPlainDeviation();
    await hand.send();
    await screen.findByText('AVV-2026-00042');
    expect(sent[0]).toMatchObject({
      kind: 'deviation',
      unitCode: 'EKBACKEN',
      law: 'undecided',
      categoryCode: 'hsl.utebliven',
      consequence: 'minor',
      eventAt: '2026-11-23T13:30:00Z',
      discoveredAt: '2026-11-23T13:30:00Z',
      reportedAt: '2026-11-23T13:30:00Z',
      hideName: false
    });
    expect(sent[0].clientKey).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    );
  });

  it('can be typed before anything has been fetched', () => {
    const { hand } = openReport({
      rememberedReferences: () => undefined,
      loadReferences: () => new Promise(() => undefined)
    });
    hand.write('Larmet fungerade inte.');
    expect(hand.whatHappened()).toHaveValue('Larmet fungerade inte.');
  });

  it('does not take the proposed unit for granted', async () => {
    const { hand, sent } = openReport();
    hand.write('Kvällsmedicinen blev inte given.');
    await hand.pick(/Vad handlar det om/, 'hsl.utebliven');
    await hand.choose(/^Mindre/);
    await hand.send();
    expect(within(screen.getByRole('alert')).getByText(texts.errors.unit)).toBeInTheDocument();
    expect(sent).toHaveLength(0);
  });

  it('lets one choose another unit than the proposed, of the active ones', async () => {
    const { hand, sent } = openReport();
    await hand.fillPlainDeviation();
    await hand.choose(texts.unit.other);
    expect(screen.queryByRole('option', { name: 'Nedlagda enheten' })).not.toBeInTheDocument();
    await hand.pick(/Var hände det/, 'SOLROSEN');
    await hand.send();
    await screen.findByText('AVV-2026-00042');
    expect(sent[0].unitCode).toBe('SOLROSEN');
  });
});

describe('the receipt', () => {
  it('shows the number, what happens next and by when, and takes the focus', async () => {
    const { hand, navigate } = openReport();
    await hand.fillPlainDeviation();
    await hand.send();
    expect(await screen.findByRole('heading', { name: texts.receipt.title })).toHaveFocus();
    expect(screen.getByText('AVV-2026-00042')).toBeVisible();
    // Monday 23 November: one working day and thirty calendar days later.
    expect(screen.getByText(/Chefen för Ekbacken .* 24 nov\. 2026/)).toBeInTheDocument();
    expect(screen.getByText(/återkoppling senast 23 dec\. 2026/)).toBeInTheDocument();
    await hand.press(texts.receipt.myReports);
    expect(navigate).toHaveBeenCalledWith('myReports');
  });

  it('leads to an empty form where the unit just used is proposed', async () => {
    const { hand, sent } = openReport({ drafts: fakeDrafts() });
    hand.write('Kvällsmedicinen blev inte given.');
    await hand.pick(/Var hände det/, 'SOLROSEN');
    await hand.pick(/Vad handlar det om/, 'hsl.fall');
    await hand.choose(/^Ingen/);
    await hand.send();
    await screen.findByText('AVV-2026-00042');
    await hand.press(texts.receipt.another);
    expect(hand.whatHappened()).toHaveValue('');
    hand.write('En till.');
    expect(screen.getByRole('radio', { name: 'Ja, Gruppbostad Solrosen' })).not.toBeChecked();
    expect(sent).toHaveLength(1);
  });
});

describe('the kinds of reports', () => {
  it('tells who reads suspected misconduct and what the duty is, and asks for no category', async () => {
    const { hand, sent } = openReport();
    hand.write('Jag såg att dörren var låst utifrån.');
    await hand.choose(svSe.common.kinds.misconduct);
    expect(screen.getByText(new RegExp(fakeReferences.settings.protectedReaders))).toBeInTheDocument();
    expect(
      screen.getByText(/27 kap\. 2 § SoL och 24 b § LSS/, { selector: '[role=status] p' })
    ).toBeInTheDocument();
    expect(screen.queryByLabelText(texts.hideName.label)).not.toBeInTheDocument();
    await hand.choose('Ja, Ekbacken');
    await hand.choose(/^Betydande/);
    await hand.send();
    await screen.findByText('SKY-2026-00042');
    expect(sent[0]).toMatchObject({ kind: 'misconduct', categoryCode: '', hideName: false });
  });

  it('sends harm to staff to KIA and takes only its number and the unit', async () => {
    const { hand, sent } = openReport();
    hand.write('Jag halkade i trappan.');
    await hand.choose(svSe.common.kinds.staffHarm);
    expect(screen.queryByLabelText(texts.whatHappened.label)).not.toBeInTheDocument();
    const link = screen.getByRole('link', { name: /Öppna KIA/ });
    expect(link).toHaveAttribute('href', fakeReferences.settings.kiaUrl);
    await hand.choose('Ja, Ekbacken');
    await hand.send();
    expect(within(screen.getByRole('alert')).getByText(texts.errors.kiaNumber)).toBeInTheDocument();
    const number = screen.getByLabelText(texts.staffHarm.number);
    number.focus();
    await hand.paste('KIA-4711');
    await hand.send();
    await screen.findByText('AVV-2026-00042');
    expect(sent[0]).toMatchObject({ kind: 'staffHarm', kiaNumber: 'KIA-4711', whatHappened: '' });
  });

  it('keeps what was typed when one changes one’s mind about the kind', async () => {
    const { hand } = openReport();
    hand.write('Jag halkade i trappan.');
    await hand.choose(svSe.common.kinds.staffHarm);
    await hand.choose(svSe.common.kinds.deviation);
    expect(hand.whatHappened()).toHaveValue('Jag halkade i trappan.');
  });

  it('leaves the pointer to the care record out when the name is hidden', async () => {
    const { hand, sent } = openReport();
    await hand.fillPlainDeviation();
    screen.getByLabelText(/Ärendenummer i Treserva/).focus();
    await hand.paste('2026-1234');
    await hand.press(texts.hideName.label, 'checkbox');
    expect(screen.queryByLabelText(/Ärendenummer i Treserva/)).not.toBeInTheDocument();
    expect(screen.getByText(texts.send.toQuality)).toBeInTheDocument();
    await hand.send();
    await screen.findByText('SKY-2026-00042');
    expect(sent[0]).toMatchObject({ hideName: true, careReference: '' });
  });
});

describe('the categories', () => {
  it('follow the act and the time of the event', async () => {
    const { hand } = openReport();
    hand.write('x');
    const names = () =>
      within(screen.getByLabelText(/Vad handlar det om/))
        .getAllByRole('option')
        .map((o) => o.textContent);
    expect(names()).toEqual(expect.arrayContaining(['Fall', 'Bemötande']));
    expect(names()).not.toContain('Omvårdnad');
    await hand.pick(/Lag, om du vet/, 'hsl');
    expect(names()).toContain('Fall');
    expect(names()).not.toContain('Bemötande');
  });

  it('ask for words where they say nothing by themselves, and explain themselves where they can', async () => {
    const { hand, sent } = openReport();
    await hand.fillPlainDeviation();
    await hand.pick(/Vad handlar det om/, 'sol.bemotande');
    expect(screen.getByText(/bemöter den enskilde/)).toBeInTheDocument();
    await hand.pick(/Vad handlar det om/, 'sol.ovrigt');
    await hand.send();
    expect(within(screen.getByRole('alert')).getByText(texts.errors.categoryText)).toBeInTheDocument();
    expect(sent).toHaveLength(0);
  });
});
