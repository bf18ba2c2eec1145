/**
 * What a handler hands over to be written in whichever format the caller negotiated. An entity carries everything that any
 * metadata level needs, so the handlers never look at the format.
 */
export type WireValue =
  | null
  | string
  | number
  | boolean
  | Entity
  | EntityCollection
  | ComplexValue
  | ComplexCollection
  | PrimitiveCollection;

/** Names of OData types of properties, only needed where JSON does not show the type, e.g. { Id: 'Edm.Guid' }. */
export type EdmTypes = Readonly<Record<string, string>>;

/** Something with an address: a list, an item, a user. */
export interface Entity {
  /** 'SP.List' or 'SP.Data.ReceiptsListItem' */
  type: string;
  /** absolute address */
  uri: string;
  /** odata.id when it is not the address: list items answer an opaque GUID there */
  id?: string;
  /** with the quotes it has in the header, e.g. '"1"' */
  etag?: string;
  /** relative to the _api root, e.g. Web/Lists(guid'..'); '' leaves the annotation out */
  editLink: string;
  /** entity set named in odata.metadata, when it does not follow from the type: 'SP.ApiData.Fields1' */
  set?: string;
  properties: Record<string, WireValue>;
  /** navigation names that were not expanded */
  deferred?: string[];
  /** navigation names that were named in $select but not expanded: minimal metadata answers their links */
  selectedLinks?: string[];
  edm?: EdmTypes;
}

/** A value with a type name but no address: SP.BasePermissions, SP.ChangeToken. */
export interface ComplexValue {
  complex: string;
  properties: Record<string, WireValue>;
  edm?: EdmTypes;
}

export interface EntityCollection {
  /** gone through once, in order, while the answer is written */
  entities: Iterable<Entity>;
  /** absolute address of the next page */
  nextLink?: string;
  /** type of the members, e.g. 'SP.List'; needed for odata.metadata of an empty collection */
  typeName?: string;
  /** entity set named in odata.metadata, when it does not follow from the type */
  set?: string;
}

export interface ComplexCollection {
  complexes: ComplexValue[];
  /** type of the members, e.g. 'SP.ListItemFormUpdateValue' */
  complexType: string;
}

export interface PrimitiveCollection {
  primitives: (string | number)[];
  /** type of the members, e.g. 'Edm.Int32' */
  edmType: string;
}

export type Headers = Record<string, string>;

/** `select` repeats the caller's $select, which odata.metadata names. */
export type Result =
  | { kind: 'entity'; entity: Entity; status?: number; headers?: Headers; select?: string[] }
  | {
      kind: 'collection';
      collection: EntityCollection;
      status?: number;
      headers?: Headers;
      select?: string[];
    }
  /** `name` is the property or function that was asked for; verbose wraps the value in it. */
  | { kind: 'value'; name: string; value: WireValue; status?: number; headers?: Headers }
  | { kind: 'empty'; status: 204 | 200; headers?: Headers }
  /** File content and answers that are not OData. */
  | { kind: 'raw'; status: number; contentType: string; body: string | Uint8Array; headers?: Headers };

/** An answer ready for the socket. Header names as they are to be sent. */
export interface WireAnswer {
  status: number;
  headers: Headers;
  body: string | Uint8Array;
}
