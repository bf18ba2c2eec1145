import type { ComplexValue } from '../wire/Result';
import { textArgument } from './pathArguments';
import { valueResult } from './project';
import { action, reader } from './Resource';
import type { ApiRequest } from './ApiRequest';
import type { Children } from './Resource';
import { requiredText } from './requestBody';

/**
 * Tenant properties (docs: spfx/tenant-properties). A key nobody has set answers 200 without a value, never 404.
 */
export function storageEntityChildren(request: ApiRequest): Children {
  const { tenantProperties } = request.access;
  return {
    getstorageentity: (at) =>
      reader('GetStorageEntity', () => {
        const row = tenantProperties.read(textArgument(at, 'key'));
        return valueResult('GetStorageEntity', row ? found(row) : null);
      }),
    setstorageentity: () =>
      action('SetStorageEntity', () => {
        const body = request.body();
        tenantProperties.write({
          key: requiredText(body, 'key'),
          value: requiredText(body, 'value'),
          description: text(body.description),
          comment: text(body.comments)
        });
        return valueResult('SetStorageEntity', null);
      }),
    removestorageentity: (at) =>
      action('RemoveStorageEntity', () => {
        tenantProperties.remove(textArgument(at, 'key'));
        return valueResult('RemoveStorageEntity', null);
      })
  };
}

function found(row: { value: string; description: string; comment: string }): ComplexValue {
  return {
    complex: 'SP.StorageEntity',
    properties: { Comment: row.comment, Description: row.description, Value: row.value }
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
