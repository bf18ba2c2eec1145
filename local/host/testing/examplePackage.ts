import { ComponentManifest } from '../package/ComponentManifest';
import { writeZip } from './writeZip';

export function exampleManifest(
  alias: string,
  titles: [swedish: string, english: string],
  supportedHosts: string[]
): ComponentManifest {
  const id = `00000000-0000-4000-8000-${Buffer.from(alias.padEnd(6, 'x').slice(0, 6)).toString('hex')}`;
  return {
    id,
    alias,
    version: '1.0.0',
    componentType: 'WebPart',
    manifestVersion: 2,
    supportedHosts,
    preconfiguredEntries: [
      {
        title: { default: titles[1], 'sv-SE': titles[0] },
        description: { default: '' },
        properties: { siteUrl: '' }
      }
    ],
    loaderConfig: {
      internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
      entryModuleId: 'example',
      scriptResources: { example: { type: 'path', path: 'example_1.js' } }
    }
  };
}

export const shell = exampleManifest(
  'ShellWebPart',
  ['Hjulet & "mer" <så>', 'The wheel'],
  ['SharePointWebPart', 'SharePointFullPage', 'TeamsPersonalApp', 'TeamsTab']
);
export const report = exampleManifest('ReportWebPart', ['Rapportera', 'Report'], ['SharePointWebPart']);

const attribute = (value: object): string =>
  JSON.stringify(value)
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

/** An .sppkg with two web parts in one bundle. */
export function examplePackage(): Buffer {
  const component = (manifest: ComponentManifest): string =>
    `<Elements><ClientSideComponent Id="${manifest.id}" ComponentManifest="${attribute(manifest)}" Type="WebPart"/></Elements>`;
  return writeZip({
    'AppManifest.xml': '<App/>',
    'f/WebPart_1.xml': component(shell),
    'f/WebPart_2.xml': component(report),
    'ClientSideAssets/example_1.js': 'define("example",[],function(){})'
  });
}
