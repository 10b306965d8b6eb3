import { fold } from './fold.js';
import { canonicalKey, kindsOf, NameKind } from './gazetteer.js';

/** Nationalities that are not made from the names of their countries by the endings below, and parts that go under the whole. */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    american: 'usa',
    british: 'uk',
    english: 'uk',
    scottish: 'uk',
    welsh: 'uk',
    dutch: 'netherlands',
    greek: 'greece',
    spanish: 'spain',
    swiss: 'switzerland',
    polish: 'poland',
    french: 'france',
    turkish: 'turkey',
    philippine: 'philippines',
    filipino: 'philippines',
    danish: 'denmark',
    finnish: 'finland',
    irish: 'ireland',
    norwegian: 'norway',
    icelandic: 'iceland',
    afghan: 'afghanistan',
    saudi: 'saudi arabia',
    burmese: 'myanmar',
    ivorian: 'ivory coast',
    emirati: 'united arab emirates',
    german: 'germany',
    thai: 'thailand',
    czech: 'czechia',
    argentine: 'argentina',
    portuguese: 'portugal',
    chinese: 'china',
    kosovar: 'kosovo',
    bangladeshi: 'bangladesh',
    welshman: 'uk',
  }),
);

/** What nationalities end in, and what the names of their countries end in instead. */
const made = ['n', 'an', 'ian', 'ese', 'nese', 'i', 'ish', 'ic', 'can'];
const named = ['', 'a', 'e', 'y', 'o', 'ia', 'en', 'on', 'us', 'land'];

/** Of many countries. */
const continental = new Set([
  'european',
  'asian',
  'african',
  'arab',
  'arabian',
  'latin',
  'western',
  'scandinavian',
  'nordic',
  'balkan',
]);

/**
 * The country that a name or a word of nationality stands for, under one key for both: `Finland`, `Finnish`. A nationality
 * whose country is not known is a key of its own.
 *
 * @param text as written
 * @returns null where it is no country and no nationality
 */
export function nationOf(text: string): string | null {
  const key = fold(text);
  const country = countryOf(key) ?? countryOf(irregular.get(key) ?? '');
  if (country !== undefined) return country;
  if ((kindsOf(key) & NameKind.demonym) === 0 || continental.has(key)) return null;
  for (const ending of made) {
    if (!key.endsWith(ending)) continue;
    for (const other of named) {
      const found = countryOf(`${key.slice(0, -ending.length)}${other}`);
      if (found !== undefined) return found;
    }
  }
  return key;
}

function countryOf(key: string): string | undefined {
  const canonical = canonicalKey(key);
  return ((kindsOf(canonical) | kindsOf(key)) & NameKind.country) === 0 ? undefined : canonical;
}
