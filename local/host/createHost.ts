import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { FrameworkFiles } from './framework/FrameworkFiles';
import { frameworkManifests } from './framework/frameworkManifests';
import { buildHostBundles } from './framework/hostBundles';
import { HostContext, HostRequest, HostedSharePoint } from './HostContext';
import { runAction } from './http/actionRoutes';
import { serveStatic } from './http/frameworkRoutes';
import { isLocalHost } from './http/localOnly';
import { sendMessage, sendNotFound, showPage } from './http/pageRoutes';
import { redirect, sendText, setSecurityHeaders } from './http/respond';
import { hostTexts } from './loc/hostTexts';
import { ComponentManifest } from './package/ComponentManifest';
import { SolutionPackage } from './package/SolutionPackage';
import { readView } from './page/HostView';
import { HostState } from './state/HostState';
import { readTeamsApp } from './teams/readTeamsApp';
import { showTeams } from './teams/teamsRoutes';

export interface HostOptions {
  sharePoint: HostedSharePoint;
  /** Root of the project: node_modules, the built package and the host's sources lie below it. */
  projectDir: string;
  /** Where the host keeps saved pages and tabs, or `:memory:`. */
  dataDir: string;
  roles: Map<string, string>;
  productSite: string;
  channelSite: string;
  /** The built package; default the one the project builds. */
  packageFile?: string;
}

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

async function createContext(options: HostOptions): Promise<HostContext> {
  const { projectDir } = options;
  const nodeModules = path.join(projectDir, 'node_modules');
  const framework = new FrameworkFiles(nodeModules);
  const byOrigin = new Map<string, ComponentManifest[]>();
  return {
    ...options,
    nodeModules,
    framework,
    solution: new SolutionPackage(
      options.packageFile ?? path.join(projectDir, 'sharepoint/solution/kvalitetshjulet.sppkg')
    ),
    state: new HostState(options.dataDir),
    teamsApp: readTeamsApp(path.join(projectDir, 'teams/manifest.json')),
    bundleDir: await buildHostBundles(projectDir),
    styleDir: path.join(projectDir, 'local/host/style'),
    frameworkManifests(origin) {
      const manifests = byOrigin.get(origin) ?? frameworkManifests(framework, origin);
      byOrigin.set(origin, manifests);
      return manifests;
    }
  };
}

/** `/_vti_bin/client.svc` is the older name of `/_api`, which is what the local SharePoint knows. */
function useApiName(request: IncomingMessage): void {
  request.url = request.url?.replace(/\/_vti_bin\/client\.svc(?=[/?]|$)/i, '/_api');
}

async function answer(call: HostRequest): Promise<void> {
  if (await serveStatic(call)) return;
  if (await runAction(call)) return;
  if (showTeams(call)) return;
  if (showPage(call)) return;
  useApiName(call.request);
  if (await call.context.sharePoint.handle(call.request, call.response)) return;
  sendNotFound(call);
}

function fail(call: HostRequest, error: Error & { status?: number; code?: string }): void {
  const { response, url, request } = call;
  if (response.headersSent) {
    response.destroy(error);
    return;
  }
  const texts = hostTexts(readView(url.searchParams, request.headers.cookie).locale);
  if (error.status === 403) return sendMessage(call, 403, { title: texts.denied, text: texts.deniedHelp });
  if (error.status === undefined) console.error(error);
  sendMessage(call, error.status ?? 500, { title: texts.errorTitle, text: error.message });
}

/**
 * The page host: SharePoint pages, Teams and start page in front of a local SharePoint, which answers everything else.
 * Requests that do not name this machine are refused; `localhost` is sent on to 127.0.0.1, because SPFx treats a page
 * on `localhost` as its workbench instead of SharePoint.
 */
export async function createHost(options: HostOptions): Promise<RequestHandler> {
  const context = await createContext(options);
  return async (request, response) => {
    setSecurityHeaders(response);
    const host = request.headers.host;
    if (!isLocalHost(host)) return sendText(response, 421, 'Servern svarar bara på 127.0.0.1');
    const url = URL.parse(`http://${host}${request.url ?? '/'}`);
    if (!url) return sendText(response, 400, 'Ogiltig adress');
    if (url.hostname === 'localhost' && request.headers['sec-fetch-mode'] === 'navigate') {
      return redirect(response, `http://127.0.0.1:${url.port}${url.pathname}${url.search}`);
    }
    let decoded: string;
    try {
      decoded = decodeURIComponent(url.pathname);
    } catch {
      return sendText(response, 400, 'Ogiltig adress');
    }
    const call: HostRequest = { context, request, response, url, path: decoded };
    await answer(call).catch((error: Error) => fail(call, error));
  };
}
