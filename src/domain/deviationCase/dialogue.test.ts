import { dialogueLine, isSaid } from './dialogue';

const asked = { at: '2026-11-23T19:44:00Z', name: 'Anna Berg', text: ' Vem larmade?\n\nOch när? ' };

describe('the dialogue of a case', () => {
  it('is a line with Swedish time, name and words', () => {
    expect(dialogueLine(asked)).toBe('2026-11-23 20:44 Anna Berg: Vem larmade? / Och när?');
    expect(dialogueLine({ ...asked, name: '' })).toContain('20:44 –: Vem');
  });

  it('knows what has been said, under whatever name', () => {
    const dialogue = `2026-11-20 08:00 Bo Ek: Hej\n${dialogueLine(asked)}`;
    expect(isSaid(dialogue, asked)).toBe(true);
    expect(isSaid(dialogue, { ...asked, name: '' })).toBe(true);
    expect(isSaid(dialogue, { ...asked, at: '2026-11-23T19:45:00Z' })).toBe(false);
    expect(isSaid(dialogue, { ...asked, text: 'Vem?' })).toBe(false);
    expect(isSaid('', asked)).toBe(false);
  });
});
