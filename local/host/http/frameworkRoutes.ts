import path from 'node:path';
import type { HostRequest } from '../HostContext';
import { sendBytes, sendFile, sendText } from './respond';

/** Answers that stand in for a component of SharePoint by a part of our Fluent bundle. */
function standIn(name: string): string {
  const key = JSON.stringify(name);
  return (
    `define(['fluent-shims'],function(shims){var part=shims[${key}]||shims.byId;` +
    'return Object.assign({__esModule:true},part);});'
  );
}

/**
 * Static files: the framework from node_modules, the package's own files out of the .sppkg, and the host's scripts.
 * @returns false when the path is none of these
 */
export async function serveStatic({ context, response, path: pathname }: HostRequest): Promise<boolean> {
  const parts = pathname.split('/').slice(1);
  const [root, folder, file] = parts;
  const safe = parts.every((part) => part !== '..' && part !== '.' && !part.includes('\\'));
  if (!safe) return false;
  if (root === '_spfx' && parts.length === 3) {
    await sendFile(response, context.framework.find(folder, file), true);
  } else if (root === '_umd' && parts.length === 3 && (folder === 'react' || folder === 'react-dom')) {
    await sendFile(response, path.join(context.nodeModules, folder, 'umd', file));
  } else if (root === '_assets' && parts.length === 2) {
    const bytes = context.solution.load().asset(folder);
    if (bytes) sendBytes(response, folder, bytes, true);
    else sendText(response, 404, 'Filen finns inte i paketet');
  } else if (root === '_host' && folder === 'standin' && pathname.endsWith('.js')) {
    sendBytes(response, 'standin.js', standIn(parts.slice(2).join('/').slice(0, -3)));
  } else if (root === '_host' && folder === 'fonts' && parts.length === 3) {
    await sendFile(response, path.join(context.nodeModules, '@fluentui/font-icons-mdl2/fonts', file), true);
  } else if (root === '_host' && folder === 'style' && parts.length === 3) {
    await sendFile(response, path.join(context.styleDir, file));
  } else if (root === '_host' && parts.length === 2 && folder.endsWith('.js')) {
    await sendFile(response, path.join(context.bundleDir, folder));
  } else return false;
  return true;
}
