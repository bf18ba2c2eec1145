import { choice, dateTime, note, text } from '../schema/column';
import { columnXml } from './columnXml';

const parsed = (xml: string): Element => new DOMParser().parseFromString(xml, 'text/xml').documentElement;

describe('columnXml', () => {
  it('keeps the internal name apart from the Swedish title', () => {
    const field = parsed(columnXml('QmsEventAt', dateTime({ title: 'Händelsedatum', dateOnly: true })));
    expect(field.getAttribute('Name')).toBe('QmsEventAt');
    expect(field.getAttribute('DisplayName')).toBe('Händelsedatum');
    expect(field.getAttribute('Format')).toBe('DateOnly');
  });

  it('escapes what XML would read as markup', () => {
    const field = parsed(columnXml('QmsX', choice({ title: 'A & "B"', choices: { a: '<1 dag', b: 'R&D' } })));
    expect(field.getAttribute('DisplayName')).toBe('A & "B"');
    expect([...field.querySelectorAll('CHOICE')].map((one) => one.textContent)).toEqual(['<1 dag', 'R&D']);
  });

  it('makes notes plain text', () => {
    expect(parsed(columnXml('QmsY', note({ title: 'Text' }))).getAttribute('RichText')).toBe('FALSE');
  });

  it('limits text', () => {
    expect(parsed(columnXml('QmsZ', text({ title: 'Kod', maxLength: 12 }))).getAttribute('MaxLength')).toBe(
      '12'
    );
  });
});
