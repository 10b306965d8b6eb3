import { at, isWord, type Tokens } from '../../language/index.js';
import type { NumberMatch } from '../base/matches.js';
import { smallNumbers } from './number-words.js';
import compounds from '#lexicon/score-compounds';
import pluralsWithoutEnding from '#lexicon/plurals-without-ending';
import scoreCounts from '#lexicon/score-counts';

const scoreCompounds: ReadonlyMap<string, number> = new Map(Object.entries(compounds));

/** Numbers counted in scores of twenty, with what is over: `three score`, `four score and seven`, `threescore and ten`. */
export function readScores(tokens: Tokens, index: number): NumberMatch | null {
  const word = at(tokens, index);
  const compound = word.endsWith('score') ? scoreCompounds.get(word) : undefined;
  if (compound !== undefined) return withRest(tokens, compound, index + 1);
  if (at(tokens, index + 1) !== 'score') return null;
  const scores = smallNumbers.get(word) ?? 0;
  if (scores < 2 || scores > 12) return null;
  const found = withRest(tokens, scores * 20, index + 2);
  const of = at(tokens, found.end) === 'of' ? found.end + 1 : found.end;
  return found.end > index + 2 || isCounted(tokens, of) ? found : null;
}

function withRest(tokens: Tokens, value: number, end: number): NumberMatch {
  const rest = at(tokens, end) === 'and' ? smallNumbers.get(at(tokens, end + 1)) : undefined;
  return rest !== undefined && rest > 0 && rest < 20 ? { value: value + rest, end: end + 2 } : { value, end };
}

const plurals = new Set(pluralsWithoutEnding);
const notCounted = new Set([...scoreCounts.games, ...scoreCounts.noPlurals]);

/** `Two score as the hosts win` tells of goals: a score of twenty counts a noun after it, or ends the phrase. */
function isCounted(tokens: Tokens, index: number): boolean {
  const word = at(tokens, index);
  return !isWord(tokens, index) || plurals.has(word) || (word.endsWith('s') && !notCounted.has(word));
}
