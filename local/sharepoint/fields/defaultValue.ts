import { faults } from '../wire/SharePointFault';
import type { FieldDefinition } from './FieldDefinition';
import { startOfLocalDay, utcSeconds } from './localTime';

/** The value a new item gets in a column that the writer left out, or null. */
export function defaultValue(field: FieldDefinition, now: Date): unknown {
  const text = field.DefaultValue;
  if (text === null || text === '') return null;
  switch (field.TypeAsString) {
    case 'Boolean':
      return /^(1|true)$/i.test(text);
    case 'Number':
      return Number.isFinite(Number(text)) ? Number(text) : null;
    case 'DateTime':
      if (!/^\[today\]$/i.test(text)) throw faults.notImplemented(`the default '${text}' of a date column`);
      return utcSeconds(field.DisplayFormat === 0 ? startOfLocalDay(now) : now);
    case 'MultiChoice':
      return text.split(';#').filter((choice) => choice !== '');
    case 'Text':
    case 'Note':
    case 'Choice':
      return text;
    default:
      throw faults.notImplemented(`a default value for columns of type ${field.TypeAsString}`);
  }
}
