import type { Claim } from '../../claims/index.js';
import type { PartialDate } from '../../quantities/index.js';
import { sameScore, type Score } from './same-score.js';

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

/**
 * What one unit of a currency is worth in U.S. dollars, roughly, over the years 2000 to 2025. Only good enough to see whether
 * two sums may be the same; no verdict rests on it.
 */
const dollars: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 1.2,
  GBP: 1.5,
  CHF: 1.05,
  CAD: 0.8,
  AUD: 0.75,
  NZD: 0.7,
  JPY: 0.009,
  CNY: 0.145,
  INR: 0.015,
  RUB: 0.02,
  UAH: 0.05,
  PLN: 0.27,
  SEK: 0.12,
  NOK: 0.13,
  DKK: 0.16,
  CZK: 0.045,
  TRY: 0.2,
  ILS: 0.28,
  ZAR: 0.08,
  BRL: 0.3,
  MXN: 0.06,
  KRW: 0.0008,
};

/** How far such a rate may be off, as a factor. */
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

const known = new WeakMap<Claim, boolean>();

/** Whether a value is such that two claims hardly share it by chance: `923`, `$9.3 million`, `13:36`; not `three` or `100`. */
export function isDistinctive(claim: Claim): boolean {
  let answer = known.get(claim);
  if (answer === undefined) known.set(claim, (answer = hasManyDigits(claim)));
  return answer;
}

function hasManyDigits({ stated, dimension, quantity: { score } }: Claim): boolean {
  const { min } = stated;
  if (score !== undefined) return score.join('').length >= 3;
  if (dimension === 'time') return Number(min ?? stated.max) % 1_800 !== 0;
  if (typeof min !== 'number') return dimension === 'date';
  const digits = String(Math.abs(min))
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  const isShort = dimension === 'percent' || dimension === 'age' || dimension === 'magnitude';
  return digits.length >= 3 || (digits.length === 2 && !isShort && (dimension !== 'count' || min >= 21));
}

/** Whether two claims give one value that is hardly shared by chance. */
export function shareDistinctiveValue(a: Claim, b: Claim): boolean {
  return isDistinctive(a) && isDistinctive(b) && valueSimilarity(a, b) === 1;
}
