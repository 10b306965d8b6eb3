import type { Claim } from '../claims/index.js';
import { sameScore } from './score-verdict.js';

const day = 86_400;

/**
 * How near two values are, whatever their bounds and qualifiers: 1 for the same, less the farther apart, 0 where one is
 * more than three times the other or the units differ. Clock times and days by how far they lie apart.
 */
export function closeness(a: Claim, b: Claim): number {
  const [one, other] = [a.normalized, b.normalized];
  const [score, otherScore] = [a.quantity.score, b.quantity.score];
  if (score !== undefined && otherScore !== undefined) return Number(sameScore(score, otherScore));
  if (one.unit !== other.unit) return inDollars(a, b);
  if (one.unit === 'date' || other.unit === 'date') {
    if (one.min === null || other.min === null) return partialDays(a, b);
    const apart = Math.abs(Date.parse(String(one.min)) - Date.parse(String(other.min))) / (1000 * day);
    return apart === 0 && one.max === other.max ? 1 : Math.max(0, 1 - apart / 10) * 0.95;
  }
  const [first, second] = [middle(one), middle(other)];
  if (first === null || second === null) return 0;
  if (first === second) return 1;
  if (a.dimension === 'time') {
    const apart = Math.abs(first - second) % day;
    return Math.max(0, 1 - Math.min(apart, day - apart) / 7_200) * 0.95;
  }
  if (first * second <= 0) return 0;
  const ratio = Math.abs(Math.log(Math.abs(first / second)));
  return ratio < 0.015 ? 1 : Math.max(0, 1 - ratio / Math.log(3)) * 0.95;
}

/**
 * What one unit of a currency is worth in U.S. dollars, roughly, over the years 2000 to 2025. Only good enough to see whether
 * two sums may be the same; no verdict rests on it.
 */
const dollars: Readonly<Record<string, number>> = {
  USD: 1, EUR: 1.2, GBP: 1.5, CHF: 1.05, CAD: 0.8, AUD: 0.75, NZD: 0.7, JPY: 0.009, CNY: 0.145, INR: 0.015, RUB: 0.02,
  UAH: 0.05, PLN: 0.27, SEK: 0.12, NOK: 0.13, DKK: 0.16, CZK: 0.045, TRY: 0.2, ILS: 0.28, ZAR: 0.08, BRL: 0.3, MXN: 0.06, KRW: 0.0008,
};

/** How far such a rate may be off, as a factor. */
const rateError = 1.6;

/** Sums in two currencies can be the same where rough rates say so: half as good a sign as the same number. */
function inDollars(a: Claim, b: Claim): number {
  const [one, other] = [dollars[a.normalized.unit], dollars[b.normalized.unit]];
  const [first, second] = [middle(a.normalized), middle(b.normalized)];
  if (one === undefined || other === undefined || first === null || second === null || first * second <= 0) return 0;
  return Math.abs(Math.log((first * one) / (second * other))) <= Math.log(rateError) ? 0.5 : 0;
}

function partialDays(a: Claim, b: Claim): number {
  const [one, other] = [a.quantity.date, b.quantity.date];
  return Number(one?.month === other?.month && one?.day === other?.day && one?.day !== undefined);
}

function middle({ min, max }: { readonly min: number | string | null; readonly max: number | string | null }): number | null {
  const [low, high] = [Number(min ?? max ?? Number.NaN), Number(max ?? min ?? Number.NaN)];
  return Number.isNaN(low) ? null : (low + high) / 2;
}

const telling = new WeakMap<Claim, boolean>();

/** Whether a value is such that two claims hardly share it by chance: `923`, `$9.3 million`, `13:36`; not `three` or `100`. */
export function isTelling(claim: Claim): boolean {
  let answer = telling.get(claim);
  if (answer === undefined) telling.set(claim, (answer = hasManyDigits(claim)));
  return answer;
}

function hasManyDigits({ stated, dimension, quantity: { score } }: Claim): boolean {
  const { min } = stated;
  if (score !== undefined) return score.join('').length >= 3;
  if (dimension === 'time') return Number(min) % 1_800 !== 0;
  if (typeof min !== 'number') return dimension === 'date';
  const digits = String(Math.abs(min)).replace('.', '').replace(/^0+|0+$/g, '');
  const isShort = dimension === 'percent' || dimension === 'age' || dimension === 'magnitude';
  return digits.length >= 3 || (digits.length === 2 && !isShort && (dimension !== 'count' || min >= 21));
}

/** Whether two claims give one value that is hardly shared by chance. */
export function shareTelling(a: Claim, b: Claim): boolean {
  return isTelling(a) && isTelling(b) && closeness(a, b) === 1;
}
