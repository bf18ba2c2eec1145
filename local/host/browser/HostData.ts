/** What the server puts into a page for the scripts of the host. */
export interface HostedWebPart {
  /** Component id of the web part. */
  id: string;
  instanceId: string;
  /** What an editor saved for this place on the page; absent = the manifest's own values. */
  data?: SavedWebPart;
  editable: boolean;
  startInEditMode: boolean;
  openPropertyPane: boolean;
  fullPage: boolean;
  /** Key under which the server keeps `data`. */
  saveKey: string;
}

export interface SavedWebPart {
  id: string;
  instanceId: string;
  title: string;
  description?: string;
  dataVersion: string;
  properties: Record<string, unknown>;
}

export interface SiteTheme {
  isInverted: boolean;
  palette: Record<string, string>;
}

export interface HostData {
  startScript: string;
  /** Argument of SharePoint's spModuleLoader.start. */
  preload: { spPageContextInfo: Record<string, unknown> } & Record<string, unknown>;
  webPart: HostedWebPart;
  theme: SiteTheme;
  texts: { saveFailed: string; loadFailed: string };
}

/** @throws Error when the page carries no data of that name */
export function readData<T>(id: string): T {
  const text = document.getElementById(id)?.textContent;
  if (!text) throw new Error(`The page has no data "${id}"`);
  return JSON.parse(text) as T;
}
