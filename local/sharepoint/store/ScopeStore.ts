import type { Database } from './Database';
import type { RoleRow, ScopeRow } from './rows';

export interface Assignment {
  principal_id: number;
  role_id: number;
}

/** Permission scopes (the places where inheritance is broken), role definitions and who has which role where. */
export class ScopeStore {
  public constructor(private readonly database: Database) {}

  public add(siteId: string, listKey: number | null, itemId: number | null): number {
    return this.database.run(
      'INSERT INTO scopes (site_id, list_key, item_id) VALUES (?, ?, ?)',
      siteId,
      listKey,
      itemId
    ).rowid;
  }

  public scope(id: number): ScopeRow | undefined {
    return this.database.get<ScopeRow>('SELECT * FROM scopes WHERE id = ?', id);
  }

  /** Scopes of folders and items in a list, the list's own not included. */
  public itemScopes(listKey: number): ScopeRow[] {
    return this.database.all<ScopeRow>(
      'SELECT * FROM scopes WHERE list_key = ? AND item_id IS NOT NULL',
      listKey
    );
  }

  public countItemScopes(listKey: number): number {
    const row = this.database.get<{ n: number }>(
      'SELECT count(*) AS n FROM scopes WHERE list_key = ? AND item_id IS NOT NULL',
      listKey
    );
    return row?.n ?? 0;
  }

  public remove(id: number): void {
    this.database.run('DELETE FROM role_assignments WHERE scope_id = ?', id);
    this.database.run('DELETE FROM scopes WHERE id = ?', id);
  }

  public assignments(scopeId: number): Assignment[] {
    return this.database.all<Assignment>(
      'SELECT principal_id, role_id FROM role_assignments WHERE scope_id = ? ORDER BY principal_id, role_id',
      scopeId
    );
  }

  public assign(scopeId: number, principalId: number, roleId: number): void {
    this.database.run(
      'INSERT OR IGNORE INTO role_assignments VALUES (?, ?, ?)',
      scopeId,
      principalId,
      roleId
    );
  }

  /** @param roleId undefined removes every role of that principal here */
  public unassign(scopeId: number, principalId: number, roleId?: number): number {
    return roleId === undefined
      ? this.database.run(
          'DELETE FROM role_assignments WHERE scope_id = ? AND principal_id = ?',
          scopeId,
          principalId
        ).changes
      : this.database.run(
          'DELETE FROM role_assignments WHERE scope_id = ? AND principal_id = ? AND role_id = ?',
          scopeId,
          principalId,
          roleId
        ).changes;
  }

  /** Copies the assignments of one scope to another, without the given role (Limited Access is never copied). */
  public copyAssignments(from: number, to: number, exceptRole: number): void {
    this.database.run(
      `INSERT OR IGNORE INTO role_assignments
       SELECT ?, principal_id, role_id FROM role_assignments WHERE scope_id = ? AND role_id <> ?`,
      to,
      from,
      exceptRole
    );
  }

  /** Role masks that any of the principals has in one scope. */
  public masksIn(siteId: string, scopeId: number, principalIds: number[]): { high: number; low: number }[] {
    return this.database.all(
      `SELECT r.high, r.low FROM role_assignments a JOIN roles r ON r.site_id = ? AND r.id = a.role_id
       WHERE a.scope_id = ? AND a.principal_id IN (SELECT value FROM json_each(?))`,
      siteId,
      scopeId,
      JSON.stringify(principalIds)
    );
  }

  /** Scopes of folders and items in a list where one of the principals has a role with the given low bit. */
  public scopesGranting(siteId: string, listKey: number, principalIds: number[], lowBit: number): number[] {
    return this.database
      .all<{ id: number }>(
        `SELECT DISTINCT s.id FROM scopes s JOIN role_assignments a ON a.scope_id = s.id
         JOIN roles r ON r.site_id = ? AND r.id = a.role_id
         WHERE s.list_key = ? AND s.item_id IS NOT NULL AND (r.low & ?) <> 0
         AND a.principal_id IN (SELECT value FROM json_each(?))`,
        siteId,
        listKey,
        lowBit,
        JSON.stringify(principalIds)
      )
      .map((row) => row.id);
  }

  public roles(siteId: string): RoleRow[] {
    return this.database.all<RoleRow>('SELECT * FROM roles WHERE site_id = ? ORDER BY sort, id', siteId);
  }

  public role(siteId: string, id: number): RoleRow | undefined {
    return this.database.get<RoleRow>('SELECT * FROM roles WHERE site_id = ? AND id = ?', siteId, id);
  }

  public saveRole(siteId: string, role: RoleRow): void {
    this.database.run(
      `INSERT OR REPLACE INTO roles (site_id, id, name, description, hidden, sort, kind, high, low)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[
        siteId,
        role.id,
        role.name,
        role.description,
        role.hidden,
        role.sort,
        role.kind,
        role.high,
        role.low
      ]
    );
  }

  public nextRoleId(siteId: string): number {
    const row = this.database.get<{ id: number }>(
      'UPDATE sites SET next_role = next_role + 1 WHERE id = ? RETURNING next_role - 1 AS id',
      siteId
    );
    if (!row) throw new Error(`no site ${siteId}`);
    return row.id;
  }

  public removeRole(siteId: string, id: number): void {
    this.database.run(
      'DELETE FROM role_assignments WHERE role_id = ? AND scope_id IN (SELECT id FROM scopes WHERE site_id = ?)',
      id,
      siteId
    );
    this.database.run('DELETE FROM roles WHERE site_id = ? AND id = ?', siteId, id);
  }
}
