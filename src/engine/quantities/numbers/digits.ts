import { at, glued, isDigits, type Tokens } from '../../language/index.js';
import type { NumberMatch } from '../base/matches.js';

const plain = /^\d+(?:\.\d+)?$/;
const grouped = /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?$/;
const decimalComma = /^\d+,\d{1,2}$/;
const dotted = /^\d{1,3}(?:\.\d{3})+,\d{1,2}$|^\d{1,3}(?:\.\d{3}){2,}$/;
const apostrophes = /^\d{1,3}(?:['’]\d{3})+(?:\.\d+)?$/;

/** Four numbers up to 255 with points between them are the address of a computer. */
const address = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;

/** The value of one token of digits, or `null` where it is a date, a version or a list (`1.2.3`, `22,24,26`). */
function digitsValue(text: string): number | null {
  if (plain.test(text)) return Number(text);
  if (grouped.test(text)) return Number(text.replaceAll(',', ''));
  if (decimalComma.test(text)) return Number(text.replace(',', '.'));
  if (apostrophes.test(text)) return Number(text.replaceAll(/['’]/g, ''));
  return dotted.test(text) && !address.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : null;
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
  if (!/^[1-9]\d{0,2}$/.test(token.text)) return { value, end: index + 1 };
  return readTornGroups(tokens, index) ?? readSpacedGroups(tokens, index);
}

/** Groups set off by spaces; the last may have decimals: `1 234 567,89`. */
function readSpacedGroups(tokens: Tokens, index: number): NumberMatch {
  let digits = at(tokens, index);
  let end = index + 1;
  while (/^\d{3}(?:[.,]\d{1,2})?$/.test(at(tokens, end)) && tokens[end]?.start === (tokens[end - 1]?.end ?? 0) + 1) {
    digits += at(tokens, end).replace(',', '.');
    end++;
    if (digits.includes('.')) break;
  }
  return { value: Number(digits), end };
}

/**
 * Groups whose comma a page or a line tore off: `2, 000`, `5 ,400`. After a comma with a space only a group that starts with a nought
 * is sure to be one: no number does.
 */
function readTornGroups(tokens: Tokens, index: number): NumberMatch | null {
  let digits = at(tokens, index);
  let end = index + 1;
  while (at(tokens, end) === ',' && glued(tokens, end) !== glued(tokens, end + 1)) {
    const group = glued(tokens, end + 1) ? /^\d{3}(?:,\d{3})*(?:\.\d+)?$/ : /^0\d\d$/;
    if (!group.test(at(tokens, end + 1))) break;
    digits += at(tokens, end + 1).replaceAll(',', '');
    end += 2;
  }
  return end === index + 1 ? null : { value: Number(digits), end };
}
