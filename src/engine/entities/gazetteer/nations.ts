import continentalAdjectives from '#lexicon/continental-adjectives';
import endings from '#lexicon/demonym-endings';
import irregular from '#lexicon/irregular-demonyms';
import { fold } from '../../language/index.js';
import { canonicalKey, kindsOf, NameKind } from './gazetteer.js';

const irregularDemonyms = new Map(Object.entries(irregular));
const continental = new Set(continentalAdjectives);

/**
 * The country that a name or a word of nationality stands for, under one key for both: `Finland`, `Finnish`. A nationality
 * whose country is not known is a key of its own.
 *
 * @param text as written
 * @returns null where it is no country and no nationality
 */
export function nationOf(text: string): string | null {
  const key = fold(text);
  const country = countryOf(key) ?? countryOf(irregularDemonyms.get(key) ?? '');
  if (country !== undefined) return country;
  if ((kindsOf(key) & NameKind.demonym) === 0 || continental.has(key)) return null;
  for (const ending of endings.demonym) {
    if (!key.endsWith(ending)) continue;
    for (const other of endings.country) {
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
