import { product, sum } from '../base/decimals.js';
import { at, glued, isDigits, isHyphen, skipHyphen, type Tokens } from '../../language/index.js';
import type { Amount } from './amount.js';
import { readAmount } from './read-amount.js';

/** Whether a hyphen or dash stands between two numbers as `to`; a tilde, as in `20~100`, does so only with both of them beside it. */
export function isRangeDash(tokens: Tokens, index: number): boolean {
  if (at(tokens, index) === '~') return glued(tokens, index) && glued(tokens, index + 1) && isDigits(tokens, index + 1);
  return isHyphen(tokens, index) || at(tokens, index) === '—';
}

/** Joins `20 to 30`, `18–25`, `5 ± 0.2`, `three or four` and, inside `between`, `20 and 30`. */
export function readAmountRange(tokens: Tokens, first: Amount, between: boolean): Amount | null {
  return readTolerance(tokens, first) ?? readEnds(tokens, first, between);
}

/** `5 ± 0.2`, `5 +/- 0.2` */
function readTolerance(tokens: Tokens, { min, max, end }: Amount): Amount | null {
  const spelled = at(tokens, end) === '+' && at(tokens, end + 1) === '/' && at(tokens, end + 2) === '-';
  if (min === null || min !== max || !(spelled || at(tokens, end) === '±')) return null;
  const tolerance = readAmount(tokens, end + (spelled ? 3 : 1));
  if (tolerance?.max == null || tolerance.min !== tolerance.max) return null;
  return { ...tolerance, min: sum(min, -tolerance.max), max: sum(max, tolerance.max), qualifier: 'between' };
}

function readEnds(tokens: Tokens, first: Amount, between: boolean): Amount | null {
  const joint = readJoint(tokens, first.end, between);
  if (joint === null) return null;
  const { dash, or, hanging } = joint;
  const second = readAmount(tokens, joint.end);
  if (second?.min == null || second.max === null || first.min === null || first.max === null) return null;
  if (dash && !hanging && second.form !== first.form) return null;
  const ends = endsOf(first.min, first.scale, second.max, second.scale, joint.and);
  if (ends === null || first.fraction !== second.fraction) return null;
  if ((dash && ends.min === 0) || (or && !closeBy(ends.min, ends.max))) return null;
  return { ...second, ...ends, qualifier: 'between', approximate: first.approximate || second.approximate };
}

/** How far two numbers that share a scale may lie apart, as a factor: `between 10 and 5 million`. */
const farthest = 10;

/**
 * The ends of a range: the second number's scale is the first one's, too, where that has none (`2 to 3 million`).
 *
 * @param anyOrder whether the greater may come first: what lies between 60 and 50 lies between 50 and 60, but `from 60 to 50` is a fall
 */
export function endsOf(
  first: number,
  firstScale: number,
  second: number,
  scale: number,
  anyOrder: boolean,
): { readonly min: number; readonly max: number } | null {
  const own = second / scale;
  const shares = firstScale === 1 && scale > 1 && (first < own || (anyOrder && first <= own * farthest));
  const start = shares ? product(first, scale) : first;
  if (start < second) return { min: start, max: second };
  // `-3 to -5` counts away from zero.
  return start > second && (anyOrder || start < 0) ? { min: second, max: start } : null;
}

interface Joint {
  readonly end: number;
  readonly and: boolean;
  readonly or: boolean;
  readonly dash: boolean;
  /** `10- to 30-year`, `four-to-six-week`: the first unit is left out after its hyphen. */
  readonly hanging: boolean;
}

/** What makes a range of the numbers on its two sides. */
function readJoint(tokens: Tokens, index: number, between: boolean): Joint | null {
  const dash = isRangeDash(tokens, index);
  const hanging = dash && hangingJoints.has(at(tokens, index + 1));
  const word = at(tokens, hanging ? index + 1 : index);
  const and = between && word === 'and';
  if (!dash && !and && word !== 'or' && word !== 'to' && word !== 'through') return null;
  const end = hanging ? skipHyphen(tokens, index + 2) : index + 1;
  return { end, and, or: word === 'or', dash, hanging };
}

const hangingJoints: ReadonlySet<string> = new Set(['to', 'or']);

/** `three or four` is a range; `5 or 500` are two guesses. */
function closeBy(low: number, high: number): boolean {
  return high - low <= Math.max(2, low);
}
