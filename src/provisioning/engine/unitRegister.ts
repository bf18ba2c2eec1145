import { QmsError } from '../../domain/shared/QmsError';
import { Area, isUnitCode, Unit } from '../../domain/unit/Unit';
import { areaNames } from '../schema/access';
import { unitList } from '../schema/registerLists';
import { readAllRows } from './readAllRows';
import { SiteAccess } from './SiteAccess';

interface UnitRow {
  readonly Title: string;
  readonly QmsCode: string;
  readonly QmsArea: string;
  readonly QmsActive: boolean;
}

/**
 * The rows of Lists/Units. All columns are asked for, since naming one that a cut-off installation has not made yet
 * would be refused; the list is then empty.
 * @throws QmsError `invalid` for an area that the product does not know, `notFound` without the list
 */
export async function readUnits(site: SiteAccess): Promise<Unit[]> {
  const rows = await readAllRows<UnitRow>(site.list(unitList.url));
  return rows.map((row) => ({
    code: row.QmsCode,
    name: row.Title,
    area: areaOf(row),
    active: row.QmsActive
  }));
}

function areaOf(row: UnitRow): Area {
  const area = (Object.keys(areaNames) as Area[]).find((key) => areaNames[key] === row.QmsArea);
  if (!area)
    throw new QmsError('invalid', `${unitList.url}: unknown area "${row.QmsArea}" of ${row.QmsCode}`);
  return area;
}

/**
 * Adds the units whose code is not in the register; the others are left as they are.
 * @returns true when something was added
 * @throws QmsError `invalid` for a code that cannot be used in addresses and names
 */
export async function addUnits(site: SiteAccess, units: readonly Unit[]): Promise<boolean> {
  if (!units.length) return false;
  const wrong = units.find((unit) => !isUnitCode(unit.code));
  if (wrong) throw new QmsError('invalid', `Unit code "${wrong.code}"`);
  const known = new Set((await readUnits(site)).map((unit) => unit.code));
  const missing = units.filter((unit) => !known.has(unit.code));
  for (const unit of missing) {
    await site.list(unitList.url).items.add({
      Title: unit.name,
      QmsCode: unit.code,
      QmsArea: areaNames[unit.area],
      QmsActive: unit.active
    });
  }
  return missing.length > 0;
}
