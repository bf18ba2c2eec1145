import type { Format } from './Format';
import type { Headers } from './Result';

const V3: Record<Format['level'], string> = {
  none: 'odata=nometadata;streaming=true',
  minimal: 'odata=minimalmetadata;streaming=true',
  full: 'odata=fullmetadata;streaming=true',
  verbose: 'odata=verbose'
};

/** Recorded: application/json;odata=nometadata;streaming=true;charset=utf-8 */
export function jsonContentType(format: Format): string {
  const parameters =
    format.version === 4
      ? `odata.metadata=${format.level};odata.streaming=true;IEEE754Compatible=false`
      : V3[format.level];
  return `application/json;${parameters};charset=utf-8`;
}

/** The headers every OData answer carries. */
export function protocolHeaders(format: Format): Headers {
  const version: Headers =
    format.version === 4
      ? { 'OData-Version': '4.0' }
      : { DataServiceVersion: format.level === 'verbose' ? '2.0' : '3.0' };
  return { 'Content-Type': jsonContentType(format), ...version };
}
