import { migrations } from '../migrations/index';
import { SiteDefinition } from '../schema/index';
import { FoundSite } from './FoundSite';
import { planAccess } from './planAccess';
import { planList } from './planList';
import { Step } from './Step';
import { stepText } from './stepText';

/**
 * What has to be done so that the site becomes as defined, in the order to do it. Pure: the same input gives the same
 * plan, and a site that is up to date gives an empty one. Wherever a run is cut off, the next plan holds the rest.
 * @param appliedMigrations ids in the install log
 * @throws QmsError `invalid` when a column of ours exists with another type
 */
export function planSite(
  definition: SiteDefinition,
  found: FoundSite,
  appliedMigrations: readonly string[]
): Step[] {
  return [
    ...planAccess(definition, found),
    ...definition.lists.flatMap((list) => planList(list, found)),
    ...planMigrations(appliedMigrations),
    ...planProperty(found)
  ];
}

function planMigrations(applied: readonly string[]): Step[] {
  return migrations
    .filter(({ id }) => !applied.includes(id))
    .map(({ id, description }) => ({
      kind: 'migrate',
      migration: id,
      id: `migration:${id}`,
      text: description
    }));
}

/** Never overwrites: a property that points elsewhere may be another installation's, and the checklist tells. */
function planProperty({ property, path }: FoundSite): Step[] {
  if (property.value || !property.writable) return [];
  const value = path || '/';
  return [{ kind: 'writeProperty', value, id: 'tenant:property', text: stepText.writeProperty(value) }];
}
