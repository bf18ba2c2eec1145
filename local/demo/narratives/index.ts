import { care, infections } from './care';
import { devices } from './devices';
import { falls } from './falls';
import { medicines } from './medicines';
import { Narrative } from './Narrative';

/** Invented events by the published table's name of the category. */
const byCategory: Readonly<Record<string, readonly Narrative[]>> = {
  Fall: falls,
  Läkemedel: medicines,
  'Medicinteknisk produkt': devices,
  'Vård, behandling och provtagning': care,
  'Vårdrelaterade infektioner/VRI': infections
};

const places = [
  'i matsalen',
  'i korridoren',
  'i badrummet',
  'vid balkongdörren',
  'i köket',
  'i hallen',
  'i sovrummet',
  'i dagrummet',
  'vid trappan'
];
const times = [
  'strax före frukost',
  'under förmiddagen',
  'vid lunchtid',
  'under eftermiddagen',
  'vid personalbytet',
  'vid middagen',
  'på kvällen',
  'vid tillsynen på natten',
  'tidigt på morgonen'
];

const pick = <T>(values: readonly T[], random: () => number): T =>
  values[Math.floor(random() * values.length)];

/** An event of that category in words of its own. Throws for a category without texts. */
export function narrate(category: string, random: () => number): Narrative {
  const choices = byCategory[category];
  if (!choices) throw new Error(`No demo texts for the category ${category}`);
  const { what, done, consequence } = pick(choices, random);
  return {
    what: what.replace('{plats}', pick(places, random)).replace('{tid}', pick(times, random)),
    done,
    consequence
  };
}
