import type { Tokens } from '../../language/index.js';
import type { Span } from '../../text/index.js';

/** The span of the tokens between two indices, half-open. */
export function spanOf(tokens: Tokens, first: number, end: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** The index of the first token after a span. */
export function tokenIndexAfter(tokens: Tokens, span: { readonly end: number }): number {
  const index = tokens.findIndex((token) => token.start >= span.end);
  return index === -1 ? tokens.length : index;
}
