import type { Token } from '../text/index.js';
import type { TokenSpan } from './tagger.js';

const address = /[\p{L}\d]@[\p{L}\d-]+\.|:\/\/|^www\./iu;

/** Whether a stretch of tokens is a part of a mail address or a link: "ann.lee@example.org" names nobody. */
export function isInAddress(tokens: readonly Token[], { from, to }: TokenSpan): boolean {
  let start = from;
  while (start > 0 && tokens[start]?.spaced === false) start--;
  let end = to;
  while (tokens[end]?.spaced === false) end++;
  const isOne = tokens.slice(from + 1, to).every(({ spaced }) => !spaced);
  return isOne && address.test(tokens.slice(start, end).map(({ text }) => text).join(''));
}
