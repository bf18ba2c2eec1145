import { enUs } from './en-us';
import { svSe } from './sv-se';

function flatten(texts: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    const name = `${path}.${key}`;
    if (typeof value === 'string') found.set(name, value);
    else for (const [inner, text] of flatten(value as object, name)) found.set(inner, text);
  }
  return found;
}

const values = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the languages', () => {
  const swedish = flatten(svSe);
  const english = flatten(enUs);

  it('have the same texts, none of them empty', () => {
    expect([...english.keys()].sort()).toEqual([...swedish.keys()].sort());
    for (const [name, text] of [...swedish, ...english]) expect([name, text.trim()]).not.toEqual([name, '']);
  });

  it('fill in the same values', () => {
    for (const [name, text] of swedish) {
      expect([name, values(english.get(name) ?? '')]).toEqual([name, values(text)]);
    }
  });

  it('never shout', () => {
    for (const [name, text] of [...swedish, ...english])
      expect([name, text.includes('!')]).toEqual([name, false]);
  });
});
