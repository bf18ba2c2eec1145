import { fireEvent, screen, within } from '@testing-library/react';
import { svSe } from '../../../loc/sv-se';
import { fakeIdentityNumber } from '../../testing/fakeServices';
import { openReport } from '../../testing/openReport';

// Finding what to press by its role is slow in a simulated browser, more so on a busy machine.
jest.setTimeout(20_000);

const texts = svSe.report;
const { identity } = svSe.common;

describe('an identity number in the text', () => {
  it('is found while typing, stops the sending, and goes away with one click', async () => {
    const { hand, sent } = openReport();
    await hand.fillPlainDeviation();
    hand.write(`Ramlade: ${fakeIdentityNumber}. Ingen såg det.`);
    expect(screen.getByText(identity.found)).toBeInTheDocument();
    await hand.send();
    expect(sent).toHaveLength(0);
    expect(within(screen.getByRole('alert')).getByText(texts.errors.identity)).toBeInTheDocument();
    await hand.press(identity.mask);
    expect(hand.whatHappened()).toHaveFocus();
    expect(hand.whatHappened().value).not.toContain('3234');
    expect(hand.whatHappened().value).toMatch(/^Ramlade: .*\. Ingen såg det\.$/);
    expect(screen.queryByText(identity.found)).not.toBeInTheDocument();
    await hand.send();
    await screen.findByText('AVV-2026-00042');
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['what was done at once', texts.immediateAction.label],
    ['the pointer to the care record', 'Ärendenummer i Treserva']
  ])('is found in %s too', async (_what, label) => {
    const { hand, sent } = openReport();
    await hand.fillPlainDeviation();
    fireEvent.change(screen.getByLabelText(new RegExp(label.replace('?', '\\?'))), {
      target: { value: fakeIdentityNumber }
    });
    await hand.send();
    expect(screen.getByText(identity.found)).toBeInTheDocument();
    expect(sent).toHaveLength(0);
  });

  it('does not hold one up where it would not be sent', async () => {
    const { hand, sent } = openReport();
    await hand.fillPlainDeviation();
    await hand.pick(/Vad handlar det om/, 'sol.ovrigt');
    fireEvent.change(screen.getByLabelText(texts.category.text), { target: { value: fakeIdentityNumber } });
    await hand.pick(/Vad handlar det om/, 'sol.bemotande');
    fireEvent.change(screen.getByLabelText(/Ärendenummer i Treserva/), {
      target: { value: fakeIdentityNumber }
    });
    await hand.press(texts.hideName.label, 'checkbox');
    await hand.send();
    await screen.findByText('SKY-2026-00042');
    expect(JSON.stringify(sent[0])).not.toContain(fakeIdentityNumber);
  });

  it('may be sent for a reason in suspected misconduct, and nowhere else', async () => {
    const { hand, sent } = openReport();
    await hand.fillPlainDeviation();
    hand.write(`Låstes in: ${fakeIdentityNumber}`);
    expect(screen.queryByLabelText(texts.identityReason.label)).not.toBeInTheDocument();
    await hand.choose(svSe.common.kinds.misconduct);
    await hand.send();
    expect(sent).toHaveLength(0);
    fireEvent.change(screen.getByLabelText(texts.identityReason.label), {
      target: { value: 'Annars går det inte att se vem som är i fara.' }
    });
    await hand.send();
    await screen.findByText('SKY-2026-00042');
    expect(sent[0].identityReason).toBe('Annars går det inte att se vem som är i fara.');
    expect(sent[0].whatHappened).toContain(fakeIdentityNumber);
  });
});

describe('what is missing', () => {
  it('is summarised with links that lead to the fields, and said at each field', async () => {
    const { hand, sent } = openReport();
    await hand.send();
    const summary = screen.getByRole('alert');
    expect(summary).toHaveFocus();
    const wanted = [
      texts.errors.whatHappened,
      texts.errors.unit,
      texts.errors.category,
      texts.errors.consequence
    ];
    expect(
      within(summary)
        .getAllByRole('link')
        .map((link) => link.textContent)
    ).toEqual(wanted);
    expect(hand.whatHappened()).toBeInvalid();
    expect(hand.whatHappened()).toHaveAccessibleDescription(
      expect.stringContaining(texts.errors.whatHappened)
    );
    fireEvent.click(within(summary).getByText(texts.errors.consequence));
    expect(screen.getByRole('radio', { name: /^Ingen/ })).toHaveFocus();
    fireEvent.click(within(summary).getByText(texts.errors.unit));
    expect(screen.getByRole('radio', { name: 'Ja, Ekbacken' })).toHaveFocus();
    fireEvent.click(within(summary).getByText(texts.errors.category));
    expect(screen.getByLabelText(/Vad handlar det om/)).toHaveFocus();
    expect(sent).toHaveLength(0);
  });

  it('leaves the summary as it is mended', async () => {
    const { hand } = openReport();
    await hand.send();
    hand.write('Larmet');
    expect(screen.queryByText(texts.errors.whatHappened)).not.toBeInTheDocument();
    expect(hand.whatHappened()).toBeValid();
  });

  it('is an event in the future', async () => {
    const { hand, sent } = openReport();
    await hand.fillPlainDeviation();
    const time = screen.getByLabelText(texts.time.event);
    expect(time).toHaveValue('2026-11-23T14:30');
    fireEvent.change(time, { target: { value: '2026-11-24T08:00' } });
    await hand.send();
    expect(within(screen.getByRole('alert')).getByText(texts.errors.eventFuture)).toBeInTheDocument();
    fireEvent.change(time, { target: { value: '2026-11-22T21:15' } });
    await hand.send();
    await screen.findByText('AVV-2026-00042');
    expect(sent[0].eventAt).toBe('2026-11-22T20:15:00Z');
    expect(sent[0].discoveredAt).toBe('2026-11-22T20:15:00Z');
  });

  it('is a discovery before the event', async () => {
    const { hand, sent } = openReport();
    await hand.fillPlainDeviation();
    await hand.press(texts.time.discoveredLater, 'checkbox');
    fireEvent.change(screen.getByLabelText(texts.time.discovered), { target: { value: '2026-11-20T08:00' } });
    await hand.send();
    expect(within(screen.getByRole('alert')).getByText(texts.errors.discoveredBefore)).toBeInTheDocument();
    expect(sent).toHaveLength(0);
  });
});

describe('the keyboard', () => {
  it('goes through the form in the order of the eye', async () => {
    const { hand } = openReport();
    expect(hand.whatHappened()).toHaveFocus();
    const visited: string[] = [];
    for (let step = 0; step < 12; step++) visited.push((await hand.tab())?.id ?? '');
    expect(visited.filter(Boolean)).toEqual([
      'report-kind',
      'report-unit',
      'report-category',
      'report-law',
      'report-consequence',
      'report-action',
      'report-event',
      'report-discovered-later',
      'report-care',
      'report-hide'
    ]);
  });
});
