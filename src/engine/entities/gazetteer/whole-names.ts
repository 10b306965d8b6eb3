import { fold } from '../../language/index.js';
import { isFirstName, longestName, NameKind, placeKinds, titleAt } from './gazetteer.js';
import { generations, honorifics, organizationHeads, organizationOpeners, placeHeads } from './name-words.js';

/** Whether the lists know a name as that of a place, or its last word says so: `Manila`, `Lake County`. */
export function isPlaceName(name: string): boolean {
  const words = fold(name).split(' ');
  const { length, kinds } = longestName(words, 0);
  return (length === words.length && (kinds & (placeKinds | NameKind.town)) !== 0) || placeHeads.has(words.at(-1) ?? '');
}

/** Whether a name of two to four words is likely a person's: `Jane Doe`, `Dr. Roe`. */
export function isPersonName(name: string): boolean {
  const words = fold(name)
    .split(' ')
    .filter((word) => !generations.has(word));
  const [first = '', second = ''] = words;
  if (words.length < 2 || words.length > 4 || organizationHeads.has(words.at(-1) ?? '')) return false;
  return honorifics.has(first) || isFirstName(first) || (first.length === 1 && (second.length === 1 || words.length === 2));
}

/** Whether a word of it makes a name that of an authority, a company or the like: `Ministry of Health`, `Border Agency`. */
export function isOrganizationName(name: string): boolean {
  const words = fold(name).split(' ');
  return organizationHeads.has(words.at(-1) ?? '') || organizationOpeners.has(words[0] ?? '');
}

/** Whether a name is known, of two words that a hyphen may join, as one: `Rolls-Royce`, `Guinea-Bissau`. */
export function isListedAsOne(left: string, right: string): boolean {
  return longestName([left, right], 0).length === 2 || titleAt([left, right], 0).length === 2;
}
