/** A column of a list. The key in the list definition is its internal name, which can never be changed. */
interface ColumnBase {
  /** Swedish, shown to people only. */
  readonly title: string;
  readonly description?: string;
  readonly required?: boolean;
  /** At most 20 per list; every filter begins with one. */
  readonly indexed?: boolean;
}

export interface TextColumn extends ColumnBase {
  readonly kind: 'text';
  readonly maxLength: number;
}
export interface NoteColumn extends ColumnBase {
  readonly kind: 'note';
}
/** `choices`: the domain's word for each choice and the Swedish text that SharePoint stores. */
export interface ChoiceColumn<T extends string = string> extends ColumnBase {
  readonly kind: 'choice';
  readonly choices: Readonly<Record<T, string>>;
}
export interface DateTimeColumn extends ColumnBase {
  readonly kind: 'dateTime';
  readonly dateOnly: boolean;
}
export interface NumberColumn extends ColumnBase {
  readonly kind: 'number';
}
export interface BooleanColumn extends ColumnBase {
  readonly kind: 'boolean';
}

export type Column = TextColumn | NoteColumn | ChoiceColumn | DateTimeColumn | NumberColumn | BooleanColumn;
export type Columns = Readonly<Record<string, Column>>;

type Options<C extends Column, Optional extends keyof C = never> = Omit<C, 'kind' | Optional> &
  Partial<Pick<C, Optional>>;

export const text = (options: Options<TextColumn, 'maxLength'>): TextColumn => ({
  kind: 'text',
  maxLength: 255,
  ...options
});
export const note = (options: Options<NoteColumn>): NoteColumn => ({ kind: 'note', ...options });
export const dateTime = (options: Options<DateTimeColumn, 'dateOnly'>): DateTimeColumn => ({
  kind: 'dateTime',
  dateOnly: false,
  ...options
});
export const number = (options: Options<NumberColumn>): NumberColumn => ({ kind: 'number', ...options });
export const boolean = (options: Options<BooleanColumn>): BooleanColumn => ({ kind: 'boolean', ...options });
/** The compiler demands a Swedish text for every word of the domain type, and accepts no other. */
export const choice = <T extends string>(options: Options<ChoiceColumn<T>>): ChoiceColumn<T> => ({
  kind: 'choice',
  ...options
});
