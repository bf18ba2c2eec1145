import type { svSe } from './sv-se';

type TextsOf<T> = { readonly [K in keyof T]: T[K] extends string ? string : TextsOf<T[K]> };

/** The keys of every language: a key that is missing, or one too many, does not compile. */
export type Strings = TextsOf<typeof svSe>;
