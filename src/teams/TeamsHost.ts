import type { app } from '@microsoft/teams-js';
import { HostTheme, teamsTheme } from './teamsThemes';

/**
 * The part of teams-js that we use. It is not bundled: SPFx brings its own and hands it over in
 * `context.sdks.microsoftTeams.teamsJs`, already initialised; a second copy would not be (ADR 0011).
 */
export interface TeamsSdk {
  readonly app: Pick<typeof app, 'getContext' | 'registerOnThemeChangeHandler'>;
}

/** What the shell needs to know of Teams. */
export class TeamsHost {
  private constructor(
    private readonly sdk: TeamsSdk,
    /** The theme at the start. */
    public readonly theme: HostTheme,
    /** The inner place a deep link pointed at (`inbox`), if any. */
    public readonly subPage: string | undefined
  ) {}

  /** Asks Teams where we are. Rejects when the host does not answer. */
  public static async open(sdk: TeamsSdk): Promise<TeamsHost> {
    const context = await sdk.app.getContext();
    return new TeamsHost(sdk, teamsTheme(context.app.theme), context.page.subPageId || undefined);
  }

  /** People change theme while the tab is open. */
  public onThemeChange(changed: (theme: HostTheme) => void): void {
    this.sdk.app.registerOnThemeChangeHandler((name) => changed(teamsTheme(name)));
  }
}
