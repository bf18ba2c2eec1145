import '@pnp/sp/fields/list';
import '@pnp/sp/views/list';
import { IList } from '@pnp/sp/lists';
import { IWeb } from '@pnp/sp/webs';
import { Assignment, FoundColumn, FoundList, FoundView } from './FoundSite';
import { ListHead } from './readOverview';
import { readAssignments } from './readScope';
import { SiteAccess } from './SiteAccess';

interface WireColumn {
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
  readonly Required: boolean;
  readonly Indexed: boolean;
  readonly Description: string;
  readonly MaxLength?: number;
  readonly Choices?: readonly string[] | { readonly results: readonly string[] } | null;
}

interface WireView {
  readonly Id: string;
  readonly Title: string;
  readonly DefaultView: boolean;
  readonly ViewQuery: string | null;
  readonly RowLimit: number;
  readonly ViewFields: { readonly Items: readonly string[] | { readonly results: readonly string[] } };
}

const columnProperties = [
  'InternalName',
  'Title',
  'TypeAsString',
  'Required',
  'Indexed',
  'Description',
  'MaxLength',
  'Choices'
];

/** Columns, views and rights of the lists named, without their folders; one batch for every 33 lists. */
export async function readLists(
  site: SiteAccess,
  heads: Readonly<Record<string, ListHead>>
): Promise<Record<string, FoundList>> {
  const lists = await site.batch((web) =>
    Object.entries(heads).map(async ([url, head]): Promise<[string, FoundList]> => {
      const [columns, views, rights] = await askForList(web, site, url, head);
      return [url, { ...head, rights, columns, views, folders: {} }];
    })
  );
  return Object.fromEntries(lists);
}

type ListParts = [FoundList['columns'], readonly FoundView[], readonly Assignment[]];

function askForList(web: IWeb, site: SiteAccess, url: string, head: ListHead): Promise<ListParts> {
  const list = site.list(url, web);
  const columns = list.fields.select(...columnProperties)() as unknown as Promise<WireColumn[]>;
  return Promise.all([
    columns.then((found) => Object.fromEntries(found.map((wire) => [wire.InternalName, columnOf(wire)]))),
    readViews(list),
    head.inherits ? [] : readAssignments(list.roleAssignments)
  ]);
}

/** The views of a list with their columns. */
export async function readViews(list: IList): Promise<FoundView[]> {
  const found: unknown = await list.views
    .select('Id', 'Title', 'DefaultView', 'ViewQuery', 'RowLimit', 'ViewFields')
    .expand('ViewFields')();
  return (found as WireView[]).map(viewOf);
}

type MaybeVerbose = readonly string[] | { readonly results: readonly string[] };
const stringsOf = (value: MaybeVerbose): readonly string[] => ('results' in value ? value.results : value);

const columnOf = (wire: WireColumn): FoundColumn => ({
  title: wire.Title,
  type: wire.TypeAsString,
  required: wire.Required,
  indexed: wire.Indexed,
  description: wire.Description,
  maxLength: wire.MaxLength,
  choices: wire.Choices ? stringsOf(wire.Choices) : undefined
});

const viewOf = (wire: WireView): FoundView => ({
  id: wire.Id,
  title: wire.Title,
  isDefault: wire.DefaultView,
  query: wire.ViewQuery ?? '',
  rowLimit: wire.RowLimit,
  columns: stringsOf(wire.ViewFields.Items)
});
