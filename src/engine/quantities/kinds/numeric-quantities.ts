import type { Amount } from '../numbers/amount.js';
import { isRangeDash, readAmountRange } from '../numbers/ranges.js';
import { readAmount } from '../numbers/read-amount.js';
import { readAge } from './ages/ages.js';
import { readBareAge } from './ages/bare-ages.js';
import { readCount } from './counts.js';
import { at, type Tokens } from '../../language/index.js';
import type { QuantityMatch } from '../base/matches.js';
import type { Interval } from '../base/quantity.js';
import { looksLikeMagnitude, magnitudeOf, readMagnitudeAfter } from './magnitudes.js';
import { readMeasurement } from './measurements.js';
import { readMoney, readMoneyAfter } from './money.js';
import { withModifiedNoun } from '../nouns/modified-noun.js';
import { readPercentage } from './percentages.js';
import { readPoints } from './points.js';
import type { SentenceContext } from './sentence-context.js';
import { isTemperature, readTemperature, temperatureOf } from './temperatures.js';
import changeWordList from '#lexicon/change-words';
import verbsOfChange from '#lexicon/verbs-of-change';

/**
 * A number with its unit, or the noun that it counts: all that starts with a number or a currency.
 *
 * @param between whether the number follows `between` or `from`, so that `and` or `to` makes a range of it
 */
export function readNumericQuantity(context: SentenceContext, index: number, between: boolean): QuantityMatch | null {
  const found = readOne(context, index, between);
  return found && joinRange(context, index, found, between);
}

function readOne(context: SentenceContext, index: number, between: boolean): QuantityMatch | null {
  const { tokens } = context;
  const change = followsVerbOfChange(tokens, index);
  const money = readMoney(tokens, index, { between, change });
  if (money !== null) return withModifiedNoun(tokens, index, money);
  const single = readAmount(tokens, index);
  if (single === null) return null;
  const range = change && at(tokens, single.end) === 'to' ? null : readAmountRange(tokens, single, between);
  return readUnitOrNoun(context, index, range ?? single);
}

/** Tries what may follow an amount, the most telling first. */
function readUnitOrNoun(context: SentenceContext, index: number, amount: Amount): QuantityMatch | null {
  const { tokens } = context;
  const age = readBareAge(tokens, index, amount);
  if (age !== null) return age;
  const unit =
    readPercentage(tokens, amount) ??
    readPoints(tokens, index, amount) ??
    readMoneyAfter(tokens, amount) ??
    readAge(tokens, amount) ??
    readTemperature(tokens, amount) ??
    readMagnitudeAfter(tokens, amount) ??
    readMeasurement(tokens, amount);
  if (unit !== null) return withModifiedNoun(tokens, index, unit);
  const count = readCount(tokens, index, amount);
  if (count?.reading.dimension === 'number' && context.quakes && looksLikeMagnitude(tokens, amount))
    return magnitudeOf(amount, amount.end);
  return count?.reading.dimension === 'number' && isTemperature(tokens, index, amount)
    ? temperatureOf(amount, 'degree', amount.end)
    : count;
}

/** `5 km to 10 km`, `between 5% and 7%`: a range whose unit is said on both sides. */
function joinRange(context: SentenceContext, index: number, first: QuantityMatch, between: boolean): QuantityMatch {
  const { tokens } = context;
  const joint = at(tokens, first.end);
  const joins = joint === 'to' || isRangeDash(tokens, first.end) || (joint === 'and' && between);
  if (!joins || first.reading.dimension === 'count' || first.reading.dimension === 'number' || followsVerbOfChange(tokens, index))
    return first;
  const second = readOne(context, first.end + 1, false);
  if (second === null) return first;
  const { stated, normalized = stated } = first.reading;
  const { stated: statedEnd, normalized: normalizedEnd = statedEnd } = second.reading;
  if (stated.unit !== statedEnd.unit || first.reading.dimension !== second.reading.dimension) return first;
  const anyOrder = between && joint === 'and';
  const ends = { stated: joined(stated, statedEnd, anyOrder), normalized: joined(normalized, normalizedEnd, anyOrder) };
  if (ends.stated === null || ends.normalized === null) return first;
  return {
    end: second.end,
    reading: { ...second.reading, stated: ends.stated, normalized: ends.normalized, qualifier: 'between' },
  };
}

/** From where one interval starts to where the other one ends; with the smaller first where the order tells nothing. */
function joined(first: Interval, second: Interval, anyOrder: boolean): Interval | null {
  if (first.min === null || second.max === null) return null;
  if (first.min < second.max) return { ...first, max: second.max };
  const backwards = anyOrder || (first.max ?? 0) < 0;
  return backwards && second.min !== null && first.max !== null && second.min < first.max
    ? { ...first, min: second.min, max: first.max }
    : null;
}

const changeWords = new Set([...verbsOfChange, ...changeWordList]);

/**
 * Whether a verb of change stands close before: `rose from 5 to 10` speaks of two values, not of a range. In `fell to 18 to 25` the
 * first `to` belongs to the verb already, and `by 3 to 4` says how much.
 */
function followsVerbOfChange(tokens: Tokens, index: number): boolean {
  for (let back = index - 1; back >= index - 6 && back >= 0; back--) {
    const word = at(tokens, back);
    if (word === 'to' || word === 'by') return false;
    if (changeWords.has(word)) return true;
  }
  return false;
}
