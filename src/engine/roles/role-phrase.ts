import rolePrepositions from '#lexicon/role-prepositions';
import { isInnerHyphen, type TokenRange } from '../language/index.js';
import { complements, narrows } from './modifiers.js';
import { roleNounAt, type RoleNoun } from './role-nouns.js';
import { articles, doubts, possessors } from './role-words.js';
import { isPossessive, textAt, type SentenceWithNames } from './sentence-with-names.js';

/** Where a role stands in a sentence, after its article. */
export interface RolePhrase extends TokenRange {
  readonly head: RoleNoun;
  readonly headFirst: number;
  /** Whether a word before it says that it is one of the past: `once`, `formerly`. */
  readonly former?: boolean;
  /** Where that word stands. */
  readonly saidFrom?: number;
  /** Whether an article or a possessor opens it, or something follows its noun: then it can be nothing but a role. */
  readonly isWhole: boolean;
}

/** How many tokens may stand before the noun, and after it. */
const longestBefore = 9;
const longestAfter = 14;

/** Words that join to the noun of a role what it is a role of. `with` does where a name follows. */
const joints = new Set(rolePrepositions);

/**
 * Reads a role that begins at a token: `the former culture minister`, `head of Ukraine's presidential office`.
 *
 * @returns undefined where what stands there is no role, is one of a name that follows (`president Obama`), or is in doubt
 */
export function phraseAt(sentence: SentenceWithNames, start: number): RolePhrase | undefined {
  const { keys } = sentence;
  const opened = articles.has(keys[start] ?? '') || possessors.has(keys[start] ?? '');
  const first = opened ? start + 1 : start;
  if (isInDoubt(sentence, first, first + 1)) return undefined;
  const found = lastNoun(sentence, first);
  if (found === undefined || isInDoubt(sentence, first, found.at)) return undefined;
  const { head, at, owned } = found;
  const after = at + head.length;
  // `the minister's house`, `a lawyer-turned-senator`: it goes on.
  if (isPossessive(sentence, after) || isInnerHyphen(sentence.tokens, after) || sentence.names[after] !== undefined)
    return undefined;
  const end = complementEnd(sentence, after);
  return { first, end, head, headFirst: at, isWhole: opened || owned || end > after };
}

/** Whether a word before the noun says that the text does not vouch for the role. */
export function isInDoubt({ keys, tokens }: SentenceWithNames, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (doubts.has(keys[index] ?? '') || tokens[index]?.kind === 'number') return true;
  return false;
}

interface FoundNoun {
  readonly head: RoleNoun;
  readonly at: number;
  readonly owned: boolean;
}

/** The last noun of a role in a run of adjectives, nouns and names that nothing else follows. */
function lastNoun(sentence: SentenceWithNames, from: number): FoundNoun | undefined {
  const { keys, names } = sentence;
  let found: FoundNoun | undefined;
  let owned = false;
  let index = from;
  while (index < from + longestBefore) {
    const name = names[index];
    if (name !== undefined) {
      const isOwner = isPossessive(sentence, name.end);
      // Somebody's name: `president Obama` is another person, `Obama's lawyer` and `Obama aide` are roles.
      if (name.mention.type === 'person' && !isOwner && (found !== undefined || roleNounAt(keys, name.end) === undefined))
        return undefined;
      owned ||= isOwner;
      found = undefined;
      index = isOwner ? name.end + 1 : name.end;
      continue;
    }
    const text = textAt(sentence, index);
    const key = keys[index] ?? '';
    if (isInnerHyphen(sentence.tokens, index)) index++;
    else if (isPossessive(sentence, index)) {
      owned = true;
      found = undefined;
      index++;
    } else {
      const head = names[index + 1] === undefined || index + 1 >= from ? roleNounAt(keys, index) : undefined;
      if (head !== undefined && !crossesName(sentence, index, head.length)) {
        found = { head, at: index, owned };
        index += head.length;
      } else if (narrows(text, key)) {
        found = undefined;
        index++;
      } else break;
    }
  }
  return found;
}

function crossesName({ names }: SentenceWithNames, from: number, length: number): boolean {
  for (let index = from; index < from + length; index++) if (names[index] !== undefined) return true;
  return false;
}

/** Where what a role is of ends: `of the delegation`, `to President X`, `for the Middle East at the ministry`. */
export function complementEnd(sentence: SentenceWithNames, start: number): number {
  const { keys, names } = sentence;
  let end = start;
  let index = start;
  while (joints.has(keys[index] ?? '') || (keys[index] === 'with' && opensName(sentence, index + 1))) {
    const next = objectEnd(sentence, index + 1, start + longestAfter);
    if (next === undefined) break;
    end = next;
    index = next;
    // `the Ministry of Trade and Industry`
    if (keys[index] === 'and' && names[index - 1] === undefined && isLowerNoun(sentence, index + 1)) {
      const more = objectEnd(sentence, index + 1, start + longestAfter);
      if (more !== undefined) {
        end = more;
        index = more;
      }
    }
  }
  return end;
}

function opensName(sentence: SentenceWithNames, start: number): boolean {
  const index = articles.has(sentence.keys[start] ?? '') ? start + 1 : start;
  return sentence.names[index] !== undefined || /^\p{Lu}/u.test(textAt(sentence, index));
}

function isLowerNoun(sentence: SentenceWithNames, index: number): boolean {
  const { names, tokens, keys } = sentence;
  return (
    names[index] === undefined &&
    tokens[index]?.kind === 'word' &&
    !articles.has(keys[index] ?? '') &&
    roleNounAt(keys, index) === undefined &&
    complements(textAt(sentence, index), keys[index] ?? '')
  );
}

/** The end of the nouns and names after a joint; undefined where there are none. */
export function objectEnd(sentence: SentenceWithNames, start: number, limit: number): number | undefined {
  const { keys, names } = sentence;
  let index = articles.has(keys[start] ?? '') || possessors.has(keys[start] ?? '') ? start + 1 : start;
  const first = index;
  while (index < limit) {
    const name = names[index];
    if (name !== undefined) index = name.end;
    // `of the Orient Harvest 11`
    else if (sentence.tokens[index]?.kind === 'number' && /^\p{Lu}/u.test(textAt(sentence, index - 1))) index++;
    else if (
      isInnerHyphen(sentence.tokens, index) ||
      isPossessive(sentence, index) ||
      complements(textAt(sentence, index), keys[index] ?? '')
    )
      index++;
    else break;
  }
  return index === first ? undefined : index;
}
