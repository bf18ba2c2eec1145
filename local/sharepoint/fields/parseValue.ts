import { faults } from '../wire/SharePointFault';
import { isLookup, isMulti, isPerson } from './FieldDefinition';
import type { FieldDefinition } from './FieldDefinition';
import { parseInstant, startOfLocalDay, utcSeconds } from './localTime';
import { valueFaults } from './valueFaults';

/** Note columns hold 63,999 characters in the classic form; the store of SharePoint Online takes more, this is its own cap. */
const NOTE_CHARACTERS = 2_000_000;
/** Text and each half of a URL column (OfficeDocs-O365ServiceDescriptions#231, PnP#1383). */
const TEXT_CHARACTERS = 255;

/**
 * Turns a JSON value of a write into what is stored.
 * @returns null for an emptied column
 * @throws SharePointFault 400 for a value of the wrong JSON type, 500 for one the column refuses
 */
export function parseValue(field: FieldDefinition, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (isLookup(field) || isPerson(field)) return parseReference(field, value);
  switch (field.TypeAsString) {
    case 'Text':
      return checkedText(field, expectString(value));
    case 'Note':
      return longText(expectString(value));
    case 'Choice':
      return checkedChoice(field, expectString(value));
    case 'MultiChoice':
      return choices(field, value);
    case 'Number':
      return checkedNumber(field, expectNumber(value));
    case 'Boolean':
      if (typeof value !== 'boolean') throw valueFaults.wrongEdmType('Edm.Boolean');
      return value;
    case 'DateTime':
      return checkedInstant(field, expectString(value, 'Edm.DateTime'));
    case 'URL':
      return url(value);
    default:
      throw faults.notImplemented(`writing columns of type ${field.TypeAsString}`);
  }
}

export function checkedText(field: FieldDefinition, text: string): string | null {
  if (text.length > (field.MaxLength ?? TEXT_CHARACTERS) || /[\r\n]/.test(text))
    throw valueFaults.textTooLong();
  return text === '' ? null : text;
}

export function longText(text: string): string | null {
  if (text.length > NOTE_CHARACTERS) throw valueFaults.textTooLong();
  return text === '' ? null : text;
}

export function checkedChoice(field: FieldDefinition, choice: string): string | null {
  if (choice === '') return null;
  const known = field.FillInChoice || field.Choices?.includes(choice);
  if (!known || choice.length > TEXT_CHARACTERS) throw valueFaults.badChoice(field.Title, choice);
  return choice;
}

export function checkedNumber(field: FieldDefinition, value: number): number {
  const tooLow = typeof field.MinimumValue === 'number' && value < field.MinimumValue;
  const tooHigh = typeof field.MaximumValue === 'number' && value > field.MaximumValue;
  if (tooLow || tooHigh) throw valueFaults.outOfRange(field.Title, field.MinimumValue, field.MaximumValue);
  return value;
}

/** A date-only column keeps midnight of the web's zone, which is why it reads back as 22:00Z or 23:00Z of the day before. */
export function checkedInstant(field: FieldDefinition, text: string): string | null {
  if (text === '') return null;
  const instant = parseInstant(text);
  if (!instant || instant.getUTCFullYear() < 1900 || instant.getUTCFullYear() > 8900) {
    throw valueFaults.wrongEdmType('Edm.DateTime');
  }
  return utcSeconds(field.DisplayFormat === 0 ? startOfLocalDay(instant) : instant);
}

function expectString(value: unknown, edmType = 'Edm.String'): string {
  if (typeof value !== 'string') throw valueFaults.wrongEdmType(edmType);
  return value;
}

/** JSON light may carry an Edm.Double as text; a text that is no number is refused. */
function expectNumber(value: unknown): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw valueFaults.wrongEdmType('Edm.Double');
  return number;
}

/** A bare array (JSON light) or {results:[..]} (verbose). */
export function elements(value: unknown): unknown[] {
  const list = isRecord(value) && Array.isArray(value.results) ? value.results : value;
  if (!Array.isArray(list)) {
    throw faults.badQuery("A node of type 'StartArray' was expected when reading a collection value.");
  }
  return list;
}

export function choices(field: FieldDefinition, value: unknown): string[] | null {
  const found = elements(value).map((choice) => checkedChoice(field, expectString(choice)));
  const kept = found.filter((choice) => choice !== null);
  return kept.length === 0 ? null : [...new Set(kept)];
}

function parseReference(field: FieldDefinition, value: unknown): number | number[] | null {
  if (!isMulti(field)) return reference(value);
  const ids = elements(value)
    .map(reference)
    .filter((id) => id !== null);
  return ids.length === 0 ? null : [...new Set(ids)];
}

/** 0 and -1 empty a lookup or person column. */
function reference(value: unknown): number | null {
  const id = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
  if (value === '' || value === null) return null;
  if (typeof id !== 'number' || !Number.isInteger(id)) throw valueFaults.wrongEdmType('Edm.Int32');
  return id > 0 ? id : null;
}

function url(value: unknown): { Url: string; Description: string } | null {
  if (!isRecord(value) || typeof value.Url !== 'string') throw valueFaults.wrongEdmType('SP.FieldUrlValue');
  const description = typeof value.Description === 'string' ? value.Description : '';
  return checkedUrl(value.Url, description);
}

export function checkedUrl(
  address: string,
  description: string
): { Url: string; Description: string } | null {
  if (address === '') return null;
  const usable = /^(https?:\/\/|mailto:|tel:|\/)/i.test(address);
  if (!usable || address.length > TEXT_CHARACTERS || description.length > TEXT_CHARACTERS)
    throw valueFaults.badUrl();
  return { Url: address, Description: description === '' ? address : description };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
