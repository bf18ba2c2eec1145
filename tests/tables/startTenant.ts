import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { administratorLogin, people } from '../../local/demo/people';
import { createSharePoint } from '../../local/sharepoint';

export interface RunningTenant {
  /** `http://127.0.0.1:<free port>` */
  readonly origin: string;
  close(): Promise<void>;
}

/** A tenant in memory with the demo municipality's people, an app catalogue and an empty site for the product. */
export async function startTenant(productSite: string): Promise<RunningTenant> {
  const sharePoint = createSharePoint({ dataDir: ':memory:' });
  for (const { login, title, email } of people) sharePoint.tenant.addUser({ login, title, email });
  const admins = [administratorLogin];
  const visitors = people.map(({ login }) => login);
  sharePoint.tenant.addSite({ url: '/', title: 'Påhittsby kommun', admins, visitors });
  sharePoint.tenant.addSite({
    url: '/sites/appcatalog',
    title: 'Appkatalog',
    admins,
    visitors,
    appCatalog: true
  });
  sharePoint.tenant.addSite({ url: productSite, title: 'Kvalitet', template: 'STS#3', admins });
  const server = createServer((request, response) => {
    sharePoint.handle(request, response).then(
      (known) => known || response.writeHead(404).end(),
      (error: Error) => response.destroy(error)
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      sharePoint.close();
    }
  };
}
