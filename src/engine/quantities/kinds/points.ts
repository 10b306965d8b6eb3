import type { Amount } from '../numbers/amount.js';
import { at, isHyphen, skipHyphen, type Tokens } from '../../language/index.js';
import type { QuantityMatch } from '../base/matches.js';
import pointWords from '#lexicon/percentage-points';
import rateWordList from '#lexicon/rate-words';
import verbsOfChange from '#lexicon/verbs-of-change';

const rates = new Set([...rateWordList, ...pointWords.polls]);
const others = new Set(pointWords.others);
const before = new Set([...pointWords.before, ...verbsOfChange]);
const after = new Set(pointWords.after);

/** How far before them the word may stand that makes a change of points, in tokens. */
const reach = 3;

/** More points than these are none of percent. */
const most = 60;

/**
 * Points of percent that are only called points, where the sentence speaks of polls or rates and of no index or game: `support rose three
 * points`, `a two-point lead in the poll`.
 *
 * @param index where the amount starts
 */
export function readPoints(tokens: Tokens, index: number, amount: Amount): QuantityMatch | null {
  const word = skipHyphen(tokens, amount.end);
  if (!/^points?$/.test(at(tokens, word)) || (amount.max ?? most) >= most) return null;
  if (!isChange(tokens, index, word + 1) || isConverted(tokens, word + 1)) return null;
  if (!tokens.some(({ lower }) => rates.has(lower)) || tokens.some(({ lower }) => others.has(lower))) return null;
  const stated = { min: amount.min, max: amount.max, unit: 'percentage point' };
  const { qualifier, approximate } = amount;
  return { end: word + 1, reading: { dimension: 'percent', stated, qualifier, approximate } };
}

function isChange(tokens: Tokens, first: number, end: number): boolean {
  if (after.has(at(tokens, end))) return true;
  return tokens.slice(Math.max(0, first - reach), first).some(({ lower }) => before.has(lower));
}

/** `200 points, or 1.2 percent`: what is said in percent as well is none. */
function isConverted(tokens: Tokens, index: number): boolean {
  const joint = at(tokens, index) === ',' || at(tokens, index) === '(' ? index + 1 : index;
  return joint > index ? at(tokens, joint) === 'or' || at(tokens, index) === '(' : isHyphen(tokens, index);
}
