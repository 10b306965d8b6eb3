import type { Amount } from '../numbers/amount.js';
import { at, matchWords, PhraseTable, skipHyphen, type Tokens } from '../../language/index.js';
import { type QuantityMatch, scaled } from '../base/matches.js';
import percentWordList from '#lexicon/percent-words';
import rateWordList from '#lexicon/rate-words';
import partsOfAPoint from '#lexicon/parts-of-a-point';

const percentWords = new PhraseTable(Object.entries(percentWordList));

/** `30%`, `30 percent`, `two percentage points`; a point is no percent of anything and stays a unit of its own. */
export function readPercentage(tokens: Tokens, amount: Amount): QuantityMatch | null {
  const found = percentWords.find(tokens, skipHyphen(tokens, amount.end));
  if (found === null) return null;
  const stated = { min: amount.min, max: amount.max, unit: found.value };
  const normalized = found.value === 'basis point' ? scaled(stated, 0.01, 'percentage point') : stated;
  return {
    end: found.end,
    reading: { dimension: 'percent', stated, normalized, qualifier: amount.qualifier, approximate: amount.approximate },
  };
}

const partsOfPoint: ReadonlyMap<string, number> = new Map(Object.entries(partsOfAPoint));
const rateWords = new Set(rateWordList);

/** `a quarter point`, `half a point`, `a quarter of a percentage point`, `a full point`: what rates are moved by. */
export function readPercentagePoint(tokens: Tokens, index: number): QuantityMatch | null {
  const first = at(tokens, index) === 'a' ? index + 1 : index;
  const value = partsOfPoint.get(at(tokens, first));
  if (value === undefined || (first === index && value === 1)) return null;
  const of = matchWords(tokens, first + 1, ['of', 'a']);
  const article = of !== -1 ? of : at(tokens, first + 1) === 'a' ? first + 2 : skipHyphen(tokens, first + 1);
  const percentage = /^(?:percentage|percent)$/.test(at(tokens, article));
  const point = percentage ? skipHyphen(tokens, article + 1) : article;
  if (at(tokens, point) !== 'point' || !(percentage || tokens.some((token) => rateWords.has(token.lower)))) return null;
  return { end: point + 1, reading: { dimension: 'percent', stated: { min: value, max: value, unit: 'percentage point' } } };
}

/** A part of a whole, `two-thirds of voters`, as the percentage that it is. */
export function fractionAsPercent(amount: Amount): QuantityMatch {
  const stated = { min: amount.min, max: amount.max, unit: 'fraction' };
  const normalized = scaled(stated, 100, 'percent');
  return {
    end: amount.end,
    reading: { dimension: 'percent', stated, normalized, qualifier: amount.qualifier, approximate: amount.approximate },
  };
}
