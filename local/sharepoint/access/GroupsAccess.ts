import { permissions } from '../security/Rights';
import type { PrincipalRow } from '../store/rows';
import { SharePointFault, faults } from '../wire/SharePointFault';
import type { AccessContext } from './AccessContext';

/** Settings of a SharePoint group. Names are those of the wire (SP.Group). */
export interface GroupSettings {
  Description: string | null;
  AllowMembersEditMembership: boolean;
  AllowRequestToJoinLeave: boolean;
  AutoAcceptRequestToJoinLeave: boolean;
  OnlyAllowMembersViewMembership: boolean;
  RequestToJoinLeaveEmailSetting: string | null;
  ownerId: number;
}

export const newGroupSettings = (ownerId: number): GroupSettings => ({
  Description: null,
  AllowMembersEditMembership: false,
  AllowRequestToJoinLeave: false,
  AutoAcceptRequestToJoinLeave: false,
  OnlyAllowMembersViewMembership: true,
  RequestToJoinLeaveEmailSetting: null,
  ownerId
});

export const groupSettings = (group: PrincipalRow): GroupSettings =>
  JSON.parse(group.settings) as GroupSettings;

/** SharePoint groups of a site and who is in them. */
export class GroupsAccess {
  readonly #context: AccessContext;

  public constructor(context: AccessContext) {
    this.#context = context;
  }

  public all(): PrincipalRow[] {
    const { store, site, gate } = this.#context;
    gate.requireWeb(permissions.browseUserInfo);
    return store.principals.all(site.id, [8]);
  }

  /** @throws SharePointFault 404 */
  public byId(id: number): PrincipalRow {
    const { store, site, gate } = this.#context;
    gate.requireWeb(permissions.browseUserInfo);
    const row = store.principals.byId(site.id, id);
    if (row?.kind !== 8 || row.deleted) throw faults.groupNotFound();
    return row;
  }

  public byName(name: string): PrincipalRow {
    const { store, site, gate } = this.#context;
    gate.requireWeb(permissions.browseUserInfo);
    const row = store.principals.byLogin(site.id, name);
    if (row?.kind !== 8) throw faults.groupNotFound();
    return row;
  }

  public associated(which: 'owners' | 'members' | 'visitors'): PrincipalRow {
    return this.byId(this.#context.site[which]);
  }

  public ownerTitle(group: PrincipalRow): string {
    const { store, site } = this.#context;
    return store.principals.byId(site.id, groupSettings(group).ownerId)?.title ?? 'System Account';
  }

  /** The creator owns the group and is its first member, as in SharePoint. @throws SharePointFault 500 when the name is taken */
  public add(title: string, settings: Partial<GroupSettings>): PrincipalRow {
    const { store, site, gate } = this.#context;
    gate.requireWeb(permissions.createGroups);
    this.#checkTitle(title);
    const me = this.#context.me();
    const group = store.principals.add(site.id, {
      kind: 8,
      login: title,
      title,
      email: '',
      settings: JSON.stringify({ ...newGroupSettings(me.id), ...settings })
    });
    store.principals.addMember(site.id, group.id, me.id);
    gate.refresh();
    return group;
  }

  public update(group: PrincipalRow, title: string | undefined, settings: Partial<GroupSettings>): void {
    const { store, site } = this.#context;
    this.#requireOwner(group);
    if (title !== undefined && title !== group.title) this.#checkTitle(title);
    const merged = JSON.stringify({ ...groupSettings(group), ...settings });
    store.principals.saveGroup(site.id, group.id, title ?? group.title, merged);
  }

  public remove(group: PrincipalRow): void {
    const { store, site, gate } = this.#context;
    this.#requireOwner(group);
    store.principals.remove(site.id, group);
    gate.refresh();
  }

  /** @throws SharePointFault 403 for those the group hides its members from */
  public members(group: PrincipalRow): PrincipalRow[] {
    const { store, site, actor } = this.#context;
    const hidden = groupSettings(group).OnlyAllowMembersViewMembership;
    if (hidden && !actor.principalIds.includes(group.id) && !this.#owns(group)) throw faults.accessDenied();
    return store.principals.members(site.id, group.id);
  }

  public addMember(group: PrincipalRow, member: PrincipalRow): void {
    const { store, site, gate } = this.#context;
    this.#requireEditor(group);
    if (member.kind === 8) throw faults.badArgument('A group cannot be a member of a group.');
    store.principals.addMember(site.id, group.id, member.id);
    gate.refresh();
  }

  public removeMember(group: PrincipalRow, memberId: number): void {
    const { store, site, gate } = this.#context;
    this.#requireEditor(group);
    store.principals.removeMember(site.id, group.id, memberId);
    gate.refresh();
  }

  #checkTitle(title: string): void {
    const { store, site } = this.#context;
    if (title.trim() === '') throw faults.badArgument('The name of a group cannot be empty.');
    if (store.principals.byLogin(site.id, title)) {
      // Recorded text; code 0x81020082 as SPException.
      throw new SharePointFault(
        500,
        '-2130575293, Microsoft.SharePoint.SPException',
        'The specified name is already in use.\n\nPlease try again with a new name.'
      );
    }
  }

  /** Owner: the owning user, a member of the owning group, or a site collection administrator. */
  #owns(group: PrincipalRow): boolean {
    const { actor } = this.#context;
    return actor.siteAdmin || actor.principalIds.includes(groupSettings(group).ownerId);
  }

  #requireOwner(group: PrincipalRow): void {
    if (!this.#owns(group)) throw faults.accessDenied();
  }

  #requireEditor(group: PrincipalRow): void {
    const { actor } = this.#context;
    const memberEdits =
      groupSettings(group).AllowMembersEditMembership && actor.principalIds.includes(group.id);
    if (!memberEdits) this.#requireOwner(group);
  }
}
