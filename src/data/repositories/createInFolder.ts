import type { IList } from '@pnp/sp/lists';
import { QmsError } from '../../domain/shared/QmsError';
import { request } from '../sharepoint/translateFailure';

interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string;
  readonly HasException?: boolean;
  readonly ErrorMessage?: string | null;
}

/**
 * Creates a list item in a folder. AddValidateUpdateItemUsingPath is the only documented way; it takes texts in the
 * site's own format and answers 200 with an error per column, so only plain text columns are given to it
 * (Microsoft: "Working with lists and list items with REST", "Create list item in a folder").
 * @returns the new item's id
 * @throws QmsError `invalid` with SharePoint's words when a column was refused
 */
export async function createInFolder(
  list: IList,
  folder: string,
  texts: Readonly<Record<string, string>>
): Promise<number> {
  const values = Object.entries(texts).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
  const answers = (await request(() => list.addValidateUpdateItemUsingPath(values, folder))) as FormValue[];
  const refused = answers.find((answer) => answer.HasException);
  if (refused) throw new QmsError('invalid', `${refused.FieldName}: ${refused.ErrorMessage ?? ''}`);
  const id = Number(answers.find((answer) => answer.FieldName === 'Id')?.FieldValue);
  if (!id) throw new QmsError('unexpected', `No item was created in ${folder}`);
  return id;
}
