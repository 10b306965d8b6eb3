import { writtenText, type Tokens } from '../../language/index.js';
import type { Mention, MentionRange } from '../types.js';

/** The mention that a range of tokens is: its text as written, and its offsets, those of its tokens. */
export function mentionOf(tokens: Tokens, { first, end, type }: MentionRange): Mention {
  const named = tokens.slice(first, end);
  return { start: named[0]?.start ?? 0, end: named.at(-1)?.end ?? 0, name: writtenText(named), type };
}
