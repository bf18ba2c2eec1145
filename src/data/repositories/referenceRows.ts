import { Category } from '../../domain/category/Category';
import { Settings } from '../../domain/installation/Setting';
import { Unit } from '../../domain/unit/Unit';
import { categoryList, unitList } from '../../provisioning/schema/registerLists';
import { decodeChoice } from '../sharepoint/choiceCodec';

type Row = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export function toUnit(row: Row): Unit {
  return {
    code: textOf(row.QmsCode),
    name: textOf(row.Title),
    area: decodeChoice(unitList.columns.QmsArea, textOf(row.QmsArea)),
    active: row.QmsActive === true
  };
}

export function toCategory(row: Row): Category {
  return {
    code: textOf(row.QmsCode),
    name: textOf(row.Title),
    set: textOf(row.QmsSet),
    family: decodeChoice(categoryList.columns.QmsFamily, textOf(row.QmsFamily)),
    validFrom: textOf(row.QmsValidFrom),
    validTo: textOf(row.QmsValidTo) || undefined,
    needsText: row.QmsNeedsText === true,
    help: textOf(row.QmsHelp) || undefined,
    sortOrder: Number(row.QmsSortOrder ?? 0)
  };
}

/** What counts until the municipality has decided otherwise. */
const defaults: Settings = {
  protectedReaders: '',
  careSystem: '',
  kiaUrl: '',
  receiveWithinDays: 1,
  answerWithinDays: 5,
  feedbackWithinDays: 30
};

/** One row per setting; unknown rows are other versions' and left alone, a number that is none counts as its default. */
export function toSettings(rows: readonly Row[]): Settings {
  const values = new Map(rows.map((row) => [textOf(row.Title), textOf(row.QmsValue)]));
  const text = (key: keyof Settings): string => values.get(key) ?? String(defaults[key]);
  const days = (key: 'receiveWithinDays' | 'answerWithinDays' | 'feedbackWithinDays'): number => {
    const given = Number(values.get(key));
    return Number.isInteger(given) && given > 0 ? given : defaults[key];
  };
  return {
    protectedReaders: text('protectedReaders'),
    careSystem: text('careSystem'),
    kiaUrl: text('kiaUrl'),
    receiveWithinDays: days('receiveWithinDays'),
    answerWithinDays: days('answerWithinDays'),
    feedbackWithinDays: days('feedbackWithinDays')
  };
}
