import { at, isHyphen, type Tokens } from '../../language/index.js';
import { scaled } from '../base/matches.js';
import type { Dimension, Interval, Quantity } from '../base/quantity.js';
import { scaleAbbreviations, scaleWords } from '../numbers/number-words.js';
import { inCelsius } from '../kinds/temperatures.js';
import moneyScaleList from '#lexicon/money-scales';
import { farthest, measures } from './measures.js';
import neighbourWords from '#lexicon/neighbour-words';

/**
 * Gives numbers that a word joins to another one what they share with it, its scale and its unit: `3 and 4 million units`,
 * `2, 3 or 4 mg`, `$12 and $8 million`, `3 by 4 metres`.
 *
 * @param quantities of one sentence, in reading order
 */
export function shareAcrossJoints(tokens: Tokens, quantities: readonly Quantity[]): readonly Quantity[] {
  if (!quantities.some((quantity, index) => isNear(quantity, quantities[index + 1]))) return quantities;
  const shared: Quantity[] = [];
  let next: Link | null = null;
  for (const quantity of quantities.toReversed()) {
    const own: Link = { quantity, scale: scaleOf(tokens, quantity), chained: false };
    next = next !== null && areJoined(tokens, quantity, next) ? (likeNext(own, next) ?? own) : own;
    shared.push(next.quantity);
  }
  return shared.reverse();
}

/** Whether no more than a joint stands between two quantities, which is seldom so. */
function isNear(first: Quantity, second: Quantity | undefined): boolean {
  return second !== undefined && second.tokens.first - first.tokens.end <= longestJoint && second.tokens.first > first.tokens.end;
}

/** A hyphen or a comma, and a word. */
const longestJoint = 2;

/** A quantity with the scale that the ones before it may share, and whether it shares one itself. */
interface Link {
  readonly quantity: Quantity;
  readonly scale: number;
  readonly chained: boolean;
}

const joints = new Set(neighbourWords.joints);
const listJoints = new Set(neighbourWords.listJoints);
const ownCount = new Set(neighbourWords.ownCount);

/** Whether nothing but a joint stands between two quantities; a comma is one only before others that are joined already. */
function areJoined(tokens: Tokens, first: Quantity, { quantity: second, chained }: Link): boolean {
  if (ownCount.has(at(tokens, first.tokens.first - 1))) return false;
  const start = isHyphen(tokens, first.tokens.end) ? first.tokens.end + 1 : first.tokens.end;
  // `2, 3, and 4 mg`
  const joint = listJoints.has(at(tokens, start)) && start + 2 === second.tokens.first ? start + 1 : start;
  const word = at(tokens, joint);
  return joint + 1 === second.tokens.first && (joints.has(word) || (chained && listJoints.has(word)));
}

const joinable: ReadonlySet<Dimension> = new Set<Dimension>([...measures, 'duration', 'data']);

/** From here on a number has a scale of its own, or needs none. */
const fewest = 1000;

function likeNext({ quantity, scale: ownScale }: Link, { quantity: next, scale: nextScale }: Link): Link | null {
  const [value, other] = [pointOf(quantity), pointOf(next)];
  if (value === null || other === null || Math.abs(value) >= fewest || next.stated.unit === 'fraction') return null;
  const bare = (quantity.dimension === 'number' || quantity.dimension === 'count') && quantity.noun === null;
  const money = quantity.dimension === 'money' && next.dimension === 'money' && quantity.stated.unit === next.stated.unit;
  if (!bare && !money) return null;
  const scale = ownScale === 1 ? nextScale : 1;
  const counts = next.dimension === 'number' || next.dimension === 'count';
  if (scale === 1 && (money || !joinable.has(next.dimension))) return null;
  const ratio = (value * scale) / other;
  if (!(ratio > 0 && ratio <= farthest && ratio >= 1 / farthest)) return null;
  const stated = scaled(quantity.stated, scale, next.stated.unit);
  const noun = counts ? next.noun : quantity.noun;
  const shared = { ...quantity, dimension: next.dimension, stated, normalized: inBaseUnit(stated, next), noun };
  return { quantity: shared, scale: nextScale, chained: true };
}

function pointOf({ stated: { min, max } }: Quantity): number | null {
  return min !== null && min === max ? min : null;
}

const moneyScales: ReadonlyMap<string, number> = new Map(Object.entries(moneyScaleList));

/** The scale that a quantity is written with. */
function scaleOf(tokens: Tokens, quantity: Quantity): number {
  for (let index = quantity.tokens.end - 1; index > quantity.tokens.first; index--) {
    const word = at(tokens, index);
    const scale =
      scaleWords.get(word) ??
      scaleAbbreviations.get(word) ??
      (quantity.dimension === 'money' ? moneyScales.get(word) : undefined);
    if (scale !== undefined) return scale;
  }
  return 1;
}

function inBaseUnit(stated: Interval, { dimension, stated: from, normalized: to }: Quantity): Interval {
  if (dimension === 'temperature') return inCelsius(stated);
  return scaled(stated, from.min === null || from.min === 0 || to.min === null ? 1 : to.min / from.min, to.unit);
}
