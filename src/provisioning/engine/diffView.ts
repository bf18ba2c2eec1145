import { ViewDefinition } from '../schema/list';
import { FoundView } from './FoundSite';

/** SharePoint may lay out CAML in its own way: white space between tags says nothing. */
const normal = (query: string | undefined): string =>
  (query ?? '')
    .replace(/>\s+</g, '><')
    .replace(/\s*\/>/g, '/>')
    .trim();

/** True when the view in the site shows what the schema says. */
export function viewMatches(wanted: ViewDefinition, isDefault: boolean, found: FoundView): boolean {
  return (
    normal(wanted.query) === normal(found.query) &&
    (wanted.rowLimit === undefined || wanted.rowLimit === found.rowLimit) &&
    wanted.columns.join() === found.columns.join() &&
    (!isDefault || found.isDefault)
  );
}
