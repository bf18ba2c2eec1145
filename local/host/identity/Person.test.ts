import { initials, personColor, personPicture } from './Person';

test('initials are those of the first and last name', () => {
  expect(['Anna Exempelsson', 'Stig Björn Åke Ö', 'MAS', ''].map(initials)).toEqual(['AE', 'SÖ', 'M', '']);
});

test('a person keeps their color, and a picture carries no markup from a name', () => {
  expect(personColor('a@b.example')).toBe(personColor('a@b.example'));
  expect(personPicture({ login: 'x', title: '<script>' })).not.toContain('<script>');
});
