import { randomUUID } from 'node:crypto';
import type { FieldDefinition } from '../fields/FieldDefinition';
import { isMulti, newField } from '../fields/FieldDefinition';
import { firstFree, internalNameFrom } from '../fields/internalName';
import type { FieldXml } from '../fields/parseFieldXml';
import { limits } from '../limits/limits';
import { permissions } from '../security/Rights';
import { dataColumn } from '../store/FieldStore';
import type { ListRow } from '../store/rows';
import { SharePointFault, faults } from '../wire/SharePointFault';
import type { AccessContext } from './AccessContext';
import { listSettings, uniqueExcluded } from './ListsAccess';

/** SPAddFieldOptions.AddFieldInternalNameHint */
const NAME_HINT = 8;
/** SPAddFieldOptions.AddFieldToDefaultView */
const TO_DEFAULT_VIEW = 16;
const INDEXABLE = ['Text', 'Choice', 'DateTime', 'Number', 'Boolean', 'User', 'Lookup', 'Counter'];

/** Columns of a list. */
export class FieldsAccess {
  readonly #context: AccessContext;

  public constructor(context: AccessContext) {
    this.#context = context;
  }

  public all(list: ListRow): readonly FieldDefinition[] {
    return this.#context.store.fields.all(list.key);
  }

  /** @throws SharePointFault 404 */
  public find(list: ListRow, matches: (field: FieldDefinition) => boolean, name: string): FieldDefinition {
    const field = this.all(list).find(matches);
    if (!field) throw fieldMissing(name);
    return field;
  }

  /**
   * createFieldAsXml. Without AddFieldInternalNameHint the internal name comes from DisplayName, whatever Name says
   * (sp-dev-docs#3286, pnpcore#1317, PnP#940).
   */
  public addFromXml(list: ListRow, xml: FieldXml, options: number): FieldDefinition {
    const hint = (options & NAME_HINT) !== 0 ? xml.nameHint : undefined;
    return this.#add(list, xml.definition, hint, xml.id, (options & TO_DEFAULT_VIEW) !== 0);
  }

  /** POST fields with a typed body: the internal name comes from the title, and the default view shows the column. */
  public add(
    list: ListRow,
    given: Partial<FieldDefinition> & Pick<FieldDefinition, 'Title' | 'TypeAsString'>
  ): FieldDefinition {
    return this.#add(list, newField({ Id: '', InternalName: '', ...given }), undefined, undefined, true);
  }

  public update(list: ListRow, field: FieldDefinition, change: Partial<FieldDefinition>): void {
    const { store, gate } = this.#context;
    gate.requireList(list, permissions.manageLists);
    const changed = { ...field, ...change };
    if (change.EnforceUniqueValues && !field.EnforceUniqueValues) this.#checkNoDuplicates(list, changed);
    this.#check(list, changed);
    store.fields.save(list.key, changed);
    this.#touch(list);
  }

  public remove(list: ListRow, field: FieldDefinition): void {
    const { store, gate } = this.#context;
    gate.requireList(list, permissions.manageLists);
    if (!field.CanBeDeleted || field.FromBaseType) {
      throw new SharePointFault(
        400,
        '-2147467259, System.Exception',
        'The field cannot be deleted because it is a system field.'
      );
    }
    for (const view of store.views.all(list.key)) {
      if (!view.fields.includes(field.InternalName)) continue;
      store.views.save({ ...view, fields: view.fields.filter((name) => name !== field.InternalName) });
    }
    store.fields.remove(list.key, field);
    this.#touch(list);
  }

  #add(
    list: ListRow,
    definition: Omit<FieldDefinition, 'Id' | 'InternalName'>,
    nameHint: string | undefined,
    id: string | undefined,
    show: boolean
  ): FieldDefinition {
    const { store, gate } = this.#context;
    gate.requireList(list, permissions.manageLists);
    const taken = (name: string): boolean =>
      this.all(list).some((field) => field.InternalName.toLowerCase() === name.toLowerCase());
    const InternalName = nameHint ? firstFree(nameHint, taken) : internalNameFrom(definition.Title, taken);
    const field: FieldDefinition = {
      ...definition,
      Id: id ?? randomUUID(),
      InternalName,
      StaticName: InternalName
    };
    if (this.all(list).some((other) => other.Id === field.Id)) throw duplicateField(field.Title);
    this.#resolveLookup(field);
    this.#check(list, field);
    store.fields.add(list.key, field);
    if (show) this.#addToDefaultView(list, field.InternalName);
    this.#touch(list);
    return field;
  }

  /** List may be an address relative to the web, a guid with or without braces, or "Self". */
  #resolveLookup(field: FieldDefinition): void {
    if (field.LookupList === undefined) return;
    const { store, site } = this.#context;
    const guid = field.LookupList.replace(/[{}]/g, '').toLowerCase();
    const path = `${site.url}/${field.LookupList.replace(/^\//, '')}`;
    const target = store.lists.byId(site.id, guid) ?? store.lists.byUrl(site.id, path);
    if (!target || !this.#context.gate.seesList(target)) throw faults.listIdNotFound();
    field.LookupList = `{${target.id}}`;
  }

  #check(list: ListRow, field: FieldDefinition): void {
    if (field.EnforceUniqueValues) {
      const restricted = list.read_security !== 1 || list.write_security !== 1;
      if (restricted || listSettings(list).EnableModeration) throw uniqueExcluded(field.Title);
      // The settings page asks to index first; by code SharePoint refuses the unique column that is not indexed.
      if (!field.Indexed)
        throw faults.badArgument(`The column [${field.Title}] must be indexed to enforce unique values.`);
    }
    if (!field.Indexed) return;
    if (!INDEXABLE.includes(field.TypeAsString) || isMulti(field)) {
      throw faults.badArgument(`The column [${field.Title}] is of a type that cannot be indexed.`);
    }
    const others = this.all(list).filter(
      (other) => other.Indexed && other.InternalName !== 'ID' && other.Id !== field.Id
    );
    if (others.length >= limits.indexesPerList) {
      throw new SharePointFault(
        500,
        '-2130575237, Microsoft.SharePoint.SPException',
        `The list already has the maximum number of ${limits.indexesPerList} indexes.`
      );
    }
  }

  #checkNoDuplicates(list: ListRow, field: FieldDefinition): void {
    const column = dataColumn(field.InternalName);
    const row = this.#context.store.database.get(
      `SELECT 1 FROM items WHERE list_key = ? AND ${column} IS NOT NULL
       GROUP BY fold_case(${column}) HAVING count(*) > 1 LIMIT 1`,
      list.key
    );
    if (row) throw faults.duplicateValue(field.Title);
  }

  #addToDefaultView(list: ListRow, name: string): void {
    const { store } = this.#context;
    const view = store.views.all(list.key).find((candidate) => candidate.DefaultView);
    if (view) store.views.save({ ...view, fields: [...view.fields, name] });
  }

  #touch(list: ListRow): void {
    list.version += 1;
    this.#context.store.lists.save(list);
  }
}

function fieldMissing(name: string): SharePointFault {
  return new SharePointFault(
    404,
    '-2147024809, System.ArgumentException',
    `Column '${name}' does not exist. It may have been deleted by another user.`
  );
}

function duplicateField(title: string): SharePointFault {
  return new SharePointFault(
    500,
    '-2130575252, Microsoft.SharePoint.SPDuplicateObjectException',
    `A duplicate field name "${title}" was found.`
  );
}
