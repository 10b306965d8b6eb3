import { at, type Tokens } from '../../../language/index.js';
import type { QuantityMatch } from '../../base/matches.js';
import { readRank } from './ranks.js';
import rankingWordList from '#lexicon/ranking-words';

const rankingWords = new Set(rankingWordList);

/** How far before the range the word may stand that shows it to be one, in tokens. */
const reach = 3;

/**
 * A place somewhere between two: `ranks between the tenth and the fifteenth`. In `between the first and the second act` there are
 * two of them, and `from 8th to 11th place` is a fall.
 */
export function readRankRange(tokens: Tokens, index: number, headline: boolean): QuantityMatch | null {
  if (at(tokens, index) !== 'between') return null;
  const first = readRank(tokens, skipThe(tokens, index + 1), headline);
  if (first === null || at(tokens, first.end) !== 'and') return null;
  const second = readRank(tokens, skipThe(tokens, first.end + 1), headline);
  const [min, max] = [first.reading.stated.min, second?.reading.stated.max ?? null];
  if (second === null || min === null || max === null || max <= min || !isRanking(tokens, index, second)) return null;
  return { end: second.end, reading: { ...second.reading, stated: { min, max, unit: 'rank' }, qualifier: 'between' } };
}

function skipThe(tokens: Tokens, index: number): number {
  return at(tokens, index) === 'the' ? index + 1 : index;
}

function isRanking(tokens: Tokens, index: number, { reading: { noun } }: QuantityMatch): boolean {
  if (noun != null) return rankingWords.has(noun.head);
  return tokens.slice(Math.max(0, index - reach), index).some(({ lower }) => rankingWords.has(lower));
}
