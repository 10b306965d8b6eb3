import { at, glued, isDigits, isHyphen, isOrdinalSuffix, type Tokens } from '../../language/index.js';
import type { NumberMatch, QuantityMatch } from '../base/matches.js';
import { readNumeral } from '../numbers/numerals.js';

/** With extra time and what is added to it. */
const longestMatch = 130;

/** `the 87th minute`, `an 88th-minute winner`, `in the fifth minute of stoppage time`: how far into a match something happened. */
export function readMinuteOfPlay(tokens: Tokens, index: number): QuantityMatch | null {
  const ordinal = readOrdinal(tokens, index);
  if (ordinal === null || ordinal.value > longestMatch) return null;
  const hyphen = isHyphen(tokens, ordinal.end) && glued(tokens, ordinal.end);
  const minute = hyphen ? ordinal.end + 1 : ordinal.end;
  // `the second minute of added time` counts from another start.
  if (at(tokens, minute) !== 'minute' || at(tokens, minute + 1) === 'of') return null;
  const stated = { min: ordinal.value, max: ordinal.value, unit: 'minute of play' };
  return {
    end: minute + 1,
    reading: { dimension: 'duration', stated, normalized: { min: ordinal.value * 60, max: ordinal.value * 60, unit: 's' } },
  };
}

function readOrdinal(tokens: Tokens, index: number): NumberMatch | null {
  if (isDigits(tokens, index)) {
    const suffix = glued(tokens, index + 1) && isOrdinalSuffix(at(tokens, index + 1));
    return suffix && /^\d{1,3}$/.test(at(tokens, index)) ? { value: Number(at(tokens, index)), end: index + 2 } : null;
  }
  const numeral = readNumeral(tokens, index, true);
  return numeral?.ordinal === true && !numeral.plural ? numeral : null;
}
