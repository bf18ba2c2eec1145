import { readdirSync } from 'node:fs';
import { Unit } from '../../src/domain/unit/Unit';
import { defineSite } from '../../src/provisioning/schema';
import { declaredNames, sourceFiles } from './declaredNames';
import { forbiddenNames, foldersWithoutRow, parseGlossary, readGlossary, titlesWithoutRow } from './glossary';

/** `shared` is no concept: it holds time and errors, which every concept uses. */
const noConcept = ['shared'];
/** A nameless unit leaves the words that its lists have in common: "Inkorg". */
const unit: Unit = { code: 'X1', name: '', area: 'elderlyCare', active: true };

describe('docs/glossary.md', () => {
  const rows = readGlossary();

  it('has a row for every folder of the domain', () => {
    const folders = readdirSync('src/domain').filter((folder) => !noConcept.includes(folder));
    expect(folders.length).toBeGreaterThan(5);
    expect(foldersWithoutRow(folders, rows)).toEqual([]);
  });

  it('has every list title as a Swedish word', () => {
    const titles = defineSite([unit]).lists.map((list) => list.title.trim());
    expect(titles.length).toBeGreaterThan(10);
    expect(titlesWithoutRow(titles, rows)).toEqual([]);
  });

  it('is obeyed by every name in the product', () => {
    const names = sourceFiles('src').flatMap((file) => declaredNames(file));
    expect(names.length).toBeGreaterThan(200);
    expect([...new Set(forbiddenNames(names, rows))]).toEqual([]);
  });
});

describe('the judge itself', () => {
  const rows = parseGlossary(
    '| kvitto, kvitton | `Receipt` | What one follows | Design | Confirmation, CaseNumber |'
  );

  it('names a folder, a title and a name that break the rules', () => {
    expect(foldersWithoutRow(['receipt', 'voucher'], rows)).toEqual(['voucher']);
    expect(titlesWithoutRow(['Kvitton', 'Biljetter'], rows)).toEqual(['Biljetter']);
    expect(
      forbiddenNames(['sendConfirmations', 'caseNumber', 'receiptNumber', 'casesNumbered'], rows)
    ).toEqual(['sendConfirmations: Confirmation', 'caseNumber: CaseNumber']);
  });

  it('refuses a row that would check nothing', () => {
    expect(() => parseGlossary('| kvitto | `Receipt` |')).toThrow('five columns');
  });

  it('sees the names of types, functions, parameters, variables and the file', () => {
    const names = declaredNames(
      'a/b.ts',
      'type A = { c: 1 }; function d(e: A) { const f = () => e; return f; }'
    );
    expect(names).toEqual(['b', 'A', 'c', 'd', 'e', 'f']);
  });
});
