import type {
  ComplexCollection,
  ComplexValue,
  Entity,
  EntityCollection,
  PrimitiveCollection,
  WireValue
} from './Result';

/** A value with its kind said out loud, so that the writers can switch over it. */
export type KnownValue =
  | { kind: 'null' }
  | { kind: 'primitive'; value: string | number | boolean }
  | { kind: 'entity'; value: Entity }
  | { kind: 'entities'; value: EntityCollection }
  | { kind: 'complex'; value: ComplexValue }
  | { kind: 'complexes'; value: ComplexCollection }
  | { kind: 'primitives'; value: PrimitiveCollection };

export function known(value: WireValue): KnownValue {
  if (value === null) return { kind: 'null' };
  if (typeof value !== 'object') return { kind: 'primitive', value };
  if ('entities' in value) return { kind: 'entities', value };
  if ('complexes' in value) return { kind: 'complexes', value };
  if ('primitives' in value) return { kind: 'primitives', value };
  if ('complex' in value) return { kind: 'complex', value };
  return { kind: 'entity', value };
}

/** The OData name of a primitive as far as JSON shows it. */
export function edmTypeOf(value: string | number | boolean): string {
  if (typeof value === 'string') return 'Edm.String';
  if (typeof value === 'boolean') return 'Edm.Boolean';
  return Number.isInteger(value) ? 'Edm.Int32' : 'Edm.Double';
}
