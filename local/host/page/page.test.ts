import { exampleManifest, report, shell } from '../testing/examplePackage';
import { hostPageContext, mayEditPages } from './hostPageContext';
import { readView, viewCookie } from './HostView';
import { navigationPages, sitePages, teamsWebPart } from './sitePages';
import { SITE_THEMES, SiteThemeName } from './siteThemes';

describe('sitePages', () => {
  const pages = sitePages([report, shell], 'sv-SE');
  it('makes a page per web part and an app page where the part can fill one', () => {
    expect(pages.map(({ name, fullPage }) => [name, fullPage])).toEqual([
      ['Shell', false],
      ['ShellApp', true],
      ['Report', false]
    ]);
    expect(pages[2].title).toBe('Rapportera');
    expect(sitePages([report], 'en-US')[0].title).toBe('Report');
  });
  it('sorts by Swedish titles after the main part', () => {
    const parts = (['Öppna', 'Zebra', 'Ängen'] as const).map((title, index) =>
      exampleManifest(`P${index}WebPart`, [title, title], ['SharePointWebPart'])
    );
    const titles = sitePages([...parts, shell], 'sv-SE').map((page) => page.title);
    expect(titles.slice(2)).toEqual(['Zebra', 'Ängen', 'Öppna']);
  });
  it('names the app page of the main part alone in the navigation', () => {
    const other = exampleManifest(
      'OtherWebPart',
      ['Annat', 'Other'],
      ['SharePointWebPart', 'SharePointFullPage']
    );
    const names = navigationPages(sitePages([other, shell], 'sv-SE')).map(({ name }) => name);
    expect(names).toEqual(['Shell', 'ShellApp', 'Other']);
  });
  it('finds the part for Teams by what it says of itself', () => {
    expect(teamsWebPart([report, shell])).toBe(shell);
    expect(teamsWebPart([report])).toBeUndefined();
  });
});

describe('readView', () => {
  const read = (query: string, cookie?: string) => readView(new URLSearchParams(query), cookie);
  it('is Swedish and teal when nobody has chosen', () => {
    expect(read('')).toEqual({ locale: 'sv-SE', theme: 'teal' });
  });
  it('keeps a choice in the cookie, which the address overrules', () => {
    const cookie = viewCookie({ locale: 'en-US', theme: 'dark' }).split(';')[0];
    expect(read('', `a=b; ${cookie}`)).toEqual({ locale: 'en-US', theme: 'dark' });
    expect(read('forceLocale=sv-se&theme=strong', cookie)).toEqual({ locale: 'sv-SE', theme: 'strong' });
  });
  it('ignores what does not exist', () => {
    expect(read('locale=xx&theme=constructor', 'KHView=fi-FI.__proto__')).toEqual({
      locale: 'sv-SE',
      theme: 'teal'
    });
  });
});

describe('hostPageContext', () => {
  const page = { origin: 'http://127.0.0.1:1', path: '/sites/a/SitePages/B.aspx', locale: 'en-US' as const };
  it("keeps what the site says, and adds the page's language and the switches that keep SPFx at home", () => {
    const context = hostPageContext({ webTitle: 'A', currentUICultureName: 'sv-SE', env: 'x' }, page);
    expect(context).toMatchObject({
      webTitle: 'A',
      env: 'x',
      currentUICultureName: 'en-US',
      currentUICultureLCID: 1033,
      serverRequestPath: page.path,
      aadInstanceUrl: page.origin,
      msGraphEndpointUrl: `${page.origin}/_graph`,
      killSwitches: { '2bf3e1ce-55da-4552-bc41-e3d072202d3c': true }
    });
  });
  it('lets those edit pages who may edit items', () => {
    expect(mayEditPages({ webPermMasks: { High: 0, Low: 0x7 } })).toBe(true);
    expect(mayEditPages({ webPermMasks: { High: 0x7, Low: 0x3 } })).toBe(false);
    expect(mayEditPages({})).toBe(false);
  });
});

/** WCAG 2.2 relative luminance. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

test.each(Object.keys(SITE_THEMES) as SiteThemeName[])('text is readable in the theme %s', (name) => {
  const { palette } = SITE_THEMES[name];
  for (const text of ['neutralPrimary', 'neutralSecondary', 'themePrimary']) {
    expect(contrast(palette[text], palette.white)).toBeGreaterThanOrEqual(4.5);
  }
});
