import { readTeamsView, tabAddress, teamsAddress } from './TeamsView';

const read = (query: string) => readTeamsView(new URLSearchParams(query));

test('an address gives the view that it was made from', () => {
  const view = read(
    'scope=channel&device=phone&theme=contrast&locale=en-US&subEntityId=a%26b&configure=true'
  );
  expect(view).toEqual({
    scope: 'channel',
    device: 'phone',
    theme: 'contrast',
    locale: 'en-US',
    subEntityId: 'a&b',
    configuring: true
  });
  expect(read(teamsAddress(view).split('?')[1])).toEqual(view);
});

test('only a channel tab has a configuration page, and nonsense is ignored', () => {
  expect(read('configure=true&scope=x&device=watch&theme=pink')).toMatchObject({
    scope: 'personal',
    device: 'desktop',
    theme: 'default',
    configuring: false
  });
});

test('a personal app starts in the root site, a channel tab in its team site', () => {
  const dest = (address: string): string => new URL(address, 'http://x').searchParams.get('dest') ?? '';
  expect(dest(tabAddress('/', 'id', read('')))).toBe(
    '/_layouts/15/teamshostedapp.aspx?teams&personal&componentId=id&forceLocale=sv-se'
  );
  expect(dest(tabAddress('/sites/n', 'id', read('scope=channel&configure=true&locale=en-US')))).toBe(
    '/sites/n/_layouts/15/teamshostedapp.aspx?openPropertyPane=true&teams&componentId=id&forceLocale=en-us'
  );
});
