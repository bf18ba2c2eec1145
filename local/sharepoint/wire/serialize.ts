import { faults } from './SharePointFault';
import { protocolHeaders } from './contentType';
import { serializeFault } from './serializeFault';
import type { Format } from './Format';
import { JsonLight } from './jsonLight';
import type { Json } from './Json';
import type { Entity, Headers, Result, WireAnswer } from './Result';
import { verboseCollection, verboseEntity, verboseValue } from './verbose';

export { serializeFault } from './serializeFault';
export type * from './Result';
export type { Format } from './Format';

type DataResult = Exclude<Result, { kind: 'empty' | 'raw' }>;

/**
 * Writes a result in the negotiated format.
 * An entity's answer carries its ETag, and at status 201 its Location, unless the handler set them.
 * A caller that accepts only XML gets 501 for data: of Atom only the error document is written here.
 * @param baseUrl absolute address of the site's _api root, e.g. https://contoso.example/sites/a/_api
 */
export function serialize(result: Result, format: Format, baseUrl: string): WireAnswer {
  if (result.kind === 'raw') {
    return {
      status: result.status,
      headers: { 'Content-Type': result.contentType, ...result.headers },
      body: result.body
    };
  }
  if (result.kind === 'empty') {
    return { status: result.status, headers: { ...protocolHeaders(format), ...result.headers }, body: '' };
  }
  if (format.atom)
    return serializeFault(faults.notImplemented('Atom answers; ask for application/json'), format);
  const body =
    format.level === 'verbose'
      ? JSON.stringify(verboseBody(result))
      : lightBody(result, new JsonLight(format, rootOf(baseUrl)));
  const headers = { ...protocolHeaders(format), ...entityHeaders(result), ...result.headers };
  return { status: result.status ?? 200, headers, body };
}

function rootOf(baseUrl: string): string {
  return baseUrl.replace(/\/+$/, '');
}

function verboseBody(result: DataResult): Json {
  if (result.kind === 'entity') return verboseEntity(result.entity);
  if (result.kind === 'collection') return verboseCollection(result.collection);
  return verboseValue(result.name, result.value);
}

function lightBody(result: DataResult, light: JsonLight): string {
  if (result.kind === 'entity') return light.entity(result.entity, result.select);
  if (result.kind === 'collection') return light.collection(result.collection, result.select);
  return light.value(result.value);
}

function entityHeaders(result: DataResult): Headers {
  if (result.kind !== 'entity') return {};
  const entity: Entity = result.entity;
  return {
    ...(entity.etag === undefined ? {} : { ETag: entity.etag }),
    ...(result.status === 201 ? { Location: entity.uri } : {})
  };
}
