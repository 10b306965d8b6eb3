import type { Claim, DateInterval } from '../claims/index.js';
import type { Interval } from '../quantities/index.js';
import { rankVerdict } from './rank-verdict.js';
import type { Verdict } from './types.js';
import { quoted, valueInWords } from './words.js';

/** A verdict with its reason, one sentence without a full stop. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: string;
}

/**
 * Judges two claims about the same thing. Symmetric in its verdict; the reason names `a` first.
 *
 * @returns `null` where the texts do not say enough to compare the two
 */
export function judge(a: Claim, b: Claim): Judgement | null {
  if (a.dimension === 'rank') return rankVerdict(a, b);
  const [first, second] = [a.normalized, b.normalized];
  if (isDates(first) || isDates(second)) return isDates(first) && isDates(second) ? datesVerdict(a, b, first, second) : null;
  if (first.unit !== second.unit) return { verdict: 'compatible', reason: `${quoted(a)} and ${quoted(b)} are in different units, which the texts do not convert` };
  return scopeVerdict(a, b, first, second) ?? valuesVerdict(a, b, first, second);
}

function isDates(value: Interval | DateInterval): value is DateInterval {
  return value.unit === 'date';
}

/** A number each is not the same number in all. */
function scopeVerdict(a: Claim, b: Claim, first: Interval, second: Interval): Judgement | null {
  const each = a.quantity.scope === 'each';
  if (each === (b.quantity.scope === 'each')) return null;
  const [perSide, inAll] = each ? [a, b] : [b, a];
  const [one, all] = each ? [first, second] : [second, first];
  if (one.min !== null && all.min !== null && one.min === one.max && all.min === all.max && all.min === 2 * one.min) {
    return { verdict: 'compatible', reason: `${quoted(perSide)} on two sides makes ${quoted(inAll)}` };
  }
  return { verdict: 'conflict', reason: `${quoted(perSide)} is for each side, ${quoted(inAll)} is not said to be` };
}

/** How far a blurred number may lie from the true one, as a share of it. */
const blur = { about: 0.05, nearly: 0.15, 'just over': 0.15 };

/** Clock times are blurred by a quarter of an hour, and rounded by five minutes. In seconds. */
const blurredTime = 900;
const roundedTime = 300;

interface Range {
  readonly min: number;
  readonly max: number;
}

function valuesVerdict(a: Claim, b: Claim, first: Interval, second: Interval): Judgement {
  if (first.min === second.min && first.max === second.max && (a.quantity.qualifier === b.quantity.qualifier || isPoint(first))) {
    if (sameQualifier(a, b)) return { verdict: 'same', reason: `both say ${valueOf(first)}` };
    return { verdict: 'compatible', reason: `${quoted(a)} and ${quoted(b)} give the same number, but not as exactly` };
  }
  if (boundary(first) === boundary(second) && !(isBelow(a) && isAbove(b)) && !(isAbove(a) && isBelow(b))) {
    return { verdict: 'compatible', reason: `${quoted(a)} and ${quoted(b)} give the same number, one of them as a bound` };
  }
  const [one, other] = [rangeOf(a, first), rangeOf(b, second)];
  if (isConverted(a, b, first, second)) return { verdict: 'same', reason: `${quoted(a)} is ${quoted(b)} in other units` };
  if (one.min <= other.max && other.min <= one.max) {
    return { verdict: 'compatible', reason: `${quoted(a)} and ${quoted(b)} can both be true` };
  }
  if (roundsTo(first, second, a) || roundsTo(second, first, b)) {
    return { verdict: 'compatible', reason: `${quoted(a)} and ${quoted(b)} agree when rounded` };
  }
  return { verdict: 'conflict', reason: `${quoted(a)} and ${quoted(b)} cannot both be true: ${difference(first, second, one, other)}` };
}

/** How far a measure and its conversion may lie apart by rounding, as a share. */
const rounding = 0.015;

function isConverted(a: Claim, b: Claim, first: Interval, second: Interval): boolean {
  if (a.stated.unit === b.stated.unit || first.min === null || second.min === null || !isPoint(first) || !isPoint(second)) return false;
  return Math.abs(first.min - second.min) <= rounding * Math.max(Math.abs(first.min), Math.abs(second.min));
}

function isPoint(interval: Interval): boolean {
  return interval.min !== null && interval.min === interval.max;
}

/** `about 60` beside `60` says the same; `nearly 60` beside `60` does not. */
function sameQualifier(a: Claim, b: Claim): boolean {
  const plain = (claim: Claim): string => claim.quantity.qualifier ?? 'about';
  return plain(a) === plain(b);
}

/** The number that stands in a claim, exact or as a bound; `NaN` for a range, which is equal to nothing. */
function boundary({ min, max }: Interval): number {
  return min === null || max === null || min === max ? (min ?? max ?? Number.NaN) : Number.NaN;
}

function isBelow({ quantity: { qualifier } }: Claim): boolean {
  return qualifier === 'nearly' || qualifier === 'less than';
}

function isAbove({ quantity: { qualifier } }: Claim): boolean {
  return qualifier === 'more than' || qualifier === 'just over';
}

/** The values that a claim leaves room for, blur included. */
function rangeOf(claim: Claim, { min, max }: Interval): Range {
  const { qualifier, approximate } = claim.quantity;
  const low = min ?? Number.NEGATIVE_INFINITY;
  const high = max ?? Number.POSITIVE_INFINITY;
  // The bound itself is excluded: 300 is not more than 300.
  if (claim.dimension === 'time') {
    const room = approximate ? blurredTime : 0;
    return { min: low - room, max: high + room };
  }
  if (qualifier === 'more than') return { min: low + smallest(low), max: high };
  if (qualifier === 'less than') return { min: low, max: high - smallest(high) };
  if (qualifier === 'nearly') return { min: low * (1 - blur.nearly), max: high - smallest(high) };
  if (qualifier === 'just over') return { min: low + smallest(low), max: high * (1 + blur['just over']) };
  if (approximate) return { min: low * (1 - blur.about), max: high * (1 + blur.about) };
  return { min: low, max: high };
}

function smallest(value: number): number {
  return Number.isFinite(value) ? Math.abs(value) * 1e-9 : 0;
}

/** Whether `round` is a round number that `exact` comes to when it is rounded as coarsely: 600 and 612, not 10 and 12. */
function roundsTo(round: Interval, exact: Interval, claim: Claim): boolean {
  if (round.min === null || exact.min === null || !isPoint(round) || !isPoint(exact)) return false;
  if (claim.dimension === 'time') return round.min % (3 * roundedTime) === 0 && Math.abs(round.min - exact.min) <= roundedTime;
  const stated = claim.stated.min;
  if (typeof stated !== 'number' || stated === 0) return false;
  const factor = round.min / stated;
  const step = 10 ** trailingZeros(stated);
  const coarse = claim.dimension === 'length' ? step >= 10 || stated < 10 : step >= 100;
  return coarse && Math.round(exact.min / factor / step) * step === stated;
}

function trailingZeros(value: number): number {
  if (!Number.isInteger(value)) return 0;
  let zeros = 0;
  while (zeros < 15 && value % 10 ** (zeros + 1) === 0) zeros++;
  return zeros;
}

function valueOf({ min, max, unit }: Interval): string {
  if (min !== null && min === max) return valueInWords(min, unit);
  if (min === null) return max === null ? 'the same' : `up to ${valueInWords(max, unit)}`;
  return max === null ? `${valueInWords(min, unit)} or more` : `${valueInWords(min, unit)} to ${valueInWords(max, unit)}`;
}

function difference(first: Interval, second: Interval, one: Range, other: Range): string {
  if (isPoint(first) && isPoint(second)) return `${valueOf(first)} is not ${valueOf(second)}`;
  const [low, high] = one.max < other.min ? [one, other] : [other, one];
  return `at most ${valueInWords(low.max, first.unit)} against at least ${valueInWords(high.min, first.unit)}`;
}

function datesVerdict(a: Claim, b: Claim, first: DateInterval, second: DateInterval): Judgement | null {
  if (first.min === null || first.max === null || second.min === null || second.max === null) return weekdaysVerdict(a, b);
  if (first.min === second.min && first.max === second.max) return { verdict: 'same', reason: `both say ${first.min === first.max ? first.min : `${first.min} to ${first.max}`}` };
  if (first.min <= second.max && second.min <= first.max) return { verdict: 'compatible', reason: `${quoted(a)} and ${quoted(b)} can be the same day` };
  return { verdict: 'conflict', reason: `${quoted(a)} and ${quoted(b)} are different days` };
}

function weekdaysVerdict(a: Claim, b: Claim): Judgement | null {
  const [first, second] = [a.quantity.date?.weekday, b.quantity.date?.weekday];
  if (first === undefined || second === undefined) return null;
  if (first === second) return { verdict: 'same', reason: 'both say the same weekday' };
  return { verdict: 'conflict', reason: `${quoted(a)} and ${quoted(b)} are different weekdays` };
}
