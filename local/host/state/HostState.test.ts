import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HostState } from './HostState';

test('what is set is there after a restart, and no half-written file is left', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'host-'));
  const data = path.join(folder, 'data');
  new HostState(data).set('tab:/', { contentUrl: 'å' });
  expect(new HostState(data).get('tab:/')).toEqual({ contentUrl: 'å' });
  expect(readdirSync(data)).toEqual(['host.json']);
  rmSync(folder, { recursive: true });
});

test('in memory nothing outlives the object, and inherited names are no keys', () => {
  const state = new HostState(':memory:');
  state.set('a', 1);
  expect([state.get('a'), state.get('toString'), new HostState(':memory:').get('a')]).toEqual([
    1,
    undefined,
    undefined
  ]);
});
