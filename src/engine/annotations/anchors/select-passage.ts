import type { Span } from '../../text/index.js';
import type { PassageSelector } from '../types.js';
import { AnchorText } from './anchor-text.js';
import { hasLookalike } from './lookalikes.js';

/** The longest passage that can be annotated, in UTF-16 code units: some paragraphs. */
export const longestPassage = 4000;

/** With so much around it a passage of a long table is still like others: then only what is as it was, to the letter, is taken for it. */
export const longestContext = 2048;

/** How much of the text on each side is quoted, in UTF-16 code units: the least that tells the passage from all else. */
const contextLengths = [32, 64, 128, 256, 512, 1024, longestContext];

/** Nothing else in the text may be like the quotation in more than this share of its characters. */
const likeness = 0.5;

/**
 * What finds a passage again. As much of its surroundings is quoted as makes the quotation unlike all else in the text, so that whatever is
 * like it later was not there before.
 */
export function selectPassage(span: Span, original: string): PassageSelector {
  const anchored = new AnchorText(original);
  const { text } = anchored;
  const { start, end } = anchored.from(span);
  // The first that is longer than the text quotes all of it.
  const lengths = contextLengths.filter((_, index) => (contextLengths[index - 1] ?? 0) < text.length);
  const length = lengths.find((each) => isUnlikeAllElse(text, { start, end }, each)) ?? lengths.at(-1) ?? 0;
  const context = around(text, { start, end }, length);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(context.start, start),
    suffix: text.slice(end, context.end),
    position: anchored.toCodePoints({ start, end }),
  };
}

function isUnlikeAllElse(text: string, span: Span, length: number): boolean {
  const context = around(text, span, length);
  const quotation = text.slice(context.start, context.end);
  // Lines that repeat one another overlap themselves.
  const isOnce = text.indexOf(quotation) === context.start && !text.includes(quotation, context.start + 1);
  return isOnce && !hasLookalike(text, quotation, context, Math.floor(quotation.length * (1 - likeness)));
}

/** A span with what stands around it, without halves of characters. */
function around(text: string, { start, end }: Span, length: number): Span {
  const [first, last] = [Math.max(0, start - length), Math.min(text.length, end + length)];
  return { start: isHalf(text, first) ? first + 1 : first, end: isHalf(text, last) ? last - 1 : last };
}

/** Whether an offset parts a surrogate pair. */
function isHalf(text: string, offset: number): boolean {
  return /^[\uDC00-\uDFFF]/.test(text.slice(offset, offset + 1)) && /[\uD800-\uDBFF]$/.test(text.slice(0, offset));
}
