import type { Json } from './Json';
import type { ComplexValue, Entity, EntityCollection, WireValue } from './Result';
import { known } from './wireValue';

type JsonObject = { [name: string]: Json };

/** {d:{..}} with __metadata and a __deferred for every navigation that was not expanded. */
export function verboseEntity(entity: Entity): JsonObject {
  return { d: entityBody(entity) };
}

/** {d:{results:[..],__next}} */
export function verboseCollection(collection: EntityCollection): JsonObject {
  return { d: results(collection) };
}

/** {d:{<name>:value}} for anything that has no address of its own; `name` is the property or function asked for. */
export function verboseValue(name: string, value: WireValue): JsonObject {
  const it = known(value);
  if (it.kind === 'entity') return verboseEntity(it.value);
  if (it.kind === 'entities') return verboseCollection(it.value);
  return { d: { [name]: nested(value) } };
}

function entityBody(entity: Entity): JsonObject {
  const metadata: JsonObject = { id: entity.id ?? entity.uri, uri: entity.uri };
  if (entity.etag !== undefined) metadata.etag = entity.etag;
  metadata.type = entity.type;
  const links = (entity.deferred ?? []).map((name): [string, Json] => [
    name,
    { __deferred: { uri: `${entity.uri}/${name}` } }
  ]);
  return { __metadata: metadata, ...Object.fromEntries(links), ...properties(entity.properties) };
}

function complexBody(value: ComplexValue): JsonObject {
  return { __metadata: { type: value.complex }, ...properties(value.properties) };
}

function properties(source: Record<string, WireValue>): JsonObject {
  return Object.fromEntries(Object.entries(source).map(([name, value]) => [name, nested(value)]));
}

function results(collection: EntityCollection): JsonObject {
  const body: JsonObject = { results: Array.from(collection.entities, entityBody) };
  if (collection.nextLink !== undefined) body.__next = collection.nextLink;
  return body;
}

function nested(value: WireValue): Json {
  const it = known(value);
  switch (it.kind) {
    case 'null':
      return null;
    case 'primitive':
      return it.value;
    case 'entity':
      return entityBody(it.value);
    case 'entities':
      return results(it.value);
    case 'complex':
      return complexBody(it.value);
    case 'complexes':
      return {
        __metadata: { type: `Collection(${it.value.complexType})` },
        results: it.value.complexes.map(complexBody)
      };
    case 'primitives':
      return { __metadata: { type: `Collection(${it.value.edmType})` }, results: it.value.primitives };
  }
}
