import { Category } from '../../domain/category/Category';
import { Settings } from '../../domain/installation/Setting';
import { settingsFrom } from '../../domain/installation/settingsFrom';
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

/** One row per setting: its name in the title. */
export function toSettings(rows: readonly Row[]): Settings {
  return settingsFrom(Object.fromEntries(rows.map((row) => [textOf(row.Title), textOf(row.QmsValue)])));
}
