import { QmsWebPart } from '../QmsWebPart';

/** Inställningar, by itself on a page. */
export default class AdministrationWebPart extends QmsWebPart {
  protected readonly start = 'administration';
}
