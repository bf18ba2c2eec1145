import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FrameworkFiles } from './framework/FrameworkFiles';
import type { Person } from './identity/Person';
import type { ComponentManifest } from './package/ComponentManifest';
import type { SolutionPackage } from './package/SolutionPackage';
import type { HostState } from './state/HostState';
import type { TeamsApp } from './teams/readTeamsApp';

/** What the host pages need of the local SharePoint. */
export interface HostedSharePoint {
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  tenant: { users(): Omit<Person, 'role'>[]; hasSite(url: string): boolean };
  signIn(login: string): string;
  userOf(request: IncomingMessage): Omit<Person, 'role'> | undefined;
  pageContext(siteUrl: string, login: string): Record<string, unknown>;
}

export interface HostContext {
  sharePoint: HostedSharePoint;
  solution: SolutionPackage;
  framework: FrameworkFiles;
  /** SPFx's own manifests for pages of this origin; computed once. */
  frameworkManifests(origin: string): ComponentManifest[];
  state: HostState;
  teamsApp: TeamsApp | undefined;
  /** Role line by login. */
  roles: Map<string, string>;
  /** Folder with the built scripts of the host. */
  bundleDir: string;
  /** Folder with the host's style sheets. */
  styleDir: string;
  nodeModules: string;
  /** Server-relative URL of the site that has the product's pages. */
  productSite: string;
  /** Server-relative URL of the team site whose channel has the tab. */
  channelSite: string;
}

/** One request that the host answers. */
export interface HostRequest {
  context: HostContext;
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  /** Decoded path. */
  path: string;
}

export function peopleOf(context: HostContext): Person[] {
  const { sharePoint, roles } = context;
  return sharePoint.tenant.users().map((user) => ({ ...user, role: roles.get(user.login) ?? '' }));
}

export function personOf({ context, request }: HostRequest): Person | undefined {
  const user = context.sharePoint.userOf(request);
  return user && { ...user, role: context.roles.get(user.login) ?? '' };
}
