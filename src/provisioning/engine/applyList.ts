import { ApplyContext } from './ApplyContext';
import { columnXml } from './columnXml';
import { viewMatches } from './diffView';
import { byDepth, folderAt, nameOf, parentOf, withoutExisting } from './readFolders';
import { readViews } from './readList';
import { StepOf } from './Step';

/** Generic list. */
const customList = 100;
/** Add Field Internal Name Hint: `Name` in the XML becomes the internal name. */
const keepInternalName = 8;

/** The title at birth becomes the address, so it is ASCII; the Swedish title comes with the settings. */
export async function applyCreateList(context: ApplyContext, step: StepOf<'createList'>): Promise<void> {
  const { site } = context;
  const lists = await site.web.lists.select('RootFolder/ServerRelativeUrl').expand('RootFolder')<
    { RootFolder: { ServerRelativeUrl: string } }[]
  >();
  if (lists.some((list) => list.RootFolder.ServerRelativeUrl === site.listPath(step.list))) return;
  const title = step.list.replace(/^Lists\//, '');
  await site.web.lists.add(title, step.description, customList, false);
}

export async function applySettings(context: ApplyContext, step: StepOf<'updateList'>): Promise<void> {
  await context.site.list(step.list).update({ ...step.settings });
}

export async function applyCreateColumns(
  context: ApplyContext,
  step: StepOf<'createColumns'>
): Promise<void> {
  const { site } = context;
  const found = await site.list(step.list).fields.select('InternalName')();
  const there = new Set(found.map((field) => field.InternalName));
  const missing = Object.entries(step.columns).filter(([name]) => !there.has(name));
  await site.batch((web) =>
    missing.map(([name, column]) =>
      site
        .list(step.list, web)
        .fields.createFieldAsXml({ SchemaXml: columnXml(name, column), Options: keepInternalName })
    )
  );
}

export async function applyUpdateColumns(
  context: ApplyContext,
  step: StepOf<'updateColumns'>
): Promise<void> {
  const { fields } = context.site.list(step.list);
  for (const { name, properties } of step.changes) {
    const type = properties.Choices ? 'SP.FieldChoice' : properties.MaxLength ? 'SP.FieldText' : 'SP.Field';
    await fields.getByInternalNameOrTitle(name).update({ ...properties } as object, type);
  }
}

export async function applyIndexes(context: ApplyContext, step: StepOf<'indexColumns'>): Promise<void> {
  const { site } = context;
  await site.batch((web) =>
    step.names.map((name) =>
      site.list(step.list, web).fields.getByInternalNameOrTitle(name).update({ Indexed: true }, 'SP.Field')
    )
  );
}

/** The columns go in one batch: between emptying a view and filling it, nobody should open it. */
export async function applyView(context: ApplyContext, step: StepOf<'setView'>): Promise<void> {
  const { site } = context;
  const { view, isDefault } = step;
  const there = (await readViews(site.list(step.list))).find((found) => found.title === view.title);
  if (there && viewMatches(view, isDefault, there)) return;
  const settings = {
    ViewQuery: view.query ?? '',
    ...(view.rowLimit !== undefined && { RowLimit: view.rowLimit }),
    ...(isDefault && { DefaultView: true })
  };
  const id = there?.id ?? (await site.list(step.list).views.add(view.title, false, settings)).Id;
  if (there) await site.list(step.list).views.getById(id).update(settings);
  await site.batch((web) => {
    const viewOn = () => site.list(step.list, web).views.getById(id).fields;
    return [viewOn().removeAll(), ...view.columns.map((name) => viewOn().add(name))];
  });
}

/**
 * Lists refuse folders while Enable Folder Creation is off (pnpframework#358), so it is on for just this long; a cut
 * in between shows as a setting in the next plan.
 */
export async function applyFolders(context: ApplyContext, step: StepOf<'createFolders'>): Promise<void> {
  const { site } = context;
  const list = site.list(step.list);
  const folders = step.paths.map((path) => ({ list: step.list, path }));
  const missing = await withoutExisting(site, folders);
  if (!missing.length) return;
  await list.update({ EnableFolderCreation: true });
  for (const level of byDepth(missing)) {
    await site.batch((web) =>
      level.map((folder) => folderAt(site, web, parentOf(folder)).addSubFolderUsingPath(nameOf(folder)))
    );
  }
  await list.update({ EnableFolderCreation: false });
}
