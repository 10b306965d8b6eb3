import { overBrackets, type TokenRange } from './clause.js';
import type { Place } from './place-in-sentence.js';
import type { ContentWord } from './words.js';

/** How far a predicate may stand from its number, in tokens. */
const reach = 7;

/** How many are taken on each side. */
const perSide = 2;

/** What a conjunction or comma between them adds to the distance of a word from its number, in tokens. */
const joint = 4;

/** The content words around a quantity, within its clause and not beyond another number; the nearest first. */
export function predicatesOf({ sentence, words: { words, taken }, own, clause }: Place): ContentWord[] {
  const found: { word: ContentWord; distance: number }[] = [];
  for (const [from, step] of [
    [own.first - 1, -1],
    [own.end, 1],
  ] as const) {
    let [distance, count] = [0, 0];
    for (let at = from, steps = 0; steps < reach && count < perSide && inside(at, clause); at += step, steps++) {
      at = overBrackets(sentence.tokens, at, step) ?? at;
      if (taken[at] === true) break;
      distance += joints.has(sentence.tokens[at]?.lower ?? '') ? joint : 1;
      const word = words[at];
      if (word == null) continue;
      found.push({ word, distance });
      count++;
    }
  }
  return found.sort((a, b) => a.distance - b.distance).map(({ word }) => word);
}

const joints = new Set(['and', 'or', 'but', ',']);

function inside(index: number, range: TokenRange): boolean {
  return range.first <= index && index < range.end;
}

const negations = new Set(['not', 'never', "didn't", 'didn’t', "wasn't", "weren't", 'denied', 'deny', 'denies', 'without']);

/** What denies what stands before it: `40 homes were not …`; but homes `without power` are homes. */
const denials = new Set([...negations].filter((word) => word !== 'without'));

/** Whether the nearest words before a quantity, or right after it, deny it. */
export function isNegated({ sentence: { tokens }, own, clause }: Place): boolean {
  const before = tokens.slice(Math.max(clause.first, own.first - 4), own.first);
  const after = tokens.slice(own.end, Math.min(clause.end, own.end + 3));
  return before.some((token) => negations.has(token.lower)) || after.some((token) => denials.has(token.lower));
}

const hedges = new Set(['may', 'might', 'could', 'possibly', 'perhaps', 'feared', 'presumed', 'believed', 'thought']);

/** Whether the words beside a quantity say that it is only possible: `12 may have died`, `up to 40 are feared dead`; but `in May` is a month. */
export function isHedged({ sentence: { tokens }, own, clause }: Place): boolean {
  const before = tokens.slice(Math.max(clause.first, own.first - 4), own.first);
  const after = tokens.slice(own.end, Math.min(clause.end, own.end + 3));
  return [...before, ...after].some(({ lower, text }) => hedges.has(lower) && text !== 'May');
}
