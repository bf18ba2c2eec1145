import path from 'node:path';
import { FrameworkFiles } from './FrameworkFiles';
import { PAGE_HOST_ID, frameworkManifests } from './frameworkManifests';

const files = new FrameworkFiles(path.resolve('node_modules'));
const manifests = frameworkManifests(files, 'http://127.0.0.1:1');

describe('the manifests that start SPFx from npm', () => {
  it('leave no component unanswered that another one asks for', () => {
    const known = new Set(manifests.map(({ id }) => id));
    const asked = manifests.flatMap(({ loaderConfig }) =>
      Object.values(loaderConfig.scriptResources).filter(({ type }) => type === 'component')
    );
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter(({ id }) => !known.has(id ?? ''))).toEqual([]);
  });

  it('name each component once, the page host first', () => {
    expect(manifests[0].id).toBe(PAGE_HOST_ID);
    expect(new Set(manifests.map(({ id }) => id)).size).toBe(manifests.length);
  });

  it('never show the string keys that npm has as default texts', () => {
    const texts = manifests.flatMap(({ loaderConfig }) =>
      Object.values(loaderConfig.scriptResources).filter(({ type }) => type === 'localizedPath')
    );
    expect(texts.length).toBeGreaterThan(5);
    for (const { paths } of texts) expect(paths?.default).toEqual(paths?.['en-US']);
  });

  it('point to files that are there', () => {
    const missing = manifests.flatMap(({ loaderConfig }) => {
      const [base] = loaderConfig.internalModuleBaseUrls;
      const match = /\/_spfx\/([\w-]+)\/$/.exec(base);
      if (!match) return [];
      return Object.values(loaderConfig.scriptResources)
        .filter((resource) => resource.type === 'path')
        .map((resource) =>
          typeof resource.path === 'string' ? resource.path : (resource.path as { path: string }).path
        )
        .filter((file) => files.find(match[1], file) === undefined);
    });
    expect(missing).toEqual([]);
  });
});
