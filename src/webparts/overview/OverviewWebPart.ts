import { QmsWebPart } from '../QmsWebPart';

/** Översikt, by itself on a page. */
export default class OverviewWebPart extends QmsWebPart {
  protected readonly start = 'overview';
}
