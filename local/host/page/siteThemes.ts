import type { SiteTheme } from '../browser/HostData';

const PALETTE_SLOTS = [
  'themePrimary',
  'themeLighterAlt',
  'themeLighter',
  'themeLight',
  'themeTertiary',
  'themeSecondary',
  'themeDarkAlt',
  'themeDark',
  'themeDarker',
  'neutralLighterAlt',
  'neutralLighter',
  'neutralLight',
  'neutralQuaternaryAlt',
  'neutralQuaternary',
  'neutralTertiaryAlt',
  'neutralTertiary',
  'neutralSecondary',
  'neutralPrimaryAlt',
  'neutralPrimary',
  'neutralDark',
  'black',
  'white'
];

function theme(isInverted: boolean, colors: string): SiteTheme {
  const values = colors.trim().split(/\s+/);
  if (values.length !== PALETTE_SLOTS.length) throw new Error(`A palette has ${PALETTE_SLOTS.length} colors`);
  const palette = Object.fromEntries(PALETTE_SLOTS.map((slot, index) => [slot, `#${values[index]}`]));
  palette.neutralSecondaryAlt = palette.neutralSecondary;
  return { isInverted, palette };
}

/** Fluent's neutral grays, which SharePoint's own light site themes use. */
const LIGHT_NEUTRALS =
  'faf9f8 f3f2f1 edebe9 e1dfdd d0d0d0 c8c6c4 a19f9d 605e5c 3b3a39 323130 201f1e 000000 ffffff';

/**
 * Palettes as SharePoint hands them to a page, the ramps made with Fluent's theme generator.
 * `teal` SharePoint's default; `dark` an inverted site; `strong` a site with a strong color of its own;
 * `emphasis` a section whose background is the site's main color.
 */
export const SITE_THEMES = {
  teal: theme(false, `03787c f0f9fa c5e9ea 98d6d8 49aeb1 13898d 026d70 025c5f 014446 ${LIGHT_NEUTRALS}`),
  dark: theme(
    true,
    `4cc2c5 030808 0c1f1f 173a3b 2e7576 43abad 5bc8ca 71d1d2 92ddde
     282828 313131 3f3f3f 484848 4f4f4f 6d6d6d c8c8c8 d0d0d0 dadada ffffff f4f4f4 f8f8f8 1f1f1f`
  ),
  strong: theme(false, `a4133c fdf3f5 f6ced8 eda4b5 d95877 b9244d 940f35 7d0d2d 5c0921 ${LIGHT_NEUTRALS}`),
  emphasis: theme(
    true,
    `ffffff 767676 a6a6a6 c8c8c8 d0d0d0 dadada eaeaea f4f4f4 f8f8f8
     026d70 025c5f 025457 014b4e 014446 c5e9ea c5e9ea e6f5f5 f0f9fa ffffff f4f4f4 f8f8f8 03787c`
  )
} satisfies Record<string, SiteTheme>;

export type SiteThemeName = keyof typeof SITE_THEMES;

export function isSiteThemeName(name: string | null | undefined): name is SiteThemeName {
  return typeof name === 'string' && Object.hasOwn(SITE_THEMES, name);
}

/** The palette as CSS variables (`--themePrimary` ...) for the frame around the web part. */
export function themeVariables(name: SiteThemeName): string {
  const { palette, isInverted } = SITE_THEMES[name];
  const variables = Object.entries(palette).map(([slot, color]) => `--${slot}:${color}`);
  return [...variables, `color-scheme:${isInverted ? 'dark' : 'light'}`].join(';');
}
