import { headAt, type Head } from './nouns.js';
import { isHyphen, isPossessive, textAt, type Reading } from './reading.js';
import { articles, complements, doubts, narrows, possessors } from './words.js';

/** Where a role stands in a sentence; half-open, in tokens. */
export interface Phrase {
  /** After the article. */
  readonly from: number;
  readonly to: number;
  readonly head: Head;
  readonly headFrom: number;
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
const joints = new Set(['of', 'for', 'to', 'at', 'from', 'in']);

/**
 * Reads a role that begins at a token: `the former culture minister`, `head of Ukraine's presidential office`.
 *
 * @returns undefined where what stands there is no role, is one of a name that follows (`president Obama`), or is in doubt
 */
export function phraseAt(reading: Reading, start: number): Phrase | undefined {
  const { keys } = reading;
  const opened = articles.has(keys[start] ?? '') || possessors.has(keys[start] ?? '');
  const from = opened ? start + 1 : start;
  if (isInDoubt(reading, from, from + 1)) return undefined;
  const found = headFrom(reading, from);
  if (found === undefined || isInDoubt(reading, from, found.at)) return undefined;
  const { head, at, owned } = found;
  const after = at + head.length;
  // `the minister's house`, `a lawyer-turned-senator`: it goes on.
  if (isPossessive(reading, after) || isHyphen(reading, after) || reading.names[after] !== undefined) return undefined;
  const to = complementEnd(reading, after);
  return { from, to, head, headFrom: at, isWhole: opened || owned || to > after };
}

/** Whether a word before the noun says that the text does not vouch for the role. */
export function isInDoubt({ keys, tokens }: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (doubts.has(keys[index] ?? '') || tokens[index]?.kind === 'number') return true;
  return false;
}

interface FoundHead {
  readonly head: Head;
  readonly at: number;
  readonly owned: boolean;
}

/** The last noun of a role in a run of adjectives, nouns and names that nothing else follows. */
function headFrom(reading: Reading, from: number): FoundHead | undefined {
  const { keys, names } = reading;
  let found: FoundHead | undefined;
  let owned = false;
  let index = from;
  while (index < from + longestBefore) {
    const name = names[index];
    if (name !== undefined) {
      const isOwner = isPossessive(reading, name.to);
      // Somebody's name: `president Obama` is another person, `Obama's lawyer` and `Obama aide` are roles.
      if (name.mention.type === 'person' && !isOwner && (found !== undefined || headAt(keys, name.to) === undefined))
        return undefined;
      owned ||= isOwner;
      found = undefined;
      index = isOwner ? name.to + 1 : name.to;
      continue;
    }
    const text = textAt(reading, index);
    const key = keys[index] ?? '';
    if (isHyphen(reading, index)) index++;
    else if (isPossessive(reading, index)) {
      owned = true;
      found = undefined;
      index++;
    } else {
      const head = names[index + 1] === undefined || index + 1 >= from ? headAt(keys, index) : undefined;
      if (head !== undefined && !crossesName(reading, index, head.length)) {
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

function crossesName({ names }: Reading, from: number, length: number): boolean {
  for (let index = from; index < from + length; index++) if (names[index] !== undefined) return true;
  return false;
}

/** Where what a role is of ends: `of the delegation`, `to President X`, `for the Middle East at the ministry`. */
export function complementEnd(reading: Reading, start: number): number {
  const { keys, names } = reading;
  let end = start;
  let index = start;
  while (joints.has(keys[index] ?? '') || (keys[index] === 'with' && opensName(reading, index + 1))) {
    const next = objectEnd(reading, index + 1, start + longestAfter);
    if (next === undefined) break;
    end = next;
    index = next;
    // `the Ministry of Trade and Industry`
    if (keys[index] === 'and' && names[index - 1] === undefined && isLowerNoun(reading, index + 1)) {
      const more = objectEnd(reading, index + 1, start + longestAfter);
      if (more !== undefined) {
        end = more;
        index = more;
      }
    }
  }
  return end;
}

function opensName(reading: Reading, start: number): boolean {
  const index = articles.has(reading.keys[start] ?? '') ? start + 1 : start;
  return reading.names[index] !== undefined || /^\p{Lu}/u.test(textAt(reading, index));
}

function isLowerNoun(reading: Reading, index: number): boolean {
  const { names, tokens, keys } = reading;
  return (
    names[index] === undefined &&
    tokens[index]?.kind === 'word' &&
    !articles.has(keys[index] ?? '') &&
    headAt(keys, index) === undefined &&
    complements(textAt(reading, index), keys[index] ?? '')
  );
}

/** The end of the nouns and names after a joint; undefined where there are none. */
export function objectEnd(reading: Reading, start: number, limit: number): number | undefined {
  const { keys, names } = reading;
  let index = articles.has(keys[start] ?? '') || possessors.has(keys[start] ?? '') ? start + 1 : start;
  const first = index;
  while (index < limit) {
    const name = names[index];
    if (name !== undefined) index = name.to;
    // `of the Orient Harvest 11`
    else if (reading.tokens[index]?.kind === 'number' && /^\p{Lu}/u.test(textAt(reading, index - 1))) index++;
    else if (isHyphen(reading, index) || isPossessive(reading, index) || complements(textAt(reading, index), keys[index] ?? ''))
      index++;
    else break;
  }
  return index === first ? undefined : index;
}
