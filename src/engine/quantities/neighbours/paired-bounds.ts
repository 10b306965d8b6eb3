import { at, type Tokens } from '../../language/index.js';
import { isLowerBound, isUpperBound } from '../qualifiers/apply-qualifier.js';
import { quantityOf } from '../base/build-quantity.js';
import type { Interval, Quantity } from '../base/quantity.js';
import conjunctions from '#lexicon/conjunctions';

const joints = new Set(conjunctions);

/** Makes one range of two bounds that stand together: `greater than 100 and smaller than 300`, `at most 100 and at least 20`. */
export function joinPairedBounds(tokens: Tokens, first: Quantity, second: Quantity): Quantity | null {
  const joint = at(tokens, first.tokens.end) === ',' ? first.tokens.end + 1 : first.tokens.end;
  if (second.tokens.first !== joint + 1 || !joints.has(at(tokens, joint)) || first.noun !== null) return null;
  const pair =
    isLowerBound(first.qualifier) && isUpperBound(second.qualifier)
      ? ([first, second] as const)
      : isUpperBound(first.qualifier) && isLowerBound(second.qualifier)
        ? ([second, first] as const)
        : null;
  const plain = (dimension: Quantity['dimension']): boolean => dimension === 'number' || dimension === 'count';
  if (pair === null || !(first.dimension === second.dimension || plain(first.dimension))) return null;
  const [lower, upper] = pair;
  const stated = interval(lower.stated, upper.stated, second.stated.unit);
  if (stated === null) return null;
  const normalized = interval(lower.normalized, upper.normalized, second.normalized.unit) ?? stated;
  const { dimension, approximate, scope, scopeSpan, noun } = second;
  return quantityOf(tokens, first.tokens.first, second.tokens.end, {
    dimension,
    approximate,
    scope,
    scopeSpan,
    noun,
    stated,
    normalized,
    qualifier: 'between',
  });
}

function interval(lower: Interval, upper: Interval, unit: string): Interval | null {
  return lower.min !== null && upper.max !== null && lower.min < upper.max ? { min: lower.min, max: upper.max, unit } : null;
}
