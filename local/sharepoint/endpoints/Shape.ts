import type { WireValue } from '../wire/Result';

/** What of an entity is asked for, at one level of the tree. */
export interface Projection {
  select: string[];
  expand: string[];
}

export type Navigation<Subject> = (subject: Subject, nested: Projection) => WireValue;

/** How one kind of thing looks on the wire. */
export interface Shape<Subject> {
  type: (subject: Subject) => string;
  /** type of the members of a collection */
  typeName: string;
  /** address below _api, e.g. Web/Lists(guid'..') */
  link: (subject: Subject) => string;
  etag?: (subject: Subject) => string;
  set?: string;
  /** properties shown when nothing is selected */
  defaults: (subject: Subject) => Record<string, WireValue>;
  /** properties shown only when selected */
  extras?: Record<string, (subject: Subject) => WireValue>;
  /** what $expand reaches; names as SharePoint writes them */
  navigation?: Record<string, Navigation<Subject>>;
}
