import { Unit } from '../../domain/unit/Unit';
import { PermissionMask } from './permissionMask';

/** One binding of somebody to a permission level on a site, a list or a folder. */
export interface Assignment {
  readonly principalId: number;
  /** Title of the group or person, as shown in SharePoint. */
  readonly principal: string;
  readonly isGroup: boolean;
  /** Name of the permission level. */
  readonly level: string;
}

/** Something that can have rights of its own. */
export interface FoundScope {
  /** True while it follows its parent; `rights` is then empty. */
  readonly inherits: boolean;
  /** Without Limited Access, which SharePoint adds and removes by itself. */
  readonly rights: readonly Assignment[];
}

export interface FoundColumn {
  readonly title: string;
  /** `TypeAsString` of SP.Field: Text, Note, Choice, DateTime, Number, Boolean. */
  readonly type: string;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly description: string;
  readonly maxLength?: number;
  readonly choices?: readonly string[];
}

export interface FoundView {
  readonly id: string;
  readonly title: string;
  readonly isDefault: boolean;
  readonly query: string;
  readonly rowLimit: number;
  readonly columns: readonly string[];
}

/** The settings of a list that the schema decides, in the words of SP.List. */
export interface ListSettings {
  readonly Title: string;
  readonly Description: string;
  /** 1 all, 2 own. */
  readonly ReadSecurity: number;
  /** 1 all, 2 own, 4 none. */
  readonly WriteSecurity: number;
  readonly EnableVersioning: boolean;
  readonly EnableAttachments: boolean;
  readonly EnableFolderCreation: boolean;
  readonly NoCrawl: boolean;
}

export interface FoundList extends FoundScope {
  readonly settings: ListSettings;
  /** By internal name. */
  readonly columns: Readonly<Record<string, FoundColumn>>;
  readonly views: readonly FoundView[];
  /** By path below the list: `EKB`, `EKB/HSL`. */
  readonly folders: Readonly<Record<string, FoundScope>>;
}

export interface FoundLevel {
  readonly name: string;
  readonly mask: PermissionMask;
}

/** The tenant property that tells every page where our site is. */
export interface FoundProperty {
  readonly value?: string;
  /** Undefined when the tenant has no app catalogue, or none that this person may see. */
  readonly catalogUrl?: string;
  /** True when this person may write it: Add and Customize Pages on the app catalogue's site. */
  readonly writable: boolean;
}

/** What is in the site, as far as the schema concerns it. */
export interface FoundSite {
  /** Server-relative, without a slash at the end; empty for the root site. */
  readonly path: string;
  /** The site's own owner group: keeps Full Control everywhere. */
  readonly ownerGroup: string;
  /** The name of Full Control in the site's language. */
  readonly fullControl: string;
  readonly levels: readonly FoundLevel[];
  /** Names of the site's groups. */
  readonly groups: readonly string[];
  readonly rights: readonly Assignment[];
  /** By URL below the site: `Lists/Receipts`. */
  readonly lists: Readonly<Record<string, FoundList>>;
  readonly property: FoundProperty;
}

/** Everything the planner needs. */
export interface SiteState {
  readonly found: FoundSite;
  /** Rows of Lists/Units. */
  readonly units: readonly Unit[];
  /** Ids in Lists/InstallLog. */
  readonly appliedMigrations: readonly string[];
}
