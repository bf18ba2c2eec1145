import { HostData, HostedWebPart, SavedWebPart, readData } from './HostData';
import { EditBar } from './EditBar';
import { Runtime, ServiceScope, WebPartManager, WebPartManifest } from './spfxRuntime';

type ThemedWindow = Window & { __themeState__?: { theme?: object } };

/** Palette of the site into Fluent 8, into the `[theme: x]` tokens of style sheets and to the web part itself. */
function applyTheme(runtime: Runtime, scope: ServiceScope, data: HostData): void {
  const fluent = runtime.fluent['@ms/office-ui-fabric-react-bundle'];
  const theme = fluent.createTheme(data.theme);
  fluent.loadTheme(theme);
  const page = window as ThemedWindow;
  page.__themeState__ = { ...page.__themeState__, theme: { ...theme.palette, ...theme.semanticColors } };
  const provider = scope.consume(runtime.component.ThemeProvider.serviceKey);
  provider._setTheme({ ...theme, isInverted: data.theme.isInverted });
}

function initialData(webPart: HostedWebPart, manifest: WebPartManifest): SavedWebPart {
  if (webPart.data) return webPart.data;
  const entry = manifest.preconfiguredEntries[0];
  return {
    id: manifest.id,
    instanceId: webPart.instanceId,
    title: entry.title.default,
    description: entry.description.default,
    dataVersion: '1.0',
    properties: entry.properties
  };
}

/** The property pane mixes Fluent 8 and 9; SharePoint's own page gives 9 its design tokens. */
function applyTokens(runtime: Runtime, data: HostData): void {
  const fluent9 = runtime.fluent['@msinternal/sp-fluentui-v9-utilities-bundle'];
  const { themePrimary, themeDarkAlt, themeDark } = data.theme.palette;
  const tokens = {
    ...(data.theme.isInverted ? fluent9.webDarkTheme : fluent9.webLightTheme),
    colorCompoundBrandBackground: themePrimary,
    colorCompoundBrandBackgroundHover: themeDarkAlt,
    colorCompoundBrandBackgroundPressed: themeDark,
    colorCompoundBrandStroke: themePrimary
  };
  const { style } = document.documentElement;
  for (const [name, value] of Object.entries(tokens)) style.setProperty(`--${name}`, value);
}

async function save(webPart: HostedWebPart, manager: WebPartManager): Promise<void> {
  const data = manager.serialize(webPart.instanceId).get(webPart.instanceId);
  const response = await fetch('/_host/web-part-data', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key: webPart.saveKey, data })
  });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
}

/** What SharePoint's teamshostedapp.aspx does when it is the configuration page of a tab. */
function offerTabSettings(webPart: HostedWebPart, manager: WebPartManager, title: string): void {
  const teams = manager._webParts.get(webPart.instanceId)?.context.sdks.microsoftTeams;
  if (!teams) return;
  const { config } = teams.teamsJs.pages;
  const content = new URL(location.href);
  content.searchParams.delete('openPropertyPane');
  config.registerOnSaveHandler((event) => {
    save(webPart, manager)
      .then(() =>
        config.setConfig({
          entityId: webPart.instanceId,
          contentUrl: content.href,
          suggestedDisplayName: title
        })
      )
      .then(() => event.notifySuccess())
      .catch((error: Error) => event.notifyFailure(error.message));
  });
  config.setValidityState(true);
}

async function showWebPart(runtime: Runtime, scope: ServiceScope, data: HostData): Promise<void> {
  const { webPart } = data;
  const manifest = runtime.loader.SPComponentLoader.tryGetManifestById(webPart.id);
  if (!manifest) throw new Error(`No web part has the id ${webPart.id}`);
  const host = new runtime.webPart._TeamsAwareWebPartHost(scope);
  host.onSetDirtyBit ??= () => undefined;
  const manager = runtime.webPart._ClientSideWebPartManagerFactory.create(host);
  const { Read, Edit } = runtime.core.DisplayMode;
  const domElement = document.createElement('div');
  document.getElementById('canvas')?.replaceChildren(domElement);
  const { FullSize, Standard } = runtime.webPart.WebPartFormFactor;
  const editing = webPart.startInEditMode || webPart.openPropertyPane;
  const webPartData = initialData(webPart, manifest);
  await manager.loadWebPart({
    domElement,
    instanceId: webPart.instanceId,
    manifest,
    displayMode: editing ? Edit : Read,
    webPartData,
    addedFromPersistedData: webPart.data !== undefined,
    formFactor: webPart.fullPage ? FullSize : Standard,
    pageLayoutType: webPart.fullPage ? 'SingleWebPartAppPage' : 'Article'
  });
  const openPane = (): void => manager.requestPropertyPaneAction(webPart.instanceId, 'Open');
  if (webPart.openPropertyPane) {
    openPane();
    offerTabSettings(webPart, manager, webPartData.title);
  }
  const bar = new EditBar({
    setEditing: (on) => manager._setDisplayMode(on ? Edit : Read),
    openPane,
    closePane: () => manager.requestPropertyPaneAction(webPart.instanceId, 'Close'),
    save: () => save(webPart, manager),
    saveFailed: data.texts.saveFailed
  });
  bar.start(editing);
}

/** The page's application component, which SharePoint's loader starts in place of its own site pages. */
export function createPageHost(runtime: Runtime): object {
  return class LocalPageHost extends runtime.application.BaseApplication {
    /** No page chrome of SharePoint: then the runtime leaves all drawing to onLoad. */
    protected _getPageChromeProvider(): undefined {
      return undefined;
    }

    public async onLoad(): Promise<void> {
      const data = readData<HostData>('host-data');
      const scope = this.context.serviceScope;
      applyTheme(runtime, scope, data);
      applyTokens(runtime, data);
      try {
        await showWebPart(runtime, scope, data);
        document.body.dataset.ready = '1';
      } catch (error) {
        console.error(error);
        document.body.dataset.ready = 'error';
        const canvas = document.getElementById('canvas');
        if (canvas) canvas.textContent = `${data.texts.loadFailed} ${(error as Error).message}`;
      }
    }
  };
}
