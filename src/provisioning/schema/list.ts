import { Columns } from './column';
import { Grant } from './access';

export interface ViewDefinition {
  /** Swedish title; the first view of a list is its default. */
  readonly title: string;
  readonly columns: readonly string[];
  /** CAML inside <Query>: order and filter; filters begin with an indexed column. */
  readonly query?: string;
  readonly rowLimit?: number;
}

/** A folder with rights of its own. Paths are relative to the list: `EKB`, `EKB/HSL`. */
export interface FolderDefinition {
  readonly path: string;
  /** Its own role assignments; inheritance is broken. Undefined: inherits from its parent. */
  readonly rights?: readonly Grant[];
}

export interface ListDefinition<C extends Columns = Columns> {
  /** Identity: ASCII, below the site, never changed (`Lists/Receipts`). */
  readonly url: string;
  /** Swedish title: for people only, never used to find the list. */
  readonly title: string;
  readonly description: string;
  /** Internal name to column; `Title` exists in every list and may be given a Swedish title here. */
  readonly columns: C;
  readonly views: readonly ViewDefinition[];
  /** `own`: people see only what they added, except holders of Override List Behaviors. */
  readonly readSecurity: 'all' | 'own';
  /** `own`: people change only what they added, as far as their level lets them; the same holders pass. */
  readonly writeSecurity: 'all' | 'own';
  readonly versions: boolean;
  readonly folders: readonly FolderDefinition[];
  /** Not crawled: never found by search (own-only and protected lists). */
  readonly noCrawl: boolean;
  /** The list's own role assignments; inheritance from the site is always broken. */
  readonly rights: readonly Grant[];
}

type Defaults = 'views' | 'readSecurity' | 'writeSecurity' | 'versions' | 'folders' | 'noCrawl';

/** Fills in what most lists have in common. */
export function defineList<C extends Columns>(
  definition: Omit<ListDefinition<C>, Defaults> & Partial<Pick<ListDefinition<C>, Defaults>>
): ListDefinition<C> {
  return {
    views: [],
    readSecurity: 'all',
    writeSecurity: 'all',
    versions: true,
    folders: [],
    noCrawl: false,
    ...definition
  };
}
