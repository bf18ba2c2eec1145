import { Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHost } from './host/createHost';
import { SharePoint, createSharePoint } from './sharepoint/index';

export interface ServerOptions {
  /** 0 lets the system choose a free port. */
  port: number;
  /** Folder of the local data, or `:memory:`. */
  dataDir: string;
  /** Root of the project. */
  projectDir: string;
  /** Server-relative URL of the site that has the product's pages. */
  productSite: string;
  /** Server-relative URL of the team site whose channel has the tab. */
  channelSite: string;
  /** What a person does and where, by login, for the identity picker. */
  roles?: Map<string, string>;
  /** The built package; default the one the project builds. */
  packageFile?: string;
}

export interface RunningServer {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  sharePoint: SharePoint;
  close(): Promise<void>;
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

/**
 * One server on this machine alone: the local SharePoint, and in front of it the pages that play SharePoint and Teams.
 * @throws Error with code EADDRINUSE when the port is taken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const server = createServer();
  const origin = await listen(server, options.port);
  const sharePoint = createSharePoint({ dataDir: options.dataDir, origin });
  const roles = options.roles ?? new Map<string, string>();
  const handle = await createHost({ ...options, roles, sharePoint });
  server.on('request', (request, response) => void handle(request, response));
  return {
    origin,
    sharePoint,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      sharePoint.close();
    }
  };
}
