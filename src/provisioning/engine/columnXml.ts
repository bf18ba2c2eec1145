import { Column } from '../schema/column';
import { columnTypes } from './diffColumns';

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** [attributes, content] that only this kind has. */
function particulars(column: Column): readonly [string, string] {
  switch (column.kind) {
    case 'text':
      return [` MaxLength="${column.maxLength}"`, ''];
    case 'note':
      // Plain text: what people wrote is shown as they wrote it, and nothing in it can become markup.
      return [' NumLines="6" RichText="FALSE"', ''];
    case 'choice': {
      const choices = Object.values(column.choices).map((text) => `<CHOICE>${escapeXml(text)}</CHOICE>`);
      return [' Format="Dropdown" FillInChoice="FALSE"', `<CHOICES>${choices.join('')}</CHOICES>`];
    }
    case 'dateTime':
      return [` Format="${column.dateOnly ? 'DateOnly' : 'DateTime'}" FriendlyDisplayFormat="Disabled"`, ''];
    case 'boolean':
      return ['', '<Default>0</Default>'];
    case 'number':
      return ['', ''];
  }
}

/**
 * Field schema for `createfieldasxml`. `Name` becomes the internal name only together with the option
 * AddFieldInternalNameHint; otherwise SharePoint makes one from the Swedish title.
 */
export function columnXml(name: string, column: Column): string {
  const [attributes, content] = particulars(column);
  const description = column.description ? ` Description="${escapeXml(column.description)}"` : '';
  return (
    `<Field Type="${columnTypes[column.kind]}" Name="${name}" StaticName="${name}"` +
    ` DisplayName="${escapeXml(column.title)}"${description} Required="${column.required ? 'TRUE' : 'FALSE'}"` +
    `${attributes}>${content}</Field>`
  );
}
