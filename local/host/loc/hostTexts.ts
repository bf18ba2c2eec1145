import type { HostLocale } from '../page/HostView';
import { en } from './en';
import { HostTexts, sv } from './sv';

const TEXTS: Record<HostLocale, HostTexts> = { 'sv-SE': sv, 'en-US': en };

export function hostTexts(locale: HostLocale): HostTexts {
  return TEXTS[locale];
}
