import * as React from 'react';
import { Category } from '../../../domain/category/Category';
import { useApp } from '../../context/AppContext';
import { useReferences } from '../../context/useReferences';

export interface CategoryNames {
  /** The name; with its set where another category shown has the same name; the code while names are missing. */
  nameOf(code: string): string;
  /** Names could neither be remembered nor fetched. */
  readonly missing: boolean;
}

function sharedNames(categories: readonly Category[]): ReadonlySet<string> {
  const names = categories.map((category) => category.name);
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}

/** @param codes the categories that are shown together; empty code for cases without a category */
export function useCategoryNames(codes: readonly string[]): CategoryNames {
  const { noCategory } = useApp().strings.overview;
  const { data, error } = useReferences();
  const shown = codes.join();
  return React.useMemo(() => {
    const byCode = new Map(data?.categories.map((category) => [category.code, category]));
    const shared = sharedNames(data?.categories.filter(({ code }) => shown.split(',').includes(code)) ?? []);
    const nameOf = (code: string): string => {
      const category = byCode.get(code);
      if (!category) return code || noCategory;
      return shared.has(category.name) ? `${category.name} (${category.set})` : category.name;
    };
    return { nameOf, missing: !data && error !== undefined };
  }, [data, error, shown, noCategory]);
}
