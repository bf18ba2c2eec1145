import type { TimelinePipe } from '@pnp/core';
import { InjectHeaders } from '@pnp/queryable';
import type { Queryable } from '@pnp/queryable';
import { bearerIdentity } from '../../../local/demo/bearerIdentity';
import { fillGroups } from '../../../local/demo/fillGroups';
import { Ports } from '../../../src/app/Ports';
import { Services } from '../../../src/app/Services';
import { createServices } from '../../../src/composition/createServices';
import { OurSite } from '../../../src/data/repositories/OurSite';
import { SharePointCaseRepository } from '../../../src/data/repositories/SharePointCaseRepository';
import { SharePointInboxRepository } from '../../../src/data/repositories/SharePointInboxRepository';
import { SharePointReceiptRepository } from '../../../src/data/repositories/SharePointReceiptRepository';
import { createSp } from '../../../src/data/sharepoint/createSp';
import { Unit } from '../../../src/domain/unit/Unit';
import { provisionSite } from '../../../src/provisioning/engine/provisionSite';
import { Role } from '../../../src/provisioning/schema/access';
import { LocalTenant } from './localTenant';

export const units: readonly Unit[] = [
  { code: 'EKB', name: 'Ekbacken', area: 'elderlyCare', active: true },
  { code: 'LIND', name: 'Lindgården', area: 'disability', active: true }
];

const managers = (unitCode: string): Role => ({ kind: 'unitManagers', unitCode });

/**
 * Who they are: two managers of Ekbacken, one of Lindgården, a stand-in of both, the readers of the other inboxes, the
 * nurse in charge, and the senior manager of Ekbacken's area.
 */
const roles = {
  siv: [],
  sam: [],
  mona: [managers('EKB')],
  max: [managers('EKB')],
  lena: [managers('LIND')],
  stina: [managers('EKB'), managers('LIND')],
  karl: [{ kind: 'quality' }],
  lex: [{ kind: 'lexSarah' }],
  maria: [{ kind: 'chiefNurse' }],
  vera: [{ kind: 'seniorManagers', area: 'elderlyCare' }]
} as const satisfies Record<string, readonly Role[]>;
export type Employee = keyof typeof roles;

const loginOf = (employee: string): string => `${employee}@pahittsby.example`;

/** A tenant in which the product has been installed by its own engine and everybody is in their groups. */
export class Municipality {
  private constructor(public readonly tenant: LocalTenant) {}

  public static async start(): Promise<Municipality> {
    const tenant = await LocalTenant.start();
    const known = tenant.sharePoint.tenant.users().map(({ login }) => login);
    const people = Object.entries(roles).map(([name, groups]) => ({
      login: loginOf(name),
      title: name,
      email: loginOf(name),
      role: '',
      groups: [{ kind: 'staff' } as const, ...groups]
    }));
    for (const person of people) if (!known.includes(person.login)) tenant.sharePoint.tenant.addUser(person);
    const sp = tenant.as('ada');
    await provisionSite(sp, tenant.siteUrl, units);
    await fillGroups(sp, people);
    return new Municipality(tenant);
  }

  /** The product as that person has it open on a page of our site. */
  public open(employee: Employee, ...behaviours: TimelinePipe[]): Services {
    return this.openOn(this.tenant.siteUrl, this.tenant.siteUrl, employee, behaviours);
  }

  /** @param property the web part's own setting of where our site is */
  public openOn(
    pageUrl: string,
    property: string | undefined,
    employee: Employee,
    behaviours: readonly TimelinePipe[] = []
  ): Services {
    const identity = bearerIdentity(loginOf(employee));
    return createServices(pageOf(pageUrl, employee), property, [identity, ...behaviours]);
  }

  /** As a browser does it: signed in by cookie, so that what is written needs a digest. */
  public openInBrowser(employee: Employee, ...behaviours: TimelinePipe[]): Services {
    const cookie = `KHSession=${this.tenant.sharePoint.signIn(loginOf(employee))}`;
    const { siteUrl } = this.tenant;
    const identity = InjectHeaders({ Cookie: cookie });
    return createServices(pageOf(siteUrl, employee), siteUrl, [identity, ...behaviours]);
  }

  /** The repositories alone, for commands at another time than now or over a bad connection. */
  public async portsOf(employee: Employee, now: Date, ...behaviours: TimelinePipe[]): Promise<Ports> {
    const { siteUrl: url } = this.tenant;
    const at = (...extra: TimelinePipe[]): OurSite => {
      const sp = createSp(url, undefined, bearerIdentity(loginOf(employee)), ...extra);
      return new OurSite(
        async () => ({ url, sp }),
        () => undefined
      );
    };
    const me = await at().me();
    const site = at(...behaviours);
    site.rememberMe(me);
    return {
      receipts: new SharePointReceiptRepository(site),
      inbox: new SharePointInboxRepository(site, async () => units),
      cases: new SharePointCaseRepository(site),
      user: { id: me.id, name: employee },
      clock: () => now
    };
  }

  /** What the server itself answers that person, with nothing of ours in between: status and rows. */
  public async ask(
    employee: Employee,
    path: string
  ): Promise<{ status: number; rows: Record<string, unknown>[] }> {
    const answer = await fetch(`${this.tenant.siteUrl}/_api/web/${path}`, {
      headers: { Accept: 'application/json;odata=nometadata', Authorization: `Bearer ${loginOf(employee)}` }
    });
    const body = (await answer.json()) as { value?: Record<string, unknown>[] };
    return { status: answer.status, rows: body.value ?? [] };
  }

  public stop(): Promise<void> {
    return this.tenant.stop();
  }
}

function pageOf(absoluteUrl: string, employee: Employee): Parameters<typeof createServices>[0] {
  return {
    pageContext: {
      web: { absoluteUrl },
      user: { displayName: employee, loginName: loginOf(employee) },
      legacyPageContext: {}
    }
  };
}

/** Notes every request that leaves, digests included: `POST /sites/kvalitet/_api/contextinfo`. */
export function noteRequests(into: string[]): TimelinePipe {
  return (instance) => {
    (instance as Queryable).on.send.replace(async (url: URL, init: RequestInit) => {
      into.push(`${init.method ?? 'GET'} ${decodeURIComponent(url.pathname)}`);
      return fetch(url, init);
    });
    return instance;
  };
}
