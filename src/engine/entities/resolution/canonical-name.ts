import americanSpellings from '#lexicon/american-name-spellings';
import { Memo } from '../../memo/index.js';
import { fold } from '../../language/index.js';
import { canonicalKey, kindsOf } from '../gazetteer/gazetteer.js';
import { companyForms, personTitles } from '../gazetteer/name-words.js';
import { transliterated } from './romanization.js';

/**
 * A key under which the obvious spellings of a name coincide: case, diacritics, titles, the other names of a country, city or
 * institution (Turkey, Türkiye; Kyiv, Kiev; U.N., United Nations), British and American spelling, and letters that
 * transliterations double or exchange (Navalny, Navalnyy).
 *
 * @param name as written in a text
 * @param type of the mention, since only people have titles and only companies legal forms
 */
export function canonicalName(name: string, type: string): string {
  return known.get(`${type}:${name}`, () => canonicalOf(name, type));
}

/** A name is asked for by each of its mentions, and by each claim beside them. */
const known = new Memo<string, string>(30_000);

function canonicalOf(name: string, type: string): string {
  const key = fold(name.replace(/['’]s$/, '')).replace(/^the (?=.)/, '');
  if (type === 'person') return withoutTitles(key).split(' ').map(transliterated).join(' ');
  // "The Hague" keeps its article in the lists.
  const listed = canonicalKey(canonicalKey(key) === key ? `the ${key}` : key).replace(/^the (?=.)/, '');
  if (listed !== key || kindsOf(key) !== 0) return listed;
  const plain = americanSpelling(type === 'organization' ? withoutCompanyForm(key) : key);
  const spelled = plain.replace(/\bst\b/g, 'saint').replace(/(?<=[a-z]{4})ff?$/, 'v');
  return canonicalKey(kindsOf(spelled) === 0 && type !== 'place' ? plain : spelled);
}

/** The words of a person's folded name without the titles before it; the name itself where it is nothing but a title. */
function withoutTitles(key: string): string {
  const words = key.split(' ');
  let start = 0;
  while (start < words.length - 1 && personTitles.has(words[start] ?? '')) start++;
  return words.slice(start).join(' ');
}

function withoutCompanyForm(key: string): string {
  const words = key.split(' ');
  let end = words.length;
  while (end > 1 && companyForms.has(words[end - 1] ?? '')) end--;
  return words.slice(0, end).join(' ');
}

function americanSpelling(key: string): string {
  return key
    .split(' ')
    .map((word) => american.get(word) ?? word.replace(/isation$/, 'ization'))
    .join(' ');
}

const american = new Map<string, string>(Object.entries(americanSpellings));
