/**
 * Tables of the whole tenant. Item columns that SharePoint itself owns are SQL columns; the columns of a list are one JSON
 * object (`data`), keyed by internal name, with expression indexes for the columns that are indexed in the list.
 * `scope_id` of a list or item is the permission scope it lives in, inherited or its own; this makes trimming a plain
 * condition in the query that reads.
 */
export const schema = `
CREATE TABLE IF NOT EXISTS secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS users (
  login TEXT PRIMARY KEY COLLATE NOCASE, title TEXT NOT NULL, email TEXT NOT NULL, object_id TEXT);
CREATE TABLE IF NOT EXISTS sites (
  id TEXT PRIMARY KEY, web_id TEXT NOT NULL, url TEXT NOT NULL UNIQUE COLLATE NOCASE, template TEXT NOT NULL,
  group_id TEXT NOT NULL, app_catalog INTEGER NOT NULL, scope_id INTEGER NOT NULL, created TEXT NOT NULL,
  root_folder_id TEXT NOT NULL, owners INTEGER NOT NULL, members INTEGER NOT NULL, visitors INTEGER NOT NULL,
  next_principal INTEGER NOT NULL, next_role INTEGER NOT NULL, settings TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS principals (
  site_id TEXT NOT NULL, id INTEGER NOT NULL, kind INTEGER NOT NULL, login TEXT NOT NULL COLLATE NOCASE,
  title TEXT NOT NULL, email TEXT NOT NULL, object_id TEXT, site_admin INTEGER NOT NULL, settings TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (site_id, id));
CREATE UNIQUE INDEX IF NOT EXISTS principals_login ON principals (site_id, login);
CREATE TABLE IF NOT EXISTS group_members (
  site_id TEXT NOT NULL, group_id INTEGER NOT NULL, member_id INTEGER NOT NULL,
  PRIMARY KEY (site_id, group_id, member_id)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS group_members_member ON group_members (site_id, member_id);
CREATE TABLE IF NOT EXISTS roles (
  site_id TEXT NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE, description TEXT,
  hidden INTEGER NOT NULL, sort INTEGER NOT NULL, kind INTEGER NOT NULL, high INTEGER NOT NULL, low INTEGER NOT NULL,
  PRIMARY KEY (site_id, id));
CREATE TABLE IF NOT EXISTS scopes (
  id INTEGER PRIMARY KEY AUTOINCREMENT, site_id TEXT NOT NULL, list_key INTEGER, item_id INTEGER);
CREATE INDEX IF NOT EXISTS scopes_list ON scopes (list_key, item_id);
CREATE TABLE IF NOT EXISTS role_assignments (
  scope_id INTEGER NOT NULL, principal_id INTEGER NOT NULL, role_id INTEGER NOT NULL,
  PRIMARY KEY (scope_id, principal_id, role_id)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS lists (
  key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, site_id TEXT NOT NULL,
  title TEXT NOT NULL COLLATE NOCASE, root_url TEXT NOT NULL COLLATE NOCASE, root_id TEXT NOT NULL,
  entity_name TEXT NOT NULL, template INTEGER NOT NULL, base_type INTEGER NOT NULL, settings TEXT NOT NULL,
  read_security INTEGER NOT NULL, write_security INTEGER NOT NULL, scope_id INTEGER NOT NULL,
  next_item_id INTEGER NOT NULL, version INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
  deleted TEXT NOT NULL, recycled INTEGER NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX IF NOT EXISTS lists_title ON lists (site_id, title) WHERE recycled = 0;
CREATE UNIQUE INDEX IF NOT EXISTS lists_url ON lists (site_id, root_url) WHERE recycled = 0;
CREATE TABLE IF NOT EXISTS fields (
  list_key INTEGER NOT NULL, id TEXT NOT NULL, internal_name TEXT NOT NULL COLLATE NOCASE, sort INTEGER NOT NULL,
  definition TEXT NOT NULL, PRIMARY KEY (list_key, id));
CREATE UNIQUE INDEX IF NOT EXISTS fields_name ON fields (list_key, internal_name);
CREATE TABLE IF NOT EXISTS views (
  id TEXT PRIMARY KEY, list_key INTEGER NOT NULL, sort INTEGER NOT NULL, definition TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS views_list ON views (list_key, sort);
CREATE TABLE IF NOT EXISTS items (
  list_key INTEGER NOT NULL, id INTEGER NOT NULL, is_folder INTEGER NOT NULL, dir TEXT NOT NULL COLLATE NOCASE,
  leaf TEXT NOT NULL COLLATE NOCASE, content_type TEXT NOT NULL, author INTEGER NOT NULL, editor INTEGER NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, version INTEGER NOT NULL, ui_version INTEGER NOT NULL,
  unique_id TEXT NOT NULL, guid TEXT NOT NULL, scope_id INTEGER NOT NULL, data TEXT NOT NULL,
  PRIMARY KEY (list_key, id));
CREATE UNIQUE INDEX IF NOT EXISTS items_path ON items (list_key, dir, leaf);
CREATE INDEX IF NOT EXISTS items_scope ON items (list_key, scope_id, id);
CREATE INDEX IF NOT EXISTS items_author ON items (list_key, author, id);
CREATE INDEX IF NOT EXISTS items_unique ON items (unique_id);
CREATE TABLE IF NOT EXISTS item_versions (
  list_key INTEGER NOT NULL, item_id INTEGER NOT NULL, ui_version INTEGER NOT NULL, row TEXT NOT NULL,
  PRIMARY KEY (list_key, item_id, ui_version));
CREATE TABLE IF NOT EXISTS recycle_bin (
  id TEXT PRIMARY KEY, site_id TEXT NOT NULL, list_key INTEGER NOT NULL, item_id INTEGER, deleted_by INTEGER NOT NULL,
  deleted TEXT NOT NULL, row TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS storage_entities (
  key TEXT PRIMARY KEY, value TEXT NOT NULL, description TEXT NOT NULL, comment TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS catalog_apps (
  product_id TEXT PRIMARY KEY COLLATE NOCASE, id TEXT NOT NULL, title TEXT NOT NULL, version TEXT NOT NULL);
`;
