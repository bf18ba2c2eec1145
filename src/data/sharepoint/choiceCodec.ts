import { QmsError } from '../../domain/shared/QmsError';
import { ChoiceColumn } from '../../provisioning/schema/column';

/** The Swedish text that SharePoint stores for a word of the domain. */
export function encodeChoice<T extends string>(column: ChoiceColumn<T>, word: T): string {
  return column.choices[word];
}

/**
 * The domain's word for a stored text.
 * @throws QmsError `unexpected` for a text that the schema does not know (somebody changed the column's choices)
 */
export function decodeChoice<T extends string>(column: ChoiceColumn<T>, stored: string): T {
  const found = (Object.keys(column.choices) as T[]).find((word) => column.choices[word] === stored);
  if (found === undefined) throw new QmsError('unexpected', `"${stored}" is no choice of "${column.title}"`);
  return found;
}
