import { QmsWebPart } from '../QmsWebPart';

/** Inkorg, by itself on a page. */
export default class InboxWebPart extends QmsWebPart {
  protected readonly start = 'inbox';
}
