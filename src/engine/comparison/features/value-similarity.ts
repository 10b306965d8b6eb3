import type { Claim } from '../../claims/index.js';
import type { PartialDate } from '../../quantities/index.js';
import { sameScore, type Score } from './same-score.js';
import dollars from '#lexicon/currency-values';

const day = 86_400;

/** A claim's value with what is asked of it to see how near others are. */
export interface ComparableValue {
  readonly unit: string;
  readonly isTime: boolean;
  /** The number, or the one in the middle of a range; NaN where there is none. */
  readonly middle: number;
  /** In milliseconds, where it is a day; NaN for others. */
  readonly day: number;
  /** The end of what it says of days. */
  readonly max: number | string | null;
  readonly date: PartialDate | undefined;
  readonly score: Score | undefined;
}

export function comparableValueOf({ normalized: { min, max, unit }, quantity, dimension }: Claim): ComparableValue {
  const isDate = unit === 'date';
  const [low, high] = [Number(min ?? max ?? Number.NaN), Number(max ?? min ?? Number.NaN)];
  return {
    unit,
    isTime: dimension === 'time',
    middle: isDate ? Number.NaN : (low + high) / 2,
    day: isDate && min !== null ? Date.parse(String(min)) : Number.NaN,
    max,
    date: quantity.date,
    score: quantity.score,
  };
}

/**
 * How near two values are, whatever their bounds and qualifiers: 1 for the same, less the farther apart, 0 where one is
 * more than three times the other or the units differ. Clock times and days by how far they lie apart.
 */
export function valueSimilarity(a: Claim, b: Claim): number {
  return similarityOfValues(comparableValueOf(a), comparableValueOf(b));
}

/** The same of the values themselves. */
export function similarityOfValues(one: ComparableValue, other: ComparableValue): number {
  if (one.score !== undefined && other.score !== undefined) return Number(sameScore(one.score, other.score));
  if (one.unit !== other.unit) return inDollars(one, other);
  if (one.unit === 'date') return ofDays(one, other);
  const [first, second] = [one.middle, other.middle];
  if (Number.isNaN(first) || Number.isNaN(second)) return 0;
  if (first === second) return 1;
  if (one.isTime) {
    const apart = Math.abs(first - second) % day;
    return Math.max(0, 1 - Math.min(apart, day - apart) / 7_200) * 0.95;
  }
  if (first * second <= 0) return 0;
  const quotient = Math.abs(first / second);
  // Most pairs lie far apart: spare them the logarithm.
  if (quotient > farApart || quotient < 1 / farApart) return 0;
  const ratio = Math.abs(Math.log(quotient));
  return ratio < 0.015 ? 1 : Math.max(0, 1 - ratio / Math.log(3)) * 0.95;
}

/** A little more than three times. */
const farApart = 3.01;

function ofDays(one: ComparableValue, other: ComparableValue): number {
  if (Number.isNaN(one.day) || Number.isNaN(other.day)) return partialDays(one, other);
  const apart = Math.abs(one.day - other.day) / (1000 * day);
  return apart === 0 && one.max === other.max ? 1 : Math.max(0, 1 - apart / 10) * 0.95;
}

/** How far the worth of a currency may be off, as a factor. */
const rateError = 1.6;

/** Sums in two currencies can be the same where rough rates say so: half as good a sign as the same number. */
function inDollars(a: ComparableValue, b: ComparableValue): number {
  const [one, other] = [dollars[a.unit], dollars[b.unit]];
  const [first, second] = [a.middle, b.middle];
  if (one === undefined || other === undefined || Number.isNaN(first) || Number.isNaN(second) || first * second <= 0) return 0;
  return Math.abs(Math.log((first * one) / (second * other))) <= Math.log(rateError) ? 0.5 : 0;
}

function partialDays({ date: one }: ComparableValue, { date: other }: ComparableValue): number {
  return Number(one?.month === other?.month && one?.day === other?.day && one?.day !== undefined);
}
