import { fold } from './fold.js';
import { canonicalKey } from './gazetteers/index.js';
import { roles } from './words.js';

/**
 * A key under which the obvious spellings of a name coincide: case, diacritics, titles, the other names of a country, city or
 * institution (Turkey, Türkiye; Kyiv, Kiev; U.N., United Nations), and letters that transliterations double or exchange
 * (Zelensky, Zelenskyy).
 *
 * @param name as written in a text
 * @param type of the mention, since only people have titles and transliterated names
 */
export function canonicalName(name: string, type: string): string {
  const key = fold(name.replace(/['’]s$/, '')).replace(/^the (?=.)/, '');
  const known = canonicalKey(key.replace(/\bst\b/g, 'saint'));
  if (type !== 'person') return known;
  return withoutTitles(key).split(' ').map(transliterated).join(' ');
}

/** The words of a person's folded name without the titles before it; the name itself where it is nothing but a title. */
export function withoutTitles(key: string): string {
  const words = key.split(' ');
  let start = 0;
  while (start < words.length - 1 && roles.has(words[start] ?? '')) start++;
  return words.slice(start).join(' ');
}

/**
 * One form for what romanizations of one name differ in (BGN/PCGN, ISO 9, the passports of Russia and Ukraine): the ends
 * -yy, -iy, -ij, -ii, -yi, -i of -y, "ks" for x, "kh" and "h", a doubled consonant, "ou" for u.
 */
export function transliterated(word: string): string {
  return word
    .replace(/(?:[iy][iyj]|(?<=[^aeiou]{1,2})i)$/, 'y')
    .replace(/(?<=[a-z])ks(?=[a-z])/g, 'x')
    .replace(/kh/g, 'h')
    .replace(/([b-df-hj-np-tv-xz])\1/g, '$1')
    .replace(/ou/g, 'u');
}
