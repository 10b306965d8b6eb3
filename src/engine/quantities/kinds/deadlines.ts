import { at, glued, isCapitalized, isHyphen, isWord, type Tokens } from '../../language/index.js';
import type { QuantityMatch } from '../base/matches.js';
import type { Interval, Qualifier } from '../base/quantity.js';
import { boundaryWords, verbsAfterNouns } from '../nouns/noun-words.js';
import { isUpperBound } from '../qualifiers/apply-qualifier.js';
import type { QualifierPrefix } from '../qualifiers/qualifiers.js';
import { readSpelledUnit } from '../units/read-unit.js';

/**
 * Whether words before a date bound or blur it: `by Friday`, `before 2019`, `around May`; `over Friday` and `by Friday’s vote` do not.
 *
 * @param first where those words begin
 */
export function isBoundOfDate(
  tokens: Tokens,
  first: number,
  { end }: QuantityMatch,
  { qualifier, ofTimes }: QualifierPrefix,
): boolean {
  if (qualifier === 'about' || qualifier === 'nearly') return true;
  return ofTimes === true && !isAnchor(tokens, first) && standsAlone(tokens, end);
}

/** Whether words before a date or a time only say where something is counted from: `two days before 5 May`, `the night after the 3rd`. */
export function isAnchor(tokens: Tokens, first: number): boolean {
  return /^(?:before|after)$/.test(at(tokens, first)) && readSpelledUnit(tokens, first - 1)?.unit.dimension === 'duration';
}

/** Whether no noun follows that is dated: after `Friday’s vote` and `the 2008 crash` nothing is bound to a day. */
function standsAlone(tokens: Tokens, end: number): boolean {
  const next = tokens[end];
  if (next === undefined) return true;
  if (next.kind === 'clitic' || (isHyphen(tokens, end) && glued(tokens, end))) return false;
  return !isWord(tokens, end) || boundaryWords.has(next.lower) || verbsAfterNouns.has(next.lower) || isCapitalized(tokens, end);
}

const day = 86_400;

/** Midnight as an end is that of the day. */
export function asEndOfDay(found: QuantityMatch, qualifier: Qualifier | null): QuantityMatch {
  const { stated, normalized = stated } = found.reading;
  if (stated.max !== 0 || !isUpperBound(qualifier)) return found;
  const atEnd = (interval: Interval): Interval => ({ ...interval, min: day, max: day });
  return { end: found.end, reading: { ...found.reading, stated: atEnd(stated), normalized: atEnd(normalized) } };
}
