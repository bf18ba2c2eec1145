/** Row types that handlers read from. They are plain data: holding one gives no access to the tables. */
export type {
  CatalogAppRow,
  ItemColumnName,
  ItemData,
  ItemRow,
  ListRow,
  PrincipalRow,
  RoleRow,
  SiteRow,
  StorageEntityRow
} from '../store/rows';
export type { ListSettings } from '../store/ListSettings';
export type { ViewDefinition } from '../store/ViewStore';
export type { Rights } from '../security/Rights';
