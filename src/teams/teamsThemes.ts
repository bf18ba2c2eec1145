/** The three themes of Teams. An unknown name (a theme Teams adds later) is shown as `default`. */
export type TeamsThemeName = 'default' | 'dark' | 'contrast';

/** A theme in Fluent's terms, as data: this layer knows Teams, not Fluent. */
export interface HostTheme {
  readonly isInverted: boolean;
  readonly palette: Readonly<Record<string, string>>;
  readonly semanticColors?: Readonly<Record<string, string>>;
}

const light: HostTheme = {
  isInverted: false,
  palette: {
    themePrimary: '#5b5fc7',
    themeSecondary: '#6a6ecd',
    themeTertiary: '#9ea2ff',
    themeLight: '#c7caf7',
    themeLighter: '#e3e4fb',
    themeLighterAlt: '#f5f5fd',
    themeDarkAlt: '#4f52b2',
    themeDark: '#444791',
    themeDarker: '#383966',
    white: '#ffffff',
    black: '#242424'
  }
};

const dark: HostTheme = {
  isInverted: true,
  palette: {
    themePrimary: '#9299f7',
    themeSecondary: '#868cf0',
    themeTertiary: '#6a6ecd',
    themeLight: '#3d3e66',
    themeLighter: '#333457',
    themeLighterAlt: '#2a2b45',
    themeDarkAlt: '#aab0fa',
    themeDark: '#c0c5fb',
    themeDarker: '#dcdffd',
    neutralLighterAlt: '#292929',
    neutralLighter: '#2e2e2e',
    neutralLight: '#383838',
    neutralQuaternaryAlt: '#404040',
    neutralQuaternary: '#474747',
    neutralTertiaryAlt: '#616161',
    neutralTertiary: '#adadad',
    neutralSecondaryAlt: '#c2c2c2',
    neutralSecondary: '#d6d6d6',
    neutralPrimaryAlt: '#e6e6e6',
    neutralPrimary: '#ffffff',
    neutralDark: '#f5f5f5',
    black: '#ffffff',
    white: '#1f1f1f'
  },
  semanticColors: {
    primaryButtonText: '#1f1f1f',
    primaryButtonTextHovered: '#1f1f1f',
    primaryButtonTextPressed: '#1f1f1f',
    errorText: '#f7a3a8',
    errorBackground: '#4a1d20',
    successBackground: '#1f3b22',
    warningBackground: '#4a3a12',
    severeWarningBackground: '#4d2b12',
    infoBackground: '#333333'
  }
};

const contrast: HostTheme = {
  isInverted: true,
  palette: {
    themePrimary: '#1aebff',
    themeSecondary: '#1aebff',
    themeTertiary: '#1aebff',
    themeLight: '#000000',
    themeLighter: '#000000',
    themeLighterAlt: '#000000',
    themeDarkAlt: '#ffff01',
    themeDark: '#ffff01',
    themeDarker: '#ffff01',
    neutralLighterAlt: '#000000',
    neutralLighter: '#000000',
    neutralLight: '#000000',
    neutralQuaternaryAlt: '#000000',
    neutralQuaternary: '#ffffff',
    neutralTertiaryAlt: '#ffffff',
    neutralTertiary: '#ffffff',
    neutralSecondaryAlt: '#ffffff',
    neutralSecondary: '#ffffff',
    neutralPrimaryAlt: '#ffffff',
    neutralPrimary: '#ffffff',
    neutralDark: '#ffffff',
    black: '#ffffff',
    white: '#000000'
  },
  semanticColors: {
    primaryButtonText: '#000000',
    primaryButtonTextHovered: '#000000',
    primaryButtonTextPressed: '#000000',
    link: '#ffff01',
    linkHovered: '#ffff01',
    errorText: '#ffff01',
    errorBackground: '#000000',
    successBackground: '#000000',
    warningBackground: '#000000',
    severeWarningBackground: '#000000',
    infoBackground: '#000000',
    bodyDivider: '#ffffff'
  }
};

const themes: Readonly<Record<TeamsThemeName, HostTheme>> = { default: light, dark, contrast };

/** The theme for Teams' name of it. */
export function teamsTheme(name: string | undefined): HostTheme {
  return themes[(name ?? 'default') as TeamsThemeName] ?? light;
}
