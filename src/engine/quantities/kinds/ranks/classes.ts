import { at, isWord, skipHyphen, type Tokens } from '../../../language/index.js';
import type { QuantityMatch } from '../../base/matches.js';
import { spanOf } from '../../base/token-spans.js';
import { boundaryWords } from '../../nouns/noun-words.js';
import { smallOrdinals } from '../../numbers/number-words.js';
import words from '#lexicon/classes-of-travel';

const carried = new Set(words.carried);
const travelling = new Set(words.travelling);
const prepositions = new Set(words.prepositions);

/** So many classes a train, a ship or a post has at most. */
const lowest = 4;

/**
 * The class that somebody travels in or something is sent by, which are numbered from the best: `a first class ticket`, `flew second
 * class`. A first-class performance is only a good one.
 */
export function readClass(tokens: Tokens, index: number): QuantityMatch | null {
  const value = smallOrdinals.get(at(tokens, index));
  const start = skipHyphen(tokens, index + 1);
  if (value === undefined || value > lowest || at(tokens, start) !== 'class') return null;
  if (!(carried.has(at(tokens, start + 1)) || endsTravel(tokens, index, start + 1))) return null;
  const noun = { ...spanOf(tokens, start, start + 1), head: 'class', modifiers: [] };
  const stated = { min: value, max: value, unit: 'rank' };
  const rank = { order: at(tokens, index), kind: 'ordinal', oneOf: false, since: null, among: null } as const;
  return { end: start + 1, reading: { dimension: 'rank', stated, noun, rank } };
}

/** `flew first class`, `passengers in second class`: nothing follows that the class could be one of. */
function endsTravel(tokens: Tokens, index: number, end: number): boolean {
  const before = prepositions.has(at(tokens, index - 1)) ? index - 2 : index - 1;
  return travelling.has(at(tokens, before)) && (!isWord(tokens, end) || boundaryWords.has(at(tokens, end)));
}
