import { QmsWebPart } from '../QmsWebPart';

/** Mina rapporter, by itself on a page. */
export default class MyReportsWebPart extends QmsWebPart {
  protected readonly start = 'myReports';
}
