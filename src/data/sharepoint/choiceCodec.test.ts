import { choice } from '../../provisioning/schema/column';
import { defineSite } from '../../provisioning/schema/index';
import { decodeChoice, encodeChoice } from './choiceCodec';

const column = choice<'yes' | 'no'>({ title: 'Svar', choices: { yes: 'Ja', no: 'Nej' } });

describe('choices', () => {
  it('are words in code and Swedish in SharePoint', () => {
    expect(encodeChoice(column, 'yes')).toBe('Ja');
    expect(decodeChoice(column, 'Nej')).toBe('no');
  });

  it.each(['ja', '', 'yes', 'Kanske'])('does not guess what "%s" means', (stored) => {
    expect(() => decodeChoice(column, stored)).toThrow('is no choice of "Svar"');
  });

  it('come back as they went, in every list of the site', () => {
    const unit = { code: 'EKB', name: 'Ekbacken', area: 'elderlyCare', active: true } as const;
    for (const list of defineSite([unit]).lists) {
      for (const each of Object.values(list.columns)) {
        if (each.kind !== 'choice') continue;
        const words = Object.keys(each.choices);
        expect(words.map((word) => decodeChoice(each, encodeChoice(each, word)))).toEqual(words);
      }
    }
  });
});
