import { Column } from '../schema/column';
import { LevelKey } from '../schema/access';
import { ViewDefinition } from '../schema/list';
import { ListSettings } from './FoundSite';

/** A group and the permission level that it shall have, both by name. */
export interface NamedGrant {
  readonly group: string;
  readonly level: string;
}

/** What may change in a column that exists, in the words of SP.Field. */
export interface ColumnChange {
  readonly name: string;
  readonly properties: Readonly<{
    Title?: string;
    Required?: boolean;
    Description?: string;
    MaxLength?: number;
    Choices?: readonly string[];
  }>;
}

interface Base {
  /** The same for the same work in every plan. */
  readonly id: string;
  /** One line for the administrator, in Swedish. */
  readonly text: string;
}

interface OnList extends Base {
  /** URL of the list below the site: `Lists/Receipts`. */
  readonly list: string;
}

/** One repeatable piece of work. Each finds out by itself what is already done. */
export type Step =
  | (Base & { readonly kind: 'createLevel' | 'updateLevel'; readonly level: LevelKey })
  | (Base & { readonly kind: 'createGroup'; readonly group: string })
  | (Base & { readonly kind: 'grantSite'; readonly grants: readonly NamedGrant[] })
  | (OnList & { readonly kind: 'createList'; readonly description: string })
  | (OnList & { readonly kind: 'updateList'; readonly settings: Partial<ListSettings> })
  | (OnList & { readonly kind: 'createColumns'; readonly columns: Readonly<Record<string, Column>> })
  | (OnList & { readonly kind: 'updateColumns'; readonly changes: readonly ColumnChange[] })
  | (OnList & { readonly kind: 'indexColumns'; readonly names: readonly string[] })
  | (OnList & { readonly kind: 'setView'; readonly view: ViewDefinition; readonly isDefault: boolean })
  | (OnList & {
      /** Parents before their children: `EKB`, `EKB/HSL`. */ readonly kind: 'createFolders';
      readonly paths: readonly string[];
    })
  /** Own rights, exactly these and Full Control for the site's owners. `folder` undefined: the list itself. */
  | (OnList & {
      readonly kind: 'setRights';
      readonly folder?: string;
      readonly grants: readonly NamedGrant[];
    })
  | (Base & { readonly kind: 'migrate'; readonly migration: string })
  | (Base & { readonly kind: 'writeProperty'; readonly value: string });

export type StepOf<K extends Step['kind']> = Extract<Step, { kind: K }>;
