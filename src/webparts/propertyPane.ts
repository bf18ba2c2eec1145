import { IPropertyPaneConfiguration, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { Strings } from '../loc/Strings';

/** The only setting of a web part: which site holds the lists, where it cannot be found by itself. */
export function propertyPane(texts: Strings['common']['propertyPane']): IPropertyPaneConfiguration {
  const siteUrl = PropertyPaneTextField('siteUrl', { label: texts.siteUrl, description: texts.siteUrlHelp });
  return { pages: [{ header: { description: texts.header }, groups: [{ groupFields: [siteUrl] }] }] };
}
