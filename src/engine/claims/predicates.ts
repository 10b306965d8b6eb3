import type { TokenRange } from './clause.js';
import type { Place } from './place-in-sentence.js';
import type { ContentWord } from './words.js';

/** How far a predicate may stand from its number, in tokens. */
const reach = 7;

/** How many are taken on each side. */
const perSide = 2;

/** The content words nearest to a quantity on both sides, within its clause and not beyond another number; those before it first. */
export function predicatesOf({ words: { words, taken }, own, clause }: Place): ContentWord[] {
  const before = walk(own.first - 1, -1);
  const after = walk(own.end, 1);
  return [...before, ...after];

  function walk(from: number, step: 1 | -1): ContentWord[] {
    const found: ContentWord[] = [];
    for (let at = from, steps = 0; steps < reach && found.length < perSide && inside(at, clause); at += step, steps++) {
      if (taken[at] === true) break;
      const word = words[at];
      if (word != null) found.push(word);
    }
    return found;
  }
}

function inside(index: number, range: TokenRange): boolean {
  return range.first <= index && index < range.end;
}

const negations = new Set(['not', 'never', "didn't", "didn’t", "wasn't", "weren't", 'denied', 'deny', 'denies', 'without']);

/** Whether the nearest words before a quantity, or right after it, deny it. */
export function isNegated({ sentence: { tokens }, own, clause }: Place): boolean {
  const before = tokens.slice(Math.max(clause.first, own.first - 4), own.first);
  const after = tokens.slice(own.end, Math.min(clause.end, own.end + 3));
  return [...before, ...after].some((token) => negations.has(token.lower));
}
