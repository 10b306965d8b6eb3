import type { Token } from '../text/index.js';

/** Half-open range of token indices. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const breaks = new Set([';', ':', '—', '–', '"', '“', '”', '(', ')']);
const subordinators = new Set(['which', 'who', 'whom', 'whose', 'while', 'although', 'though', 'whereas', 'but', 'because', 'where', 'when', 'and']);

/** The stretch around `range` that is not cut off by punctuation or a subordinate clause. */
export function clauseAround(tokens: readonly Token[], range: TokenRange): TokenRange {
  let first = range.first;
  while (first > 0 && !isBoundary(tokens, first - 1)) first--;
  let end = range.end;
  while (end < tokens.length && !isBoundary(tokens, end)) end++;
  return { first, end };
}

function isBoundary(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  if (token.kind === 'symbol') {
    if (token.text === ',') return !joinsNumbersOrAdjectives(tokens, index);
    return breaks.has(token.text) && (token.text !== '–' || token.spaced);
  }
  return subordinators.has(token.lower) && token.lower !== 'and';
}

/** A comma inside a list of short items does not end a clause. */
function joinsNumbersOrAdjectives(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const afterNext = tokens[index + 2];
  return next?.kind === 'word' && (afterNext?.text === ',' || afterNext?.lower === 'and');
}
