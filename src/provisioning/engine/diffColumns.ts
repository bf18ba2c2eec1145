import { QmsError } from '../../domain/shared/QmsError';
import { Column, Columns } from '../schema/column';
import { FoundColumn } from './FoundSite';
import { ColumnChange } from './Step';

/** Column kinds and their `TypeAsString` in SharePoint. */
export const columnTypes: Readonly<Record<Column['kind'], string>> = {
  text: 'Text',
  note: 'Note',
  choice: 'Choice',
  dateTime: 'DateTime',
  number: 'Number',
  boolean: 'Boolean'
};

interface ColumnDifferences {
  readonly missing: Columns;
  readonly changes: readonly ColumnChange[];
  readonly unindexed: readonly string[];
}

/**
 * Compares columns. Only adds: choices that an administrator has added stay, texts are never made shorter,
 * columns and indexes that the schema does not know are left alone.
 * @throws QmsError `invalid` when a column of ours has another type: that is for a person to sort out
 */
export function diffColumns(
  list: string,
  wanted: Columns,
  found: Readonly<Record<string, FoundColumn>>
): ColumnDifferences {
  const missing: Record<string, Column> = {};
  const changes: ColumnChange[] = [];
  const unindexed: string[] = [];
  for (const [name, column] of Object.entries(wanted)) {
    const there = found[name];
    if (!there) missing[name] = column;
    else {
      checkType(list, name, column, there);
      const properties = changedProperties(column, there);
      if (Object.keys(properties).length) changes.push({ name, properties });
    }
    if (column.indexed && !there?.indexed) unindexed.push(name);
  }
  return { missing, changes, unindexed };
}

function checkType(list: string, name: string, column: Column, found: FoundColumn): void {
  const wanted = columnTypes[column.kind];
  if (found.type === wanted) return;
  throw new QmsError('invalid', `${list}: column ${name} is ${found.type}, not ${wanted}`);
}

function changedProperties(column: Column, found: FoundColumn): ColumnChange['properties'] {
  const required = column.required ?? false;
  return {
    ...(column.title !== found.title && { Title: column.title }),
    ...(required !== found.required && { Required: required }),
    ...(column.description !== undefined &&
      column.description !== found.description && { Description: column.description }),
    ...(column.kind === 'text' &&
      (found.maxLength ?? 255) < column.maxLength && { MaxLength: column.maxLength }),
    ...(column.kind === 'choice' && changedChoices(Object.values(column.choices), found.choices ?? []))
  };
}

function changedChoices(
  wanted: readonly string[],
  found: readonly string[]
): { Choices?: readonly string[] } {
  const ours = new Set(wanted);
  if (wanted.every((text) => found.includes(text))) return {};
  return { Choices: [...wanted, ...found.filter((text) => !ours.has(text))] };
}
