import type { ComplexValue } from '../wire/Result';
import { valueResult } from './project';
import { action } from './Resource';
import type { ApiRequest } from './ApiRequest';
import type { Resource } from './Resource';

/** POST contextinfo (docs: working-with-requestdigest; property names of d.GetContextWebInformation). */
export function contextInfoResource(request: ApiRequest): Resource {
  return action('contextinfo', () => {
    const { value, seconds } = request.digest();
    const info: ComplexValue = {
      complex: 'SP.ContextWebInformation',
      properties: {
        FormDigestTimeoutSeconds: seconds,
        FormDigestValue: value,
        LibraryVersion: '16.0.25409.12007',
        SiteFullUrl: request.webUrl,
        SupportedSchemaVersions: { primitives: ['14.0.0.0', '15.0.0.0'], edmType: 'Edm.String' },
        WebFullUrl: request.webUrl
      }
    };
    return valueResult('GetContextWebInformation', info);
  });
}
