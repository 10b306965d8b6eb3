import conjunctions from '#lexicon/conjunctions';
import type { TokenRange } from '../../language/index.js';
import type { Sentence } from '../../text/index.js';
import { overBrackets } from '../sentence/clause.js';
import type { QuantityInSentence } from '../sentence/quantity-in-sentence.js';
import type { ContentWord } from '../sentence/sentence-words.js';

/** How far a predicate may stand from its number, in tokens. */
const reach = 7;

/** How many are taken on each side. */
const perSide = 2;

/** What a conjunction or comma between them adds to the distance of a word from its number, in tokens. */
const joint = 4;

/** The content words around a quantity, within its clause and not beyond another number; the nearest first. */
export function predicatesOf({ sentence, words: { words, taken }, own, clause }: QuantityInSentence): ContentWord[] {
  const whole = isWhole(sentence.tokens, taken, own.first);
  const found: { word: ContentWord; distance: number }[] = [];
  for (const [from, step] of [
    [own.first - 1, -1],
    [own.end, 1],
  ] as const) {
    if (whole && step === 1) continue;
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

/** How many words may stand between a part and its whole, `of` included. */
const longestOwner = 4;

/**
 * Whether it belongs to what a part before it is taken of. That two of the 40 homes burned, or half of the homes in five villages, is
 * said of the part; and that none of the 40 did, of nothing.
 */
function isWhole(tokens: Sentence['tokens'], taken: readonly boolean[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(1, first - longestOwner); at--) {
    if (tokens[at]?.lower === 'of') return taken[at - 1] === true;
    if (taken[at] === true || (tokens[at]?.kind !== 'word' && tokens[at]?.kind !== 'clitic')) return false;
  }
  return false;
}

const joints = new Set([...conjunctions, ',']);

function inside(index: number, range: TokenRange): boolean {
  return range.first <= index && index < range.end;
}
