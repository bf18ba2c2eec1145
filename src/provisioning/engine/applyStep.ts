import { QmsError } from '../../domain/shared/QmsError';
import { migrations } from '../migrations/index';
import { productVersion } from '../productVersion';
import { installLog } from '../schema/registerLists';
import { siteProperty } from '../schema/index';
import { applyGroup, applyLevel, applyRights, applySiteRights } from './applyAccess';
import { ApplyContext } from './ApplyContext';
import {
  applyCreateColumns,
  applyCreateList,
  applyFolders,
  applyIndexes,
  applySettings,
  applyUpdateColumns,
  applyView
} from './applyList';
import { readAllRows } from './readAllRows';
import { readCatalog } from './readCatalog';
import { Web } from '@pnp/sp/webs';
import { Step, StepOf } from './Step';

/** Does one step. May be repeated at any time, also after it was cut off in the middle. Throws what SharePoint answers. */
export async function applyStep(context: ApplyContext, step: Step): Promise<void> {
  switch (step.kind) {
    case 'createLevel':
    case 'updateLevel':
      return applyLevel(context, step);
    case 'createGroup':
      return applyGroup(context, step);
    case 'grantSite':
      return applySiteRights(context, step);
    case 'createList':
      return applyCreateList(context, step);
    case 'updateList':
      return applySettings(context, step);
    case 'createColumns':
      return applyCreateColumns(context, step);
    case 'updateColumns':
      return applyUpdateColumns(context, step);
    case 'indexColumns':
      return applyIndexes(context, step);
    case 'setView':
      return applyView(context, step);
    case 'createFolders':
      return applyFolders(context, step);
    case 'setRights':
      return applyRights(context, step);
    case 'migrate':
      return applyMigration(context, step);
    case 'writeProperty':
      return applyProperty(context, step);
  }
}

/** The row in the log comes after the work, so that what was cut off is done again. */
async function applyMigration({ site }: ApplyContext, step: StepOf<'migrate'>): Promise<void> {
  const migration = migrations.find((candidate) => candidate.id === step.migration);
  if (!migration) throw new QmsError('unexpected', `Unknown migration ${step.migration}`);
  const log = site.list(installLog.url);
  const done = await readAllRows<{ Title: string }>(log, ['Title']);
  if (done.some((row) => row.Title === migration.id)) return;
  await migration.up((url) => site.list(url));
  await log.items.add({
    Title: migration.id,
    QmsDescription: migration.description,
    QmsProductVersion: productVersion
  });
}

/** Tenant properties are written on the app catalogue's own site; anywhere else access is denied (PnPjs documentation). */
async function applyProperty({ site }: ApplyContext, step: StepOf<'writeProperty'>): Promise<void> {
  const { catalogUrl } = await readCatalog(site);
  if (!catalogUrl) throw new QmsError('unconfigured', 'The tenant has no app catalogue');
  const description = 'Kvalitetshjulet: the site that holds the system';
  await Web([site.web, catalogUrl]).setStorageEntity(siteProperty, step.value, description);
}
