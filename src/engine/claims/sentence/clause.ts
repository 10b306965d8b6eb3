import subordinatorWords from '#lexicon/subordinators';
import type { TokenRange } from '../../language/index.js';
import type { Token } from '../../text/index.js';

const breaks = new Set(['|', '•', ';', ':', '—', '–', '"', '“', '”', '(', ')']);
const subordinators = new Set(subordinatorWords);

/** The stretch around `range` that is not cut off by punctuation or a subordinate clause. What stands in brackets does not end it. */
export function clauseAround(tokens: readonly Token[], range: TokenRange): TokenRange {
  let first = afterLabel(tokens, range.first);
  while (first > 0) {
    const before = overBrackets(tokens, first - 1, -1);
    if (before === null && isBoundary(tokens, first - 1)) break;
    first = before ?? first - 1;
  }
  let end = range.end;
  while (end < tokens.length) {
    const after = overBrackets(tokens, end, 1);
    if (after === null && isBoundary(tokens, end)) break;
    end = after === null ? end + 1 : after + 1;
  }
  return { first, end };
}

/** In a list (`Injured: 12`) the words before the colon are those of the number after it. */
function afterLabel(tokens: readonly Token[], first: number): number {
  return tokens[first - 1]?.text === ':' && tokens[first - 2]?.kind === 'word' ? first - 1 : first;
}

/** How long a remark in brackets may be, in tokens. */
const longestRemark = 15;

/** The other end of the brackets that a token opens (`step` 1) or closes (−1); `null` where it does neither. */
export function overBrackets(tokens: readonly Token[], index: number, step: 1 | -1): number | null {
  const [from, to] = step === 1 ? ['(', ')'] : [')', '('];
  if (tokens[index]?.text !== from) return null;
  for (let at = index + step; Math.abs(at - index) <= longestRemark; at += step) {
    if (tokens[at]?.text === to) return at;
    if (tokens[at] === undefined || tokens[at]?.text === from) return null;
  }
  return null;
}

function isBoundary(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  if (token.kind === 'symbol') {
    if (token.text === ',') return !joinsNumbersOrAdjectives(tokens, index);
    return breaks.has(token.text) && (token.text !== '–' || token.spaced);
  }
  return subordinators.has(token.lower);
}

/** A comma inside a list of short items does not end a clause. */
function joinsNumbersOrAdjectives(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const afterNext = tokens[index + 2];
  return next?.kind === 'word' && (afterNext?.text === ',' || afterNext?.lower === 'and');
}
