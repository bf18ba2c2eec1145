import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { IReadonlyTheme } from '@microsoft/sp-component-base';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { Services } from '../app/Services';
import { createServices } from '../composition/createServices';
import { chooseLocale, loadStrings, Locale } from '../loc/loadStrings';
import { Strings } from '../loc/Strings';
import { TeamsHost } from '../teams/TeamsHost';
import { Capability } from '../ui/context/AppContext';
import { Shell, ShellProps } from '../ui/shell/Shell';

export interface QmsWebPartProperties {
  /** Address of the site with our lists; empty: found by itself (docs/administration.md). */
  readonly siteUrl?: string;
}

type Theme = ShellProps['theme'];

/** One function for all renderings: another one would be another environment for every feature. */
const clock = (): Date => new Date();

/** What all our web parts have in common: they show one capability, or the shell with all of them. */
export abstract class QmsWebPart extends BaseClientSideWebPart<QmsWebPartProperties> {
  protected abstract readonly start: Capability | 'shell';
  private locale: Locale = 'sv-SE';
  private strings!: Strings;
  private services!: Services;
  private theme: Theme;
  private capability: Capability | undefined;
  private pane: typeof import('./propertyPane') | undefined;

  public override render(): void {
    const { locale, strings, services, theme } = this;
    const host = this.context.sdks.microsoftTeams ? 'teams' : 'sharepoint';
    const props = { locale, strings, services, theme, host, start: this.start } as const;
    const shell = { ...props, clock, initialCapability: this.capability };
    ReactDom.render(React.createElement(Shell, shell), this.domElement);
  }

  protected override async onInit(): Promise<void> {
    this.locale = chooseLocale(this.context.pageContext.cultureInfo.currentUICultureName);
    this.strings = await loadStrings(this.locale);
    this.services = createServices(this.context, this.properties.siteUrl);
    const teams = this.context.sdks.microsoftTeams;
    if (teams) await this.followTeams(await TeamsHost.open(teams.teamsJs));
  }

  /** SharePoint's own theme, or its section's; in Teams the theme of Teams is followed instead. */
  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    if (!theme || this.context.sdks.microsoftTeams) return;
    const { palette, semanticColors, isInverted } = theme;
    this.theme = { palette, semanticColors, isInverted } as Theme;
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  /** Only editors open the pane: nobody else downloads it, nor SharePoint's own scripts for it. */
  protected override async loadPropertyPaneResources(): Promise<void> {
    this.pane = await import(/* webpackChunkName: 'property-pane' */ './propertyPane');
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.pane?.propertyPane(this.strings.common.propertyPane) ?? { pages: [] };
  }

  /** A changed site means other services, whatever was shown before. */
  protected override onPropertyPaneFieldChanged(): void {
    this.services = createServices(this.context, this.properties.siteUrl);
    this.render();
  }

  private async followTeams(teams: TeamsHost): Promise<void> {
    this.theme = teams.theme;
    this.capability = teams.subPage as Capability | undefined;
    teams.onThemeChange((theme) => {
      this.theme = theme;
      this.render();
    });
  }
}
