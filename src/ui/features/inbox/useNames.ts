import * as React from 'react';
import { Settings } from '../../../domain/installation/Setting';
import { Unit } from '../../../domain/unit/Unit';
import { useReferences } from '../../context/useReferences';

export interface Names {
  /** The name of the unit, or its code while names are missing. */
  unit(code: string): string;
  category(code: string): string;
  readonly units: readonly Unit[];
  readonly settings?: Settings;
  /** Names could neither be remembered nor fetched. */
  readonly missing: boolean;
}

export function useNames(): Names {
  const { data, error } = useReferences();
  return React.useMemo(() => {
    const units = new Map(data?.units.map((unit) => [unit.code, unit.name]));
    const categories = new Map(data?.categories.map((category) => [category.code, category.name]));
    return {
      unit: (code) => units.get(code) ?? code,
      category: (code) => categories.get(code) ?? code,
      units: data?.units ?? [],
      settings: data?.settings,
      missing: !data && error !== undefined
    };
  }, [data, error]);
}
