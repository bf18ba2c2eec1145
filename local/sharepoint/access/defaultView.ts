import { randomUUID } from 'node:crypto';
import type { ListRow } from '../store/rows';
import type { ViewDefinition } from '../store/ViewStore';

/** The view every list is born with (recorded: All Documents by name for libraries; All Items for lists). */
export function defaultViewOf(list: ListRow): ViewDefinition {
  const library = list.base_type === 1;
  return {
    ...newView(library ? 'All Documents' : 'All Items', viewUrl(list, 'AllItems')),
    DefaultView: true,
    ViewQuery: library ? '<OrderBy><FieldRef Name="FileLeafRef" /></OrderBy>' : '',
    fields: library ? ['DocIcon', 'LinkFilename', 'Modified', 'Editor'] : ['LinkTitle']
  };
}

export function newView(title: string, url: string): ViewDefinition {
  return {
    Id: randomUUID(),
    Title: title,
    DefaultView: false,
    PersonalView: false,
    Hidden: false,
    ViewQuery: '',
    RowLimit: 30,
    Paged: true,
    fields: [],
    url,
    CustomFormatter: null,
    Aggregations: '',
    Scope: 0,
    ViewType2: null
  };
}

export function viewUrl(list: ListRow, name: string): string {
  return `${list.root_url}/${list.base_type === 1 ? 'Forms/' : ''}${name}.aspx`;
}
