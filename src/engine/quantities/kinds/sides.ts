import { at, type Tokens } from '../../language/index.js';
import { tokenIndexAfter } from '../base/token-spans.js';
import type { CountedNoun } from '../base/quantity.js';
import type { Amount } from '../numbers/amount.js';
import words from '#lexicon/sides';

const beforeEdges = new Set(words.beforeEdges);
const narrowing = new Set(words.narrowing);

/**
 * Whether a count is of the parties to what is told, who are two as a matter of course: `the two sides`, `two warring sides met`. In
 * `closed on two sides`, `two sides of the square` and `twenty sides entered the cup` it counts.
 *
 * @param index where the number starts
 */
export function areTheParties(tokens: Tokens, index: number, { min, max, form }: Amount, noun: CountedNoun): boolean {
  if (form !== 'words' || min !== 2 || max !== 2 || noun.head !== 'side') return false;
  return !beforeEdges.has(at(tokens, index - 1)) && !narrowing.has(at(tokens, tokenIndexAfter(tokens, noun)));
}
