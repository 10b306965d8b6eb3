import type { Claim } from '../../claims/index.js';
import type { Interval } from '../../quantities/index.js';
import { isPoint, rangesMeet, admissibleRange } from './admissible-range.js';
import { growthVerdict, withNewer } from './growth-verdict.js';
import { interchangedUnits } from './interchanged-units.js';
import { areConverted } from './precision.js';
import { quoted } from './quoted.js';
import { reasonedVerdict, type ReasonedVerdict } from './reasoned-verdict.js';
import { roundsTo } from './rounding.js';
import { valueInWords } from './value-in-words.js';
import { inWords as inEnglish, say, term, type Message } from '../../messages/index.js';

/** Judges two numbers in the same unit. */
export function numberVerdict(a: Claim, b: Claim, first: Interval, second: Interval): ReasonedVerdict {
  if (first.min === second.min && first.max === second.max && sameQualifier(a, b))
    return reasonedVerdict('same', () => say`both say ${asStated(a, b) ?? inWords(first)}`, isBlurredAlike(a, b));
  if (areConverted(a, b, first, second))
    return reasonedVerdict('same', () => say`${quoted(a)} is ${quoted(b)} in other units`, isBlurredAlike(a, b));
  if (rangesMeet(admissibleRange(a, first), admissibleRange(b, second)))
    return reasonedVerdict('compatible', () => say`${quoted(a)} and ${quoted(b)} can both be true`, true);
  if (isSameNumberAsBound(a, b, first, second))
    return reasonedVerdict(
      'compatible',
      () => say`${quoted(a)} and ${quoted(b)} give the same number, one of them as a bound`,
      true,
    );
  if (roundsTo(first, second, a) || roundsTo(second, first, b))
    return reasonedVerdict('compatible', () => say`${quoted(a)} and ${quoted(b)} agree when rounded`, true);
  if (areNear(a, first, second))
    return reasonedVerdict(
      'compatible',
      () =>
        a.dimension === 'speed'
          ? say`${quoted(a)} and ${quoted(b)} are as near as two measurements of one speed`
          : say`${quoted(a)} and ${quoted(b)} are as near as two measurements of one distance`,
      true,
    );
  const sum = sumOf(a, first, second) ?? sumOf(b, second, first);
  if (sum !== null)
    return reasonedVerdict(
      'compatible',
      () => say`${quoted(sum.part)} is one of the numbers that make ${quoted(sum.part === a ? b : a)}`,
    );
  const units = interchangedUnits(a, b);
  if (units !== null)
    return reasonedVerdict(
      'compatible',
      () => say`${quoted(a)} and ${quoted(b)} give the same number; ${term(units)} are often written for each other`,
    );
  if (a.about.hedged || b.about.hedged) return reasonedVerdict('compatible', () => hedged(a, b));
  const grown = growthVerdict(a, b, first, second);
  if (grown !== null) return grown;
  return reasonedVerdict('conflict', () => withNewer(difference(a, b, first, second), a, b), true);
}

function hedged(a: Claim, b: Claim): Message {
  return a.about.hedged && b.about.hedged
    ? say`${quoted(a)} and ${quoted(b)} differ, but both are only said to be possible`
    : say`${quoted(a)} and ${quoted(b)} differ, but ${quoted(a.about.hedged ? a : b)} is only said to be possible`;
}

/** A length of time in the unit that both state it in: `12 months`, not the 360 days that they are reckoned as. */
function asStated({ dimension, stated: a }: Claim, { stated: b }: Claim): Message | null {
  if (dimension !== 'duration' || a.unit !== b.unit || a.min === null || a.min !== a.max || a.min !== b.min) return null;
  const [unit = ''] = a.unit.split(' ');
  return say`${a.min} ${term(a.min === 1 ? unit : `${unit}s`)}`;
}

/** `about 60` beside `60` says the same; `nearly 60` beside `60` does not. */
function sameQualifier(a: Claim, b: Claim): boolean {
  const plain = ({ quantity: { qualifier } }: Claim): string => qualifier ?? 'about';
  return plain(a) === plain(b);
}

/** Whether what one leaves room for the other one does, too. */
function isBlurredAlike(a: Claim, b: Claim): boolean {
  return sameQualifier(a, b) && a.quantity.approximate === b.quantity.approximate;
}

/** How far a bound and a number may lie apart by conversion, as a share. */
const rounding = 0.015;

/** `more than 2.6 million` beside `2.6 million`: reporters round the same figure; but 300 is not both nearly and more than 300. */
function isSameNumberAsBound(a: Claim, b: Claim, first: Interval, second: Interval): boolean {
  const side = ({ quantity: { qualifier } }: Claim): number =>
    qualifier === 'nearly' || qualifier === 'less than' ? -1 : qualifier === 'more than' || qualifier === 'just over' ? 1 : 0;
  if (isPoint(first) && isPoint(second) && side(a) === 0 && side(b) === 0) return false;
  const [one, other] = [boundary(first), boundary(second)];
  const room = a.stated.unit === b.stated.unit ? 0 : rounding * Math.max(Math.abs(one), Math.abs(other));
  return Math.abs(one - other) <= room && side(a) * side(b) !== -1;
}

/** The number that stands in a claim, exact or as a bound; `NaN` for a range, which is equal to nothing. */
function boundary({ min, max }: Interval): number {
  return min === null || max === null || min === max ? (min ?? max ?? Number.NaN) : Number.NaN;
}

/** How far two measurements of one thing may lie apart, as a share: storms are measured in knots and told in round numbers of other units. */
const measurement: Partial<Readonly<Record<Claim['dimension'], number>>> = { length: 0.03, speed: 0.015 };

function areNear({ dimension }: Claim, first: Interval, second: Interval): boolean {
  const most = measurement[dimension];
  if (most === undefined || !isPoint(first) || !isPoint(second)) return false;
  const [one, other] = [first.min ?? 0, second.min ?? 0];
  return Math.abs(one - other) <= most * Math.max(Math.abs(one), Math.abs(other));
}

/** `12 Somalis and 11 Yemenis` beside `23 pirates`. */
function sumOf(part: Claim, { min }: Interval, whole: Interval): { readonly part: Claim } | null {
  const { listSum } = part.totals;
  return listSum !== null && listSum !== min && isPoint(whole) && listSum === whole.min ? { part } : null;
}

function inWords({ min, max, unit }: Interval): Message {
  if (min !== null && min === max) return valueInWords(min, unit);
  if (min === null) return max === null ? say`the same` : say`up to ${valueInWords(max, unit)}`;
  return max === null ? say`${valueInWords(min, unit)} or more` : say`${valueInWords(min, unit)} to ${valueInWords(max, unit)}`;
}

/** With what differs, unless two values are in words the same: 178 and 177 minutes are both 3 hours. */
function difference(a: Claim, b: Claim, first: Interval, second: Interval): Message {
  if (isPoint(first) && isPoint(second)) {
    const [one, other] = [blurred(a, first), blurred(b, second)];
    return inEnglish(one) === inEnglish(other)
      ? say`${quoted(a)} and ${quoted(b)} cannot both be true`
      : say`${quoted(a)} and ${quoted(b)} cannot both be true: ${one} is not ${other}`;
  }
  const [one, other] = [admissibleRange(a, first), admissibleRange(b, second)];
  const [low, high] = one.max < other.min ? [one, other] : [other, one];
  return say`${quoted(a)} and ${quoted(b)} cannot both be true: one says at most ${valueInWords(low.max, first.unit)}, the other at least ${valueInWords(high.min, first.unit)}`;
}

function blurred({ quantity: { qualifier, approximate } }: Claim, point: Interval): Message {
  const value = inWords(point);
  if (qualifier === 'nearly') return say`nearly ${value}`;
  if (qualifier === 'just over') return say`just over ${value}`;
  return approximate ? say`about ${value}` : value;
}
