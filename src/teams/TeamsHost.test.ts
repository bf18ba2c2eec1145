import { TeamsHost, TeamsSdk } from './TeamsHost';
import { teamsTheme } from './teamsThemes';

function teams(theme: string, subPageId: string) {
  let changed: (name: string) => void = () => undefined;
  const sdk = {
    app: {
      getContext: async () => ({ app: { theme }, page: { subPageId } }),
      registerOnThemeChangeHandler: (handler: (name: string) => void) => {
        changed = handler;
      }
    }
  } as unknown as TeamsSdk;
  return { sdk, changeTo: (name: string) => changed(name) };
}

it('starts with the theme and the inner place that Teams names', async () => {
  const host = await TeamsHost.open(teams('dark', 'inbox').sdk);
  expect(host.theme).toBe(teamsTheme('dark'));
  expect(host.subPage).toBe('inbox');
});

it('has no inner place without a deep link', async () => {
  expect((await TeamsHost.open(teams('default', '').sdk)).subPage).toBeUndefined();
});

it('follows the theme while the tab is open, and shows an unknown one as light', async () => {
  const fake = teams('default', '');
  const seen: boolean[] = [];
  (await TeamsHost.open(fake.sdk)).onThemeChange((theme) => seen.push(theme.isInverted));
  ['contrast', 'dark', 'glass'].forEach(fake.changeTo);
  expect(seen).toEqual([true, true, false]);
});
