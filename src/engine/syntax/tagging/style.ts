import { areTitleCase } from '../../language/index.js';
import { Casing, type Lexeme } from '../base/lexeme.js';

/** How a sentence is written, which says how much its capitals do: 0 as running text, 1 in capitals, 2 as a headline, 3 without any. */
export function styleOf(lexemes: readonly Lexeme[]): number {
  let words = 0;
  let capitalized = 0;
  let upper = 0;
  for (const { casing } of lexemes) {
    if (casing === Casing.none) continue;
    words++;
    if (casing !== Casing.lower) capitalized++;
    if (casing === Casing.upper) upper++;
  }
  if (words > 2 && upper > words * 0.7) return 1;
  return areTitleCase(words, capitalized) ? 2 : capitalized === 0 ? 3 : 0;
}
