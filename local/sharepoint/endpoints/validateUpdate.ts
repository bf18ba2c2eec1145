import type { ItemChange } from '../access/ItemWriter';
import type { ItemRow, ListRow } from '../access/types';
import type { FieldDefinition } from '../fields/FieldDefinition';
import { FormValueRefused, parseFormText } from '../fields/parseFormText';
import { elements, isRecord } from '../fields/parseValue';
import type { ComplexValue, Result } from '../wire/Result';
import { SharePointFault, faults } from '../wire/SharePointFault';
import { valueResult } from './project';
import { action } from './Resource';
import type { ApiRequest } from './ApiRequest';
import type { Resource } from './Resource';
import { record } from './requestBody';

/** One entry of formValues and what came of it (SP.ListItemFormUpdateValue). */
interface FormValue {
  name: string;
  text: string;
  refused?: string;
}

/** SharePoint's own columns that these calls write when a contributor names them (design notes of the product, issue threads). */
const SYSTEM_COLUMNS = ['Author', 'Editor', 'Created', 'Modified'];

/**
 * POST lists(..)/AddValidateUpdateItemUsingPath. Refused values do not make it fail: the answer is 200 with one entry per
 * field, plus an Id entry, "0" when nothing was created (recorded; sp-dev-docs#7942).
 */
export function addValidateUpdate(request: ApiRequest, list: ListRow): Resource {
  return action('AddValidateUpdateItemUsingPath', () => {
    const body = request.body();
    const info = isRecord(body.listItemCreateInfo) ? body.listItemCreateInfo : {};
    const values = formValues(body);
    const change = readChange(request, list, values, true);
    const folder = isFolder(info, values);
    const path = isRecord(info.FolderPath) ? String(info.FolderPath.DecodedUrl) : list.root_url;
    const dir = path.startsWith('/') ? path : serverRelative(path);
    const failed = values.some((value) => value.refused !== undefined);
    const row = failed
      ? undefined
      : attempt(values, () =>
          request.access.writer.add(
            list,
            dir.replace(/\/+$/, ''),
            change,
            folder ? folderName(info, change) : undefined
          )
        );
    return answer(list, [...values, { name: 'Id', text: String(row?.id ?? 0) }]);
  });
}

/** POST items(n)/ValidateUpdateListItem. Nothing is changed when any value is refused. */
export function validateUpdate(request: ApiRequest, list: ListRow, item: ItemRow): Resource {
  return action('ValidateUpdateListItem', () => {
    const values = formValues(request.body());
    const change = readChange(request, list, values, false);
    if (!values.some((value) => value.refused !== undefined)) {
      attempt(values, () => request.access.writer.update(list, item, change, request.header('if-match')));
    }
    return answer(list, values);
  });
}

/** A duplicate in a unique column is told like a refused value; every other refusal is the request's own. */
function attempt<Value>(values: FormValue[], work: () => Value): Value | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof SharePointFault) || !error.code.includes('SPDuplicateValuesFoundException'))
      throw error;
    const clashing = values.find((value) => error.text.includes(`[${value.name}]`)) ?? values[0];
    if (clashing) clashing.refused = error.text;
    return undefined;
  }
}

function formValues(body: Record<string, unknown>): FormValue[] {
  if (body.formValues === undefined) throw faults.badQuery('The parameter formValues is missing.');
  return elements(body.formValues).map((entry) => {
    const { FieldName: name, FieldValue: text } = record(entry);
    if (typeof name !== 'string') throw faults.badQuery('A form value needs a FieldName.');
    return { name, text: text === null || text === undefined ? '' : String(text) };
  });
}

function readChange(request: ApiRequest, list: ListRow, values: FormValue[], adding: boolean): ItemChange {
  const fields = request.access.fields.all(list);
  const change: ItemChange = { values: {} };
  for (const value of values) {
    const field = fields.find((candidate) => candidate.InternalName === value.name);
    try {
      if (!field)
        throw new FormValueRefused(
          `Column '${value.name}' does not exist. It may have been deleted by another user.`
        );
      place(request, change, field, value.text);
    } catch (error) {
      if (!(error instanceof FormValueRefused)) throw error;
      value.refused = error.message;
    }
  }
  if (adding) refuseMissing(fields, values);
  return change;
}

function place(request: ApiRequest, change: ItemChange, field: FieldDefinition, text: string): void {
  if (field.InternalName === 'FileLeafRef') change.leaf = text;
  else if (field.InternalName === 'ContentTypeId') return;
  else if (SYSTEM_COLUMNS.includes(field.InternalName)) placeSystemColumn(request, change, field, text);
  else if (field.FromBaseType && field.InternalName !== 'Title') {
    throw new FormValueRefused(`The field '${field.Title}' is read only.`);
  } else change.values[field.InternalName] = parseFormText(field, text, request.access.principals);
}

function placeSystemColumn(
  request: ApiRequest,
  change: ItemChange,
  field: FieldDefinition,
  text: string
): void {
  const value = parseFormText(field, text, request.access.principals);
  if (field.InternalName === 'Author') change.author = value as number;
  else if (field.InternalName === 'Editor') change.editor = value as number;
  else if (field.InternalName === 'Created') change.created = value as string;
  else change.modified = value as string;
}

/** A form refuses an empty required column; one that is not sent at all is only refused when it has no default. */
function refuseMissing(fields: readonly FieldDefinition[], values: FormValue[]): void {
  for (const field of fields) {
    if (!field.Required || field.FromBaseType || field.DefaultValue !== null) continue;
    if (values.some((value) => value.name === field.InternalName)) continue;
    values.push({ name: field.InternalName, text: '', refused: "You can't leave this blank." });
  }
}

function isFolder(info: Record<string, unknown>, values: FormValue[]): boolean {
  if (info.UnderlyingObjectType === 1) return true;
  return values.some((value) => value.name === 'ContentTypeId' && /^0x0120/i.test(value.text));
}

function folderName(info: Record<string, unknown>, change: ItemChange): string {
  const leaf = isRecord(info.LeafName) ? info.LeafName.DecodedUrl : undefined;
  return String(leaf ?? change.leaf ?? change.values.Title ?? '');
}

function serverRelative(address: string): string {
  try {
    return decodeURIComponent(new URL(address).pathname);
  } catch {
    throw faults.badArgument(`'${address}' is not the address of a folder.`);
  }
}

function answer(_list: ListRow, values: FormValue[]): Result {
  const entries = values.map(
    (value): ComplexValue => ({
      complex: 'SP.ListItemFormUpdateValue',
      properties: {
        ErrorCode: 0,
        ErrorMessage: value.refused ?? null,
        FieldName: value.name,
        FieldValue: value.text,
        HasException: value.refused !== undefined,
        ItemId: 0
      }
    })
  );
  return valueResult('ValidateUpdateListItem', {
    complexes: entries,
    complexType: 'SP.ListItemFormUpdateValue'
  });
}
