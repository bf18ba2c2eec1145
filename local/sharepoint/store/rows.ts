/** Rows as SQLite gives them. Times are UTC text with seconds, `2012-10-12T08:30:09Z`. */
export interface SiteRow {
  id: string;
  web_id: string;
  /** '' for the root site, else '/sites/kvalitet' */
  url: string;
  template: string;
  group_id: string;
  app_catalog: number;
  scope_id: number;
  created: string;
  root_folder_id: string;
  owners: number;
  members: number;
  visitors: number;
  settings: string;
}
/** 1 person, 4 directory group (claim), 8 SharePoint group: SP.PrincipalType. */
export type PrincipalKind = 1 | 4 | 8;
export interface PrincipalRow {
  site_id: string;
  id: number;
  kind: PrincipalKind;
  login: string;
  title: string;
  email: string;
  object_id: string | null;
  site_admin: number;
  /** JSON of GroupSettings for groups */
  settings: string;
  deleted: number;
}
export interface RoleRow {
  id: number;
  name: string;
  description: string | null;
  hidden: number;
  sort: number;
  kind: number;
  high: number;
  low: number;
}
export interface ScopeRow {
  id: number;
  site_id: string;
  list_key: number | null;
  item_id: number | null;
}
export interface ListRow {
  key: number;
  id: string;
  site_id: string;
  title: string;
  /** Server-relative, e.g. '/sites/kvalitet/Lists/Receipts' */
  root_url: string;
  root_id: string;
  entity_name: string;
  template: number;
  base_type: number;
  /** JSON of ListSettings */
  settings: string;
  read_security: number;
  write_security: number;
  scope_id: number;
  next_item_id: number;
  version: number;
  created: string;
  modified: string;
  deleted: string;
}
export interface ItemRow {
  list_key: number;
  id: number;
  is_folder: number;
  /** Server-relative folder the item lies in */
  dir: string;
  leaf: string;
  content_type: string;
  author: number;
  editor: number;
  created: string;
  modified: string;
  /** The number in the ETag */
  version: number;
  /** major * 512 */
  ui_version: number;
  unique_id: string;
  guid: string;
  scope_id: number;
  /** JSON of ItemData */
  data: string;
}
export type ItemColumnName = keyof ItemRow;
export type ItemData = Record<string, unknown>;
export interface StorageEntityRow {
  key: string;
  value: string;
  description: string;
  comment: string;
}
export interface CatalogAppRow {
  /** solution.id of package-solution.json */
  product_id: string;
  /** the catalogue's own id of the package */
  id: string;
  title: string;
  version: string;
}
export interface UserRow {
  login: string;
  title: string;
  email: string;
  object_id: string | null;
}
