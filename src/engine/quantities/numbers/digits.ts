import { at, glued, isDigits, type Tokens } from '../../language/index.js';
import type { NumberMatch } from '../base/matches.js';

const plain = /^\d+(?:\.\d+)?$/;
const grouped = /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?$/;
const decimalComma = /^\d+,\d{1,2}$/;

/** The value of one token of digits, or `null` where it is a date, a version or a list (`1.2.3`, `22,24,26`). */
function digitsValue(text: string): number | null {
  if (plain.test(text)) return Number(text);
  if (grouped.test(text)) return Number(text.replaceAll(',', ''));
  return decimalComma.test(text) ? Number(text.replace(',', '.')) : null;
}

/** Digits with what may split them into tokens: a leading decimal point (`.25`), groups set off by spaces (`40 000`). */
export function readDigits(tokens: Tokens, index: number): NumberMatch | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.lower === '.' && isDigits(tokens, index + 1) && glued(tokens, index + 1) && !glued(tokens, index)) {
    const fraction = at(tokens, index + 1);
    return /^\d+$/.test(fraction) ? { value: Number(`0.${fraction}`), end: index + 2 } : null;
  }
  if (token.kind !== 'number') return null;
  const value = digitsValue(token.text);
  if (value === null) return null;
  return /^[1-9]\d{0,2}$/.test(token.text) ? readSpacedGroups(tokens, index) : { value, end: index + 1 };
}

function readSpacedGroups(tokens: Tokens, index: number): NumberMatch {
  let digits = at(tokens, index);
  let end = index + 1;
  while (/^\d{3}$/.test(at(tokens, end)) && tokens[end]?.start === (tokens[end - 1]?.end ?? 0) + 1) {
    digits += at(tokens, end);
    end++;
  }
  return { value: Number(digits), end };
}
