import generalRoles from '#lexicon/general-roles';
import nounsWithoutRole from '#lexicon/nouns-without-role';
import rankNouns from '#lexicon/rank-nouns';
import roleFamilies from '#lexicon/role-families';
import roleNounPhrases from '#lexicon/role-noun-phrases';
import roleNouns from '#lexicon/role-nouns';
import roleSynonyms from '#lexicon/role-synonyms';
import { nounClassOf, wordSimilarity } from '../wordnet/index.js';

const general = new Set(generalRoles);
const ranks = new Set(rankNouns);
const withoutRole = new Set(nounsWithoutRole);
const families = roleFamilies.map((family) => new Set(family));

/** Under which word each noun of a role goes. */
const concepts = new Map<string, string>();
for (const list of roleSynonyms) for (const each of list) concepts.set(each, list[0] ?? each);
for (const each of [...roleNouns, ...roleNounPhrases]) if (!concepts.has(each)) concepts.set(each, each);

/** In tokens: `commander-in-chief`. */
export const longestRoleNoun = 5;

/** A head, and how many words it takes. */
export interface RoleNoun {
  readonly concept: string;
  readonly length: number;
  readonly listed: boolean;
}

/**
 * The noun of a role that begins at a word, the longest there is: `chief of staff` before `chief`.
 *
 * @param keys in lower case
 */
export function roleNounAt(keys: readonly string[], start: number): RoleNoun | undefined {
  for (let length = Math.min(longestRoleNoun, keys.length - start); length >= 1; length--) {
    const key =
      length === 1
        ? (keys[start] ?? '')
        : keys
            .slice(start, start + length)
            .join(' ')
            .replaceAll(' - ', ' ');
    const concept = concepts.get(key);
    if (concept !== undefined) return { concept, length, listed: true };
  }
  const word = keys[start] ?? '';
  if (word.length < 4 || withoutRole.has(word) || word.endsWith('s') || !/^[a-z]+$/.test(word) || nounClassOf(word) !== 'person')
    return undefined;
  return { concept: word, length: 1, listed: false };
}

/** Whether a role says so little of what someone does that any other may be meant by it. */
export function isGeneral(head: string): boolean {
  return general.has(head) || isRank(head);
}

/** Whether a role is a rank, which stands beside a function rather than against it. */
export function isRank(head: string): boolean {
  return ranks.has(head);
}

/** From this wordSimilarity on two roles may be one in other words. */
const alike = 0.3;

/** By their keys; there are some hundreds of heads, of which few meet. */
const known = new Map<string, boolean>();

/** Whether two different heads may name one role: by their families, in WordNet, or because one says next to nothing. */
export function areNear(a: string, b: string): boolean {
  const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
  let near = known.get(key);
  if (near === undefined) known.set(key, (near = compare(a, b)));
  return near;
}

function compare(a: string, b: string): boolean {
  if (isGeneral(a) || isGeneral(b)) return true;
  if (families.some((family) => family.has(a) && family.has(b))) return true;
  return !a.includes(' ') && !b.includes(' ') && wordSimilarity(a, b) >= alike;
}
