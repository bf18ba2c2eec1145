import { protocolHeaders } from './contentType';
import type { Format } from './Format';
import type { WireAnswer } from './Result';
import type { SharePointFault } from './SharePointFault';

/**
 * Writes a refusal the way the caller reads it: odata.error (v3), error with a message object (verbose), error with plain text
 * (v4), or the XML document of callers that ask for no JSON.
 * Sources: pnp/pnpjs#3149, sp-dev-docs#5890 (v3), sp-dev-docs#6826 (verbose), sp-dev-docs#4392 (v4).
 */
export function serializeFault(fault: SharePointFault, format: Format): WireAnswer {
  if (format.atom) {
    return {
      status: fault.status,
      headers: { 'Content-Type': 'application/xml;charset=utf-8' },
      body: xml(fault)
    };
  }
  return {
    status: fault.status,
    headers: protocolHeaders(format),
    body: JSON.stringify(json(fault, format))
  };
}

function json(fault: SharePointFault, format: Format): object {
  if (format.version === 4) return { error: { code: fault.code, message: fault.text } };
  const error = { code: fault.code, message: { lang: 'en-US', value: fault.text } };
  return format.level === 'verbose' ? { error } : { 'odata.error': error };
}

function xml(fault: SharePointFault): string {
  const namespace = 'http://schemas.microsoft.com/ado/2007/08/dataservices/metadata';
  return (
    '<?xml version="1.0" encoding="utf-8"?>' +
    `<m:error xmlns:m="${namespace}"><m:code>${escape(fault.code)}</m:code>` +
    `<m:message xml:lang="en-US">${escape(fault.text)}</m:message></m:error>`
  );
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
