import { Strings } from './Strings';
import { svSe } from './sv-se';

export type Locale = 'sv-SE' | 'en-US';

/** Swedish unless the person's SharePoint or Teams speaks English. */
export function chooseLocale(uiCulture: string): Locale {
  return /^en\b/i.test(uiCulture) ? 'en-US' : 'sv-SE';
}

/** Swedish is at hand; other languages are chunks of their own, so that most people never download them. */
export async function loadStrings(locale: Locale): Promise<Strings> {
  if (locale === 'sv-SE') return svSe;
  const { enUs } = await import(/* webpackChunkName: 'loc-en-us' */ './en-us');
  return enUs;
}
