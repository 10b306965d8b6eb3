import officeModifiers from '#lexicon/office-modifiers';
import personDescribingModifiers from '#lexicon/person-describing-modifiers';
import wordsOutsideRoles from '#lexicon/words-outside-roles';
import { nounClassOf } from '../wordnet/index.js';
import { articles, possessors, standings } from './role-words.js';

const plain = new Set(personDescribingModifiers);

const outsideRoles = new Set(wordsOutsideRoles);

const ofOffices = new Set(officeModifiers);

const adjective = /(?:al|ic|ive|ary|ous|ent|ant|ish|ese|ian|ean|ar|ory|ine|ist)$/;

/** Whether a word describes someone rather than the role. */
export function isPlain(key: string): boolean {
  return plain.has(key);
}

/** Whether a word is often found before the noun of a role, and seldom elsewhere. */
export function isOfOffices(key: string): boolean {
  return ofOffices.has(key) || plain.has(key) || standings.has(key);
}

/**
 * Whether a word, as written, may stand before the noun of a role: an adjective or a noun. For want of a part of speech what
 * looks like a verb or an adverb is none.
 */
export function narrows(text: string, key: string): boolean {
  if (outsideRoles.has(key) || articles.has(key) || possessors.has(key)) return false;
  if (isOfOffices(key)) return true;
  if (!/^\p{L}/u.test(text)) return false;
  if (/^\p{Lu}/u.test(text)) return true;
  if (/(?:ly|ed|ing)$/.test(key)) return false;
  return adjective.test(key) || nounClassOf(key) !== null;
}

/** Whether a word may stand inside what follows a role: `head of the rescue unit for …`. */
export function complements(text: string, key: string): boolean {
  return narrows(text, key) || (/^\p{L}+(?:ing|ed)$/u.test(key) && !outsideRoles.has(key));
}
