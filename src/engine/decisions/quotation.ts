import type { Span } from '../text/index.js';

/** What stands before and after a span: with the span's own text a `TextQuoteSelector` of W3C Web Annotation. */
export interface Quotation {
  readonly prefix: string;
  readonly suffix: string;
}

/** How much of the text around a span finds it again, in UTF-16 code units. */
const contextLength = 32;

/** What stands around a span of a text. */
export function quotationOf({ start, end }: Span, text: string): Quotation {
  return { prefix: text.slice(Math.max(0, start - contextLength), start), suffix: text.slice(end, end + contextLength) };
}

/**
 * Those of some spans around which stands what a quotation says. Where the text on one side was edited, the only one with the other side;
 * where that leaves a doubt, none: that is better than a wrong one.
 *
 * @param spans whose own text is the one that was quoted
 * @param textOf the text that a span stands in
 */
export function findQuoted<T extends Span>(
  spans: readonly T[],
  { prefix, suffix }: Quotation,
  textOf: (span: T) => string,
): readonly T[] {
  const around = (span: T): readonly [boolean, boolean] => {
    const text = textOf(span);
    return [text.slice(0, span.start).endsWith(prefix), text.slice(span.end).startsWith(suffix)];
  };
  const exact = spans.filter((span) => around(span).every(Boolean));
  if (exact.length > 0) return exact;
  const half = spans.filter((span) => around(span).some(Boolean));
  return half.length === 1 ? half : [];
}
