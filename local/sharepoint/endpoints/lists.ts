import type { ListChange } from '../access/ListsAccess';
import { listSettings } from '../access/ListsAccess';
import type { Securable } from '../access/SecurablesAccess';
import type { ListRow, ListSettings } from '../access/types';
import { without } from '../fields/without';
import type { PathSegment } from '../odata/path';
import type { Result, WireValue } from '../wire/Result';
import { faults } from '../wire/SharePointFault';
import { addValidateUpdate } from './validateUpdate';
import { fieldShapeFor, fieldsResource } from './fields';
import { itemResource, itemsResource } from './items';
import { listLink } from './listLink';
import { guidArgument, hasArguments, numberArgument, textArgument } from './pathArguments';
import { entityResult, project, projectAll, propertyResource, valueResult } from './project';
import type { Shape } from './Shape';
import { action, childOf } from './Resource';
import type { ApiRequest } from './ApiRequest';
import type { Children, Resource } from './Resource';
import { checkedProperties, requiredText } from './requestBody';
import type { PropertyTypes } from './requestBody';
import { securableChildren, securableExtras, securableNavigation } from './securable';
import { viewResource, viewShape, viewsResource } from './views';

const SETTINGS: PropertyTypes = {
  Description: 'string',
  EnableVersioning: 'boolean',
  EnableMinorVersions: 'boolean',
  MajorVersionLimit: 'number',
  MajorWithMinorVersionsLimit: 'number',
  EnableAttachments: 'boolean',
  EnableFolderCreation: 'boolean',
  EnableModeration: 'boolean',
  ContentTypesEnabled: 'boolean',
  AllowContentTypes: 'boolean',
  NoCrawl: 'boolean',
  Hidden: 'boolean',
  OnQuickLaunch: 'boolean',
  ForceCheckout: 'boolean',
  DraftVersionVisibility: 'number',
  DisableCommenting: 'boolean',
  DisableGridEditing: 'boolean',
  ListExperienceOptions: 'number',
  Direction: 'string',
  DefaultItemOpenUseListSetting: 'boolean',
  ImageUrl: 'string',
  ParserDisabled: 'boolean',
  IrmEnabled: 'boolean',
  ValidationFormula: 'string',
  ValidationMessage: 'string'
};
const WRITABLE: PropertyTypes = {
  ...SETTINGS,
  Title: 'string',
  ReadSecurity: 'number',
  WriteSecurity: 'number'
};
/** Settings that change what others see or may do, in ways this server does not play: refusing is safer than ignoring. */
const NOT_PLAYED = [
  'EnableMinorVersions',
  'EnableModeration',
  'ForceCheckout',
  'IrmEnabled',
  'ValidationFormula'
];

const securableOf = (list: ListRow): Securable => ({ kind: 'list', list });

/** SP.List as recorded. ReadSecurity and WriteSecurity come only when selected (no recorded body has them). */
export function listShape(request: ApiRequest): Shape<ListRow> {
  const { access, entities } = request;
  return {
    type: () => 'SP.List',
    typeName: 'SP.List',
    link: listLink,
    etag: (list) => `"${list.version}"`,
    defaults: (list) => listProperties(request, list),
    extras: {
      ...securableExtras(request, securableOf),
      ReadSecurity: (list) => list.read_security,
      WriteSecurity: (list) => list.write_security,
      OnQuickLaunch: (list) => listSettings(list).OnQuickLaunch,
      DefaultDisplayFormUrl: (list) => `${list.root_url}/DispForm.aspx`,
      DefaultEditFormUrl: (list) => `${list.root_url}/EditForm.aspx`,
      DefaultNewFormUrl: (list) => `${list.root_url}/NewForm.aspx`,
      DefaultViewUrl: (list) => access.views.all(list).find((view) => view.DefaultView)?.url ?? null,
      ValidationFormula: (list) => listSettings(list).ValidationFormula,
      ValidationMessage: (list) => listSettings(list).ValidationMessage
    },
    navigation: {
      ...securableNavigation(request, securableOf, listLink),
      RootFolder: (list, nested) =>
        project(request, entities.folder.shape(request), access.folders.root(list), nested),
      Fields: (list, nested) =>
        projectAll(request, fieldShapeFor(list), access.fields.all(list), { ...nested, orderBy: [] }),
      Views: (list, nested) =>
        projectAll(request, viewShape(list), access.views.all(list), { ...nested, orderBy: [] }),
      DefaultView: (list, nested) =>
        project(
          request,
          viewShape(list),
          access.views.find(list, (view) => view.DefaultView),
          nested
        ),
      ParentWeb: (_list, nested) => project(request, entities.web.shape(request), access.web.row(), nested)
    }
  };
}

function listProperties(request: ApiRequest, list: ListRow): Record<string, WireValue> {
  const settings = listSettings(list);
  const path = (DecodedUrl: string): WireValue => ({
    complex: 'SP.ResourcePath',
    properties: { DecodedUrl }
  });
  const webPath = request.access.web.row().url || '/';
  const library = list.base_type === 1;
  return {
    AllowContentTypes: settings.AllowContentTypes,
    BaseTemplate: list.template,
    BaseType: list.base_type,
    ContentTypesEnabled: settings.ContentTypesEnabled,
    CrawlNonDefaultViews: false,
    Created: list.created,
    DefaultContentApprovalWorkflowId: '00000000-0000-0000-0000-000000000000',
    DefaultItemOpenUseListSetting: settings.DefaultItemOpenUseListSetting,
    Description: settings.Description,
    Direction: settings.Direction,
    DisableCommenting: settings.DisableCommenting,
    DisableGridEditing: settings.DisableGridEditing,
    DocumentTemplateUrl: library ? `${list.root_url}/Forms/template.dotx` : null,
    DraftVersionVisibility: settings.DraftVersionVisibility,
    EnableAttachments: settings.EnableAttachments,
    EnableFolderCreation: settings.EnableFolderCreation,
    EnableMinorVersions: settings.EnableMinorVersions,
    EnableModeration: settings.EnableModeration,
    EnableRequestSignOff: true,
    EnableVersioning: settings.EnableVersioning,
    EntityTypeName: list.entity_name,
    ForceCheckout: settings.ForceCheckout,
    HasExternalDataSource: false,
    Hidden: settings.Hidden,
    Id: list.id,
    ImagePath: path(settings.ImageUrl),
    ImageUrl: settings.ImageUrl,
    IrmEnabled: settings.IrmEnabled,
    IsApplicationList: settings.IsApplicationList,
    IsCatalog: settings.IsCatalog,
    IsPrivate: false,
    ItemCount: request.access.lists.itemCount(list),
    LastItemDeletedDate: list.deleted,
    LastItemModifiedDate: list.modified,
    LastItemUserModifiedDate: list.modified,
    ListExperienceOptions: settings.ListExperienceOptions,
    ListItemEntityTypeFullName: `SP.Data.${list.entity_name}Item`,
    MajorVersionLimit: settings.MajorVersionLimit,
    MajorWithMinorVersionsLimit: settings.MajorWithMinorVersionsLimit,
    MultipleDataList: false,
    NoCrawl: settings.NoCrawl,
    ParentWebPath: path(webPath),
    ParentWebUrl: webPath,
    ParserDisabled: settings.ParserDisabled,
    ServerTemplateCanCreateFolders: true,
    TemplateFeatureId: library
      ? '00bfea71-e717-4e80-aa17-d0c71b360101'
      : '00bfea71-de22-43b2-a848-c05709900100',
    Title: list.title
  };
}

/** lists, lists(guid'..'), lists('..'), lists/getById, lists/getByTitle */
export function listsResource(request: ApiRequest, segment: PathSegment): Resource {
  const { lists } = request.access;
  const byId = (at: PathSegment): Resource => listResource(request, lists.byId(guidArgument(at)));
  if (hasArguments(segment)) return byId(segment);
  return {
    name: 'SP.Web/Lists',
    get: () => ({
      kind: 'collection',
      collection: projectAll(request, listShape(request), lists.all(), request.options)
    }),
    post: () => addList(request),
    child: (step) =>
      childOf(
        {
          getbyid: byId,
          getbytitle: (at) => listResource(request, lists.byTitle(textArgument(at, 'title'), request.webUrl))
        },
        step
      )
  };
}

function addList(request: ApiRequest): Result {
  const body = checkedProperties(
    request.body(),
    { ...SETTINGS, Title: 'string', BaseTemplate: 'number' },
    'SP.List'
  );
  const { BaseTemplate: template } = body;
  const settings = without(body, 'Title', 'BaseTemplate');
  refuseNotPlayed(settings);
  const list = request.access.lists.add(
    requiredText(body, 'Title'),
    typeof template === 'number' ? template : 100,
    withoutNulls(settings)
  );
  return entityResult(project(request, listShape(request), list, request.options), 201);
}

export function listResource(request: ApiRequest, list: ListRow): Resource {
  const shape = listShape(request);
  const { lists } = request.access;
  return {
    name: 'SP.List',
    get: () => entityResult(project(request, shape, list, request.options)),
    merge: () => {
      checkListEtag(list, request.header('if-match'));
      lists.update(list, change(request));
      return { kind: 'empty', status: 204, headers: { ETag: `"${list.version}"` } };
    },
    remove: () => {
      checkListEtag(list, request.header('if-match'));
      lists.remove(list);
      return { kind: 'empty', status: 200 };
    },
    child: (segment) =>
      childOf(listChildren(request, list), segment) ?? propertyResource(shape, list, segment.key)
  };
}

function listChildren(request: ApiRequest, list: ListRow): Children {
  const { access, entities } = request;
  const web = (): Resource => entities.web.resource(request, access.web.row());
  return {
    ...securableChildren(request, securableOf(list), listLink(list)),
    firstuniqueancestorsecurableobject: () =>
      access.securables.firstUnique(securableOf(list)).kind === 'web' ? web() : listResource(request, list),
    items: (at) => itemsResource(request, list, at),
    getitembyid: (at) => itemResource(request, list, numberArgument(at, 'itemId')),
    fields: (at) => fieldsResource(request, list, at),
    views: (at) => viewsResource(request, list, at),
    getview: (at) =>
      viewResource(
        request,
        list,
        access.views.find(list, (view) => view.Id === guidArgument(at))
      ),
    defaultview: () =>
      viewResource(
        request,
        list,
        access.views.find(list, (view) => view.DefaultView)
      ),
    rootfolder: () => entities.folder.resource(request, access.folders.root(list)),
    parentweb: web,
    recycle: () => action('recycle', () => valueResult('Recycle', access.lists.recycle(list))),
    deleteobject: () =>
      action('deleteObject', () => {
        access.lists.remove(list);
        return valueResult('DeleteObject', null);
      }),
    addvalidateupdateitemusingpath: () => addValidateUpdate(request, list)
  };
}

function change(request: ApiRequest): ListChange {
  const body = checkedProperties(request.body(), WRITABLE, 'SP.List');
  const { Title: title, ReadSecurity: read, WriteSecurity: write, ...settings } = body;
  refuseNotPlayed(settings);
  return {
    title: typeof title === 'string' && title !== '' ? title : undefined,
    readSecurity: read as number | undefined,
    writeSecurity: write as number | undefined,
    settings: withoutNulls(settings)
  };
}

function refuseNotPlayed(settings: Record<string, unknown>): void {
  const name = NOT_PLAYED.find((candidate) => settings[candidate]);
  if (name) throw faults.notImplemented(`the list setting ${name}`);
}

function withoutNulls(settings: Record<string, unknown>): Partial<ListSettings> {
  const kept = Object.entries(settings).filter(
    ([name, value]) => value !== null || name.startsWith('Validation')
  );
  return Object.fromEntries(kept) as Partial<ListSettings>;
}

function checkListEtag(list: ListRow, ifMatch: string | undefined): void {
  if (!ifMatch || ifMatch === '*') return;
  const actual = `"${list.version}"`;
  if (ifMatch.replace(/^W\//, '') !== actual) throw faults.etagMismatch(ifMatch, actual);
}
