import type { SavedWebPart, SiteTheme } from './HostData';

/**
 * The parts of Microsoft's SPFx runtime that a page host calls. They are not in the published typings, so their shapes
 * are written down here (learned from @microsoft/sp-webpart-base and sp-application-base 1.23.2).
 */
export interface ServiceScope {
  consume<T>(key: ServiceKey<T>): T;
}
export interface ServiceKey<T> {
  readonly id: string;
  readonly defaultCreator?: () => T;
}
export interface ThemeProvider {
  _setTheme(theme: object): void;
}
export interface WebPartManifest {
  id: string;
  preconfiguredEntries: {
    title: { default: string };
    description: { default: string };
    properties: Record<string, unknown>;
  }[];
}

export interface TeamsSdk {
  teamsJs: {
    pages: {
      config: {
        registerOnSaveHandler(
          handler: (event: { notifySuccess(): void; notifyFailure(why: string): void }) => void
        ): void;
        setConfig(config: {
          entityId: string;
          contentUrl: string;
          suggestedDisplayName: string;
        }): Promise<void>;
        setValidityState(valid: boolean): void;
      };
    };
  };
}

export interface WebPartManager {
  loadWebPart(context: object): Promise<unknown>;
  serialize(instanceId: string): Map<string, SavedWebPart>;
  requestPropertyPaneAction(instanceId: string, action: 'Open' | 'Close'): void;
  _setDisplayMode(mode: number): void;
  _webParts: Map<string, { context: { sdks: { microsoftTeams?: TeamsSdk } } }>;
}

export interface ApplicationBase {
  new (): { context: { serviceScope: ServiceScope } };
}

export interface Runtime {
  application: { BaseApplication: ApplicationBase };
  webPart: {
    _TeamsAwareWebPartHost: new (scope: ServiceScope) => { onSetDirtyBit?: () => void };
    _ClientSideWebPartManagerFactory: { create(host: object): WebPartManager };
    WebPartFormFactor: { FullSize: number; Standard: number };
  };
  core: { DisplayMode: { Read: number; Edit: number } };
  loader: { SPComponentLoader: { tryGetManifestById(id: string): WebPartManifest | undefined } };
  component: { ThemeProvider: { serviceKey: ServiceKey<ThemeProvider> } };
  fluent: {
    '@ms/office-ui-fabric-react-bundle': FluentTheming;
    '@msinternal/sp-fluentui-v9-utilities-bundle': Record<
      'webLightTheme' | 'webDarkTheme',
      Record<string, string>
    >;
  };
}

export interface FluentTheming {
  createTheme(theme: SiteTheme): { palette: object; semanticColors: object };
  loadTheme(theme: object): void;
}
