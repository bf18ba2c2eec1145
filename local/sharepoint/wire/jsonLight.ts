import { entitySetOf } from './entitySet';
import type { Format } from './Format';
import type { Json } from './Json';
import { jsonArray } from './jsonArray';
import type { ComplexValue, Entity, EntityCollection, WireValue } from './Result';
import { edmTypeOf, known } from './wireValue';
import type { KnownValue } from './wireValue';

type JsonObject = { [name: string]: Json };

/** What differs between SharePoint's OData v3 and v4 bodies. */
interface Dialect {
  prefix: string;
  context: string;
  element: string;
  link: string;
  typePrefix: string;
}

const V3: Dialect = {
  prefix: 'odata.',
  context: 'metadata',
  element: '/@Element',
  link: 'navigationLinkUrl',
  typePrefix: ''
};
const V4: Dialect = {
  prefix: '@odata.',
  context: 'context',
  element: '/$entity',
  link: 'navigationLink',
  typePrefix: '#'
};

/**
 * Writes JSON bodies for every level but verbose. Without metadata the only annotations are null and nextLink, as recorded.
 * @see docs of OData v3 "JSON Light"; v4 names as SPHttpClient receives them
 */
export class JsonLight {
  private readonly dialect: Dialect;
  /** Put together once: a name made anew for every row costs more than the row. */
  private readonly names: { type: string; id: string; etag: string; editLink: string };
  private readonly annotated: boolean;
  private readonly full: boolean;

  public constructor(
    format: Format,
    /** absolute address of the _api root, without a trailing slash */
    private readonly root: string
  ) {
    this.dialect = format.version === 4 ? V4 : V3;
    const { prefix } = this.dialect;
    this.names = {
      type: `${prefix}type`,
      id: `${prefix}id`,
      etag: `${prefix}etag`,
      editLink: `${prefix}editLink`
    };
    this.annotated = format.level !== 'none';
    this.full = format.level === 'full';
  }

  public entity(entity: Entity, select?: string[]): string {
    const set = (entity.set ?? entitySetOf(entity.type)) + this.dialect.element;
    return JSON.stringify({ ...this.context(set + selection(select)), ...this.entityBody(entity) });
  }

  public collection(collection: EntityCollection, select?: string[]): string {
    const { typeName } = collection;
    const set = collection.set ?? (typeName === undefined ? 'Edm.Null' : entitySetOf(typeName));
    const next: JsonObject =
      collection.nextLink === undefined ? {} : { [`${this.dialect.prefix}nextLink`]: collection.nextLink };
    const head = JSON.stringify({ ...this.context(set + selection(select)), ...next, value: [] });
    const value = jsonArray(collection.entities, (entity) => this.entityBody(entity));
    return `${head.slice(0, -'[]}'.length)}${value}}`;
  }

  public value(value: WireValue): string {
    const it = known(value);
    if (it.kind === 'entity') return this.entity(it.value);
    if (it.kind === 'entities') return this.collection(it.value);
    return JSON.stringify(this.plainValue(value, it));
  }

  private plainValue(value: WireValue, it: Exclude<KnownValue, { kind: 'entity' | 'entities' }>): JsonObject {
    switch (it.kind) {
      case 'null':
        return { ...this.context('Edm.Null'), [`${this.dialect.prefix}null`]: true };
      case 'primitive':
        return { ...this.context(edmTypeOf(it.value)), value: it.value };
      case 'complex':
        return { ...this.context(it.value.complex), ...this.properties(it.value) };
      case 'complexes':
        return { ...this.context(`Collection(${it.value.complexType})`), value: this.nested(value) };
      case 'primitives':
        return { ...this.context(`Collection(${it.value.edmType})`), value: this.nested(value) };
    }
  }

  private context(target: string): JsonObject {
    if (!this.annotated) return {};
    return { [this.dialect.prefix + this.dialect.context]: `${this.root}/$metadata#${target}` };
  }

  private entityBody(entity: Entity): JsonObject {
    const body: JsonObject = {};
    if (this.annotated) {
      const { type, id, etag, editLink } = this.names;
      body[type] = this.dialect.typePrefix + entity.type;
      body[id] = entity.id ?? entity.uri;
      if (entity.etag !== undefined) body[etag] = entity.etag;
      if (entity.editLink !== '') body[editLink] = entity.editLink;
      this.addLinks(body, entity);
    }
    this.addProperties(body, entity, entity.editLink);
    return body;
  }

  private addLinks(body: JsonObject, entity: Entity): void {
    const names = this.full ? entity.deferred : entity.selectedLinks;
    for (const name of names ?? []) body[this.linkName(name)] = `${entity.editLink}/${name}`;
  }

  private linkName(name: string): string {
    return `${name}@odata.${this.dialect.link}`;
  }

  private properties(source: ComplexValue): JsonObject {
    const body: JsonObject = {};
    this.addProperties(body, source, '');
    return body;
  }

  /** A page has thousands of rows and most values are plain: those pass without an object of their own. */
  private addProperties(body: JsonObject, source: Entity | ComplexValue, editLink: string): void {
    for (const name of Object.keys(source.properties)) {
      const value = source.properties[name];
      const edm = this.full ? source.edm?.[name] : undefined;
      if (edm !== undefined) body[`${name}@odata.type`] = this.dialect.typePrefix + edm;
      if (value === null || typeof value !== 'object') {
        body[name] = value;
        continue;
      }
      const kind = known(value).kind;
      if (this.annotated && editLink !== '' && (kind === 'entity' || kind === 'entities')) {
        body[this.linkName(name)] = `${editLink}/${name}`;
      }
      body[name] = this.nested(value);
    }
  }

  private nested(value: WireValue): Json {
    const it = known(value);
    switch (it.kind) {
      case 'null':
        return null;
      case 'primitive':
        return it.value;
      case 'entity':
        return this.entityBody(it.value);
      case 'entities':
        return Array.from(it.value.entities, (entity) => this.entityBody(entity));
      case 'complex':
        return this.properties(it.value);
      case 'complexes':
        return it.value.complexes.map((complex) => this.properties(complex));
      case 'primitives':
        return it.value.primitives;
    }
  }
}

function selection(select: string[] | undefined): string {
  return select === undefined || select.length === 0 ? '' : `&$select=${select.join(',')}`;
}
