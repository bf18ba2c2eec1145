import { QmsWebPart } from '../QmsWebPart';

/** Rapportera, by itself on a page. */
export default class ReportWebPart extends QmsWebPart {
  protected readonly start = 'report';
}
