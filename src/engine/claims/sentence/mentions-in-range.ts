import type { Mention } from '../../entities/index.js';
import type { TokenRange } from '../../language/index.js';
import { overlaps, type Token } from '../../text/index.js';

/** Whether a name has some of the tokens of a range. */
export function isMentionedIn(mention: Mention, tokens: readonly Token[], range: TokenRange): boolean {
  return tokens.slice(range.first, range.end).some((token) => overlaps(mention, token));
}
