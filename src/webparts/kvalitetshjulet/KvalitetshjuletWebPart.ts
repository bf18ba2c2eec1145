import { QmsWebPart } from '../QmsWebPart';

/** Everything in one place with navigation: the Teams tabs and the full page. */
export default class KvalitetshjuletWebPart extends QmsWebPart {
  protected readonly start = 'shell';
}
