import { isRecord } from '../fields/parseValue';
import { faults } from '../wire/SharePointFault';

/** The properties of a write without the annotations that name types (`__metadata`, `odata.type`, `@odata.type`). */
export function properties(body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => name !== '__metadata' && !name.includes('odata.'))
  );
}

/** @throws SharePointFault 400 unless the property is there and is a text */
export function requiredText(body: Record<string, unknown>, name: string): string {
  const value = body[name];
  if (typeof value !== 'string') throw faults.badQuery(`The parameter ${name} is missing or not a text.`);
  return value;
}

export function record(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) throw faults.badJson('An object was expected.');
  return value;
}

/** Expected JSON types of the properties a MERGE or POST may carry. */
export type PropertyTypes = Readonly<Record<string, 'string' | 'number' | 'boolean' | 'any'>>;

/**
 * Keeps the known properties of a write. null empties a text.
 * @throws SharePointFault 400 for an unknown property or a value of the wrong type
 */
export function checkedProperties(
  body: Record<string, unknown>,
  types: PropertyTypes,
  typeName: string
): Record<string, unknown> {
  const found = properties(body);
  for (const [name, value] of Object.entries(found)) {
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    if (type === undefined) throw faults.propertyUnknown(name, typeName);
    if (type === 'any' || value === null) continue;
    if (typeof value !== type) {
      const edm = { string: 'Edm.String', number: 'Edm.Int32', boolean: 'Edm.Boolean' }[type];
      throw faults.badQuery(
        `Cannot convert a primitive value to the expected type '${edm}'. See the inner exception for more details.`
      );
    }
  }
  return found;
}
