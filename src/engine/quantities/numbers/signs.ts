import { at, glued, isDigits, isHyphen, type Tokens } from '../../language/index.js';
import wordsBeforeMinus from '#lexicon/words-before-minus';

/** The index after a minus before a number; `null` where there is none, or its dash is one of the sentence. */
export function skipMinus(tokens: Tokens, index: number): number | null {
  const word = at(tokens, index);
  if (word === 'minus' || word === 'negative') return index + 1;
  if (!isDash(tokens, index) || !isDigits(tokens, index + 1)) return null;
  if (index === 0) return word === '–' && !glued(tokens, 1) ? null : 1;
  const free = tokens[index]?.spaced === true;
  if (word !== '–' && glued(tokens, index + 1)) return free || /^[(<>=≤≥~]$/.test(at(tokens, index - 1)) ? index + 1 : null;
  return free && beforeMinus.has(at(tokens, index - 1)) && !closes(tokens, index) ? index + 1 : null;
}

function isDash(tokens: Tokens, index: number): boolean {
  return at(tokens, index) === '−' || isHyphen(tokens, index);
}

const beforeMinus = new Set(wordsBeforeMinus);

/** `The lake was - 20 years on - still there`: a second free dash closes what the first one opens. */
function closes(tokens: Tokens, dash: number): boolean {
  if (glued(tokens, dash + 1)) return false;
  return tokens.some(
    (token, index) =>
      index > dash && isDash(tokens, index) && token.spaced && !glued(tokens, index + 1) && !isDigits(tokens, index + 1),
  );
}
