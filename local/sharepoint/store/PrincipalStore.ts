import type { Database } from './Database';
import type { PrincipalKind, PrincipalRow } from './rows';

export interface NewPrincipal {
  kind: PrincipalKind;
  login: string;
  title: string;
  email: string;
  objectId?: string | null;
  siteAdmin?: boolean;
  settings?: string;
}

/** Users and groups of one site collection. Ids are never reused; a removed principal stays as the author of its items. */
export class PrincipalStore {
  public constructor(private readonly database: Database) {}

  public byId(siteId: string, id: number): PrincipalRow | undefined {
    return this.database.get<PrincipalRow>(
      'SELECT * FROM principals WHERE site_id = ? AND id = ?',
      siteId,
      id
    );
  }

  public byLogin(siteId: string, login: string): PrincipalRow | undefined {
    return this.database.get<PrincipalRow>(
      'SELECT * FROM principals WHERE site_id = ? AND login = ? AND deleted = 0',
      siteId,
      login
    );
  }

  public all(siteId: string, kinds: PrincipalKind[]): PrincipalRow[] {
    return this.database.all<PrincipalRow>(
      `SELECT * FROM principals WHERE site_id = ? AND deleted = 0
       AND kind IN (SELECT value FROM json_each(?)) ORDER BY id`,
      siteId,
      JSON.stringify(kinds)
    );
  }

  public byIds(siteId: string, ids: number[]): PrincipalRow[] {
    return this.database.all<PrincipalRow>(
      'SELECT * FROM principals WHERE site_id = ? AND id IN (SELECT value FROM json_each(?))',
      siteId,
      JSON.stringify(ids)
    );
  }

  /** Adds, or revives one that was removed: SharePoint gives a returning user the old id. */
  public add(siteId: string, principal: NewPrincipal): PrincipalRow {
    const gone = this.database.get<PrincipalRow>(
      'SELECT * FROM principals WHERE site_id = ? AND login = ?',
      siteId,
      principal.login
    );
    if (gone && principal.kind !== 8) {
      this.database.run('UPDATE principals SET deleted = 0 WHERE site_id = ? AND id = ?', siteId, gone.id);
      return { ...gone, deleted: 0 };
    }
    const id = this.#nextId(siteId);
    this.insert(siteId, id, principal);
    const row = this.byId(siteId, id);
    if (!row) throw new Error(`principal ${id} was not stored`);
    return row;
  }

  public insert(siteId: string, id: number, principal: NewPrincipal): void {
    this.database.run(
      `INSERT INTO principals (site_id, id, kind, login, title, email, object_id, site_admin, settings)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[siteId, id, principal.kind, principal.login, principal.title, principal.email],
      ...[principal.objectId ?? null, principal.siteAdmin ? 1 : 0, principal.settings ?? '{}']
    );
  }

  public saveGroup(siteId: string, id: number, title: string, settings: string): void {
    this.database.run(
      'UPDATE principals SET title = ?, login = ?, settings = ? WHERE site_id = ? AND id = ?',
      title,
      title,
      settings,
      siteId,
      id
    );
  }

  /** Leaves every group and every scope. The row stays (renamed for groups, so that the name is free). */
  public remove(siteId: string, principal: PrincipalRow): void {
    const gone = principal.kind === 8 ? `${principal.login} (removed ${principal.id})` : principal.login;
    this.database.run(
      'UPDATE principals SET deleted = 1, login = ?, site_admin = 0 WHERE site_id = ? AND id = ?',
      gone,
      siteId,
      principal.id
    );
    this.database.run(
      'DELETE FROM group_members WHERE site_id = ? AND (group_id = ? OR member_id = ?)',
      siteId,
      principal.id,
      principal.id
    );
    this.database.run(
      `DELETE FROM role_assignments WHERE principal_id = ?
       AND scope_id IN (SELECT id FROM scopes WHERE site_id = ?)`,
      principal.id,
      siteId
    );
  }

  public members(siteId: string, groupId: number): PrincipalRow[] {
    return this.database.all<PrincipalRow>(
      `SELECT p.* FROM principals p JOIN group_members m ON m.site_id = p.site_id AND m.member_id = p.id
       WHERE m.site_id = ? AND m.group_id = ? ORDER BY p.id`,
      siteId,
      groupId
    );
  }

  public groupsOf(siteId: string, memberIds: number[]): PrincipalRow[] {
    return this.database.all<PrincipalRow>(
      `SELECT DISTINCT p.* FROM principals p JOIN group_members m ON m.site_id = p.site_id AND m.group_id = p.id
       WHERE m.site_id = ? AND m.member_id IN (SELECT value FROM json_each(?)) ORDER BY p.id`,
      siteId,
      JSON.stringify(memberIds)
    );
  }

  public addMember(siteId: string, groupId: number, memberId: number): void {
    this.database.run('INSERT OR IGNORE INTO group_members VALUES (?, ?, ?)', siteId, groupId, memberId);
  }

  public removeMember(siteId: string, groupId: number, memberId: number): void {
    this.database.run(
      'DELETE FROM group_members WHERE site_id = ? AND group_id = ? AND member_id = ?',
      siteId,
      groupId,
      memberId
    );
  }

  #nextId(siteId: string): number {
    const row = this.database.get<{ id: number }>(
      'UPDATE sites SET next_principal = next_principal + 1 WHERE id = ? RETURNING next_principal - 1 AS id',
      siteId
    );
    if (!row) throw new Error(`no site ${siteId}`);
    return row.id;
  }
}
