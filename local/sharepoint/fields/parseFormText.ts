import type { FieldDefinition } from './FieldDefinition';
import { fromWallClock, parseInstant, startOfLocalDay, utcSeconds } from './localTime';
import { checkedChoice, checkedUrl, choices, isRecord, longText } from './parseValue';

/** A value a form sent could not be taken; the text goes into ErrorMessage of the answer (sp-dev-docs, working-with-lists). */
export class FormValueRefused extends Error {}

/** Finds principals for person columns. */
export interface PeopleFinder {
  /** @returns the id, or undefined when the directory has no such account */
  idOf(loginName: string): number | undefined;
}

/**
 * Reads text as AddValidateUpdateItemUsingPath and ValidateUpdateListItem take it: in the web's own format, which is en-US.
 * @throws FormValueRefused with the message the form would show; the wordings are from memory of SharePoint's forms
 */
export function parseFormText(field: FieldDefinition, text: string, people: PeopleFinder): unknown {
  if (text === '') {
    if (field.Required && !field.FromBaseType) throw new FormValueRefused("You can't leave this blank.");
    return null;
  }
  switch (field.TypeAsString) {
    case 'Text':
      return line(field, text);
    case 'Note':
      return longText(text);
    case 'Choice':
      return choice(() => checkedChoice(field, text));
    case 'MultiChoice':
      return choice(() =>
        choices(
          field,
          text.split(';#').filter((part) => part !== '')
        )
      );
    case 'Number':
      return number(field, text);
    case 'Boolean':
      return truth(text);
    case 'DateTime':
      return instant(field, text);
    case 'Lookup':
      return lookupId(text);
    case 'LookupMulti':
      return text
        .split(';#')
        .filter((part, index) => index % 2 === 0 && part !== '')
        .map(lookupId);
    case 'User':
      return persons(text, people)[0] ?? null;
    case 'UserMulti':
      return persons(text, people);
    case 'URL':
      return link(text);
    default:
      throw new FormValueRefused(`The field '${field.Title}' cannot be set here.`);
  }
}

function line(field: FieldDefinition, text: string): string {
  const limit = field.MaxLength ?? 255;
  if (text.length > limit)
    throw new FormValueRefused(`This field can have no more than ${limit} characters.`);
  return text.replace(/[\r\n]+/g, ' ');
}

function choice<Value>(read: () => Value): Value {
  try {
    return read();
  } catch {
    throw new FormValueRefused('The value is not one of the allowed choices.');
  }
}

function number(field: FieldDefinition, text: string): number {
  const value = Number(text.replace(/,(?=\d{3}\b)/g, ''));
  if (!Number.isFinite(value)) throw new FormValueRefused('Only numbers can go here.');
  const { MinimumValue: low, MaximumValue: high } = field;
  if ((typeof low === 'number' && value < low) || (typeof high === 'number' && value > high)) {
    throw new FormValueRefused(`Enter a number between ${low ?? 'any'} and ${high ?? 'any'}.`);
  }
  return value;
}

function truth(text: string): boolean {
  if (/^(1|true|yes)$/i.test(text)) return true;
  if (/^(0|false|no)$/i.test(text)) return false;
  throw new FormValueRefused('The value is not Yes or No.');
}

/** 11/23/2026 or 11/23/2026 8:44 PM on the web's wall clock; ISO text is taken too. */
function instant(field: FieldDefinition, text: string): string {
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d\d)(?::\d\d)?\s*(AM|PM)?)?$/i.exec(
    text.trim()
  );
  const found = local ? localInstant(local) : parseInstant(text);
  if (!found) {
    throw new FormValueRefused('You must specify a valid date within the range of 1/1/1900 and 12/31/8900.');
  }
  return utcSeconds(field.DisplayFormat === 0 ? startOfLocalDay(found) : found);
}

function localInstant([, month, day, year, hour = '0', minute = '0', half]: RegExpExecArray):
  | Date
  | undefined {
  const hours = half ? (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0) : Number(hour);
  const wall = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), hours, Number(minute)));
  const real = wall.getUTCMonth() === Number(month) - 1 && wall.getUTCDate() === Number(day);
  return real && hours < 24 && Number(minute) < 60 ? fromWallClock(wall) : undefined;
}

function lookupId(text: string): number {
  const id = /^(\d+)(;#|$)/.exec(text)?.[1];
  if (!id) throw new FormValueRefused('The value is not the id of an item.');
  return Number(id);
}

/** [{"Key":"i:0#.f|membership|anna@example"}] */
function persons(text: string, people: PeopleFinder): number[] {
  let keys: unknown;
  try {
    keys = JSON.parse(text);
  } catch {
    throw new FormValueRefused('The user does not exist or is not unique.');
  }
  if (!Array.isArray(keys)) throw new FormValueRefused('The user does not exist or is not unique.');
  return keys.map((entry: unknown) => {
    const key = isRecord(entry) && typeof entry.Key === 'string' ? entry.Key : '';
    const id = people.idOf(key);
    if (id === undefined) throw new FormValueRefused('The user does not exist or is not unique.');
    return id;
  });
}

/** "https://a.example, what it is" */
function link(text: string): unknown {
  const comma = text.indexOf(', ');
  try {
    return comma < 0 ? checkedUrl(text, '') : checkedUrl(text.slice(0, comma), text.slice(comma + 2));
  } catch {
    throw new FormValueRefused('The address is not valid.');
  }
}
