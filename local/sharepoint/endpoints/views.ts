import type { ListRow, ViewDefinition } from '../access/types';
import { childNamed, escapeXml, parseXml } from '../fields/xml';
import { without } from '../fields/without';
import type { PathSegment } from '../odata/path';
import type { ComplexValue, Result } from '../wire/Result';
import { listLink } from './listLink';
import { guidArgument, hasArguments, textArgument } from './pathArguments';
import { entityResult, project, projectAll, propertyResource, valueResult } from './project';
import type { Shape } from './Shape';
import { action, childOf } from './Resource';
import type { ApiRequest } from './ApiRequest';
import type { Resource } from './Resource';
import { checkedProperties, requiredText } from './requestBody';
import type { PropertyTypes } from './requestBody';

const WRITABLE: PropertyTypes = {
  Title: 'string',
  DefaultView: 'boolean',
  PersonalView: 'boolean',
  Hidden: 'boolean',
  ViewQuery: 'string',
  RowLimit: 'number',
  Paged: 'boolean',
  CustomFormatter: 'string',
  Aggregations: 'string',
  Scope: 'number',
  ViewType2: 'string'
};

/** SP.View as recorded, without the properties of view kinds this server does not play. */
export function viewShape(list: ListRow): Shape<ViewDefinition> {
  return {
    type: () => 'SP.View',
    typeName: 'SP.View',
    link: (view) => `${listLink(list)}/Views(guid'${view.Id}')`,
    defaults: (view) => ({
      Aggregations: view.Aggregations,
      BaseViewId: '1',
      ContentTypeId: { complex: 'SP.ContentTypeId', properties: { StringValue: '0x' } },
      CustomFormatter: view.CustomFormatter,
      DefaultView: view.DefaultView,
      DefaultViewForContentType: false,
      EditorModified: false,
      Hidden: view.Hidden,
      HtmlSchemaXml: viewXml(view),
      Id: view.Id,
      ImageUrl: null,
      ListViewXml: viewXml(view),
      MobileDefaultView: view.DefaultView,
      MobileView: true,
      OrderedView: false,
      Paged: view.Paged,
      PersonalView: view.PersonalView,
      ReadOnlyView: false,
      RowLimit: view.RowLimit,
      Scope: view.Scope,
      ServerRelativePath: { complex: 'SP.ResourcePath', properties: { DecodedUrl: view.url } },
      ServerRelativeUrl: view.url,
      TabularView: true,
      Threaded: false,
      Title: view.Title,
      ViewData: '',
      ViewQuery: view.ViewQuery,
      ViewType: 'HTML',
      ViewType2: view.ViewType2
    }),
    navigation: { ViewFields: (view) => viewFieldsValue(view) }
  };
}

function viewFieldsValue(view: ViewDefinition): ComplexValue {
  return {
    complex: 'SP.ViewFieldCollection',
    properties: { SchemaXml: fieldRefs(view), Items: { primitives: view.fields, edmType: 'Edm.String' } }
  };
}

const fieldRefs = (view: ViewDefinition): string =>
  view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');

function viewXml(view: ViewDefinition): string {
  const flag = (value: boolean): string => String(value).toUpperCase();
  return (
    `<View Name="{${view.Id.toUpperCase()}}" DefaultView="${flag(view.DefaultView)}" Type="HTML" ` +
    `DisplayName="${escapeXml(view.Title)}" Url="${escapeXml(view.url)}" BaseViewID="1"><Query>${view.ViewQuery}</Query>` +
    `<ViewFields>${fieldRefs(view)}</ViewFields><RowLimit Paged="${flag(view.Paged)}">${view.RowLimit}</RowLimit></View>`
  );
}

/** views, views('guid'), views/getByTitle, views/getById */
export function viewsResource(request: ApiRequest, list: ListRow, segment: PathSegment): Resource {
  const { views } = request.access;
  const byId = (at: PathSegment): Resource => {
    const id = guidArgument(at);
    return viewResource(
      request,
      list,
      views.find(list, (view) => view.Id === id)
    );
  };
  if (hasArguments(segment)) return byId(segment);
  return {
    name: 'SP.List/Views',
    get: () => ({
      kind: 'collection',
      collection: projectAll(request, viewShape(list), views.all(list), request.options)
    }),
    post: () => {
      const given = without(change(request), 'Title');
      const view = views.add(list, requiredText(request.body(), 'Title'), given);
      return entityResult(project(request, viewShape(list), view, request.options), 201);
    },
    child: (step) =>
      childOf(
        {
          getbyid: byId,
          getbytitle: (at) => {
            const title = textArgument(at, 'strTitle');
            return viewResource(
              request,
              list,
              views.find(list, (view) => view.Title === title)
            );
          }
        },
        step
      )
  };
}

export function viewResource(request: ApiRequest, list: ListRow, view: ViewDefinition): Resource {
  const { views } = request.access;
  const shape = viewShape(list);
  return {
    name: 'SP.View',
    get: () => entityResult(project(request, shape, view, request.options)),
    merge: () => {
      views.update(list, view, change(request));
      return { kind: 'empty', status: 204 };
    },
    remove: () => {
      views.remove(list, view);
      return { kind: 'empty', status: 200 };
    },
    child: (segment) =>
      childOf(
        {
          viewfields: () => viewFieldsResource(request, list, view),
          setviewxml: () => action('setViewXml', () => setXml(request, list, view))
        },
        segment
      ) ?? propertyResource(shape, view, segment.key)
  };
}

function viewFieldsResource(request: ApiRequest, list: ListRow, view: ViewDefinition): Resource {
  const { views } = request.access;
  const change = (name: string, fields: (at: PathSegment) => string[]) => (at: PathSegment) =>
    action(name, () => {
      views.update(list, view, { fields: fields(at) });
      return valueResult(name, null);
    });
  return {
    name: 'SP.View/ViewFields',
    get: () => valueResult('ViewFields', viewFieldsValue(view)),
    child: (segment) =>
      childOf(
        {
          schemaxml: () => ({ name: 'SchemaXml', get: () => valueResult('SchemaXml', fieldRefs(view)) }),
          addviewfield: change('AddViewField', (at) => {
            const name = textArgument(at, 'strField');
            const field = request.access.fields.find(
              list,
              (candidate) => candidate.InternalName === name || candidate.Title === name,
              name
            );
            return view.fields.includes(field.InternalName)
              ? view.fields
              : [...view.fields, field.InternalName];
          }),
          removeviewfield: change('RemoveViewField', (at) => {
            const name = textArgument(at, 'strField');
            return view.fields.filter((field) => field !== name);
          }),
          removeallviewfields: change('RemoveAllViewFields', () => []),
          moveviewfieldto: change('MoveViewFieldTo', () => moved(request, view))
        },
        segment
      )
  };
}

function moved(request: ApiRequest, view: ViewDefinition): string[] {
  const name = requiredText(request.body(), 'field');
  const index = Number(request.body().index ?? 0);
  const rest = view.fields.filter((field) => field !== name);
  return [...rest.slice(0, index), name, ...rest.slice(index)];
}

/** Keeps what a view XML says of query, columns and row limit. */
function setXml(request: ApiRequest, list: ListRow, view: ViewDefinition): Result {
  const text = requiredText(request.body(), 'viewXml');
  const root = parseXml(text);
  const limit = childNamed(root, 'RowLimit');
  request.access.views.update(list, view, {
    ViewQuery: /<Query>([\s\S]*)<\/Query>/i.exec(text)?.[1] ?? '',
    fields: (childNamed(root, 'ViewFields')?.children ?? []).map((field) => field.attributes.Name ?? ''),
    RowLimit: limit ? Number(limit.text) : view.RowLimit,
    Paged: limit ? limit.attributes.Paged?.toUpperCase() === 'TRUE' : view.Paged
  });
  return valueResult('SetViewXml', null);
}

function change(request: ApiRequest): Partial<ViewDefinition> {
  return checkedProperties(request.body(), WRITABLE, 'SP.View') as Partial<ViewDefinition>;
}
