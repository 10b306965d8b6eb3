import type { Span } from '../../text/index.js';

/**
 * A text as annotations are anchored in it: line ends are `\n`, as a checkout on another machine may have others. Offsets are
 * UTF-16 code units, those of files Unicode code points.
 */
export class AnchorText {
  /** With `\n` for line ends. */
  readonly text: string;
  /** The offsets, in the text as it is, of what is left out: of each `\r` before a `\n`. */
  readonly #leftOut: readonly number[];
  readonly #hasPairs: boolean;

  constructor(original: string) {
    const hasReturns = original.includes('\r');
    this.#leftOut = hasReturns ? Array.from(original.matchAll(/\r(?=\n)/g), ({ index }) => index) : [];
    this.text = hasReturns ? withLineFeeds(original) : original;
    this.#hasPairs = /[\uD800-\uDFFF]/.test(this.text);
  }

  /** A span of the text as it is, as one of {@link text}. */
  from({ start, end }: Span): Span {
    return { start: start - this.#countBefore(start), end: end - this.#countBefore(end) };
  }

  /** A span of {@link text}, as one of the text as it is. */
  toOriginal({ start, end }: Span): Span {
    return { start: this.#restore(start), end: this.#restore(end) };
  }

  /** A span of {@link text} in code points. */
  toCodePoints({ start, end }: Span): Span {
    if (!this.#hasPairs) return { start, end };
    const before = codePoints(this.text.slice(0, start));
    return { start: before, end: before + codePoints(this.text.slice(start, end)) };
  }

  /** An offset of {@link text} from one in code points; the end of the text where it is beyond. */
  fromCodePoints(offset: number): number {
    if (!this.#hasPairs) return Math.min(offset, this.text.length);
    let at = 0;
    for (let count = 0; count < offset && at < this.text.length; count++) at += (this.text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    return at;
  }

  #countBefore(offset: number): number {
    return lowerBound(this.#leftOut, (each) => each >= offset);
  }

  #restore(offset: number): number {
    // The number left out before an offset grows with each that stands before it.
    return offset + lowerBound(this.#leftOut, (each, index) => each - index >= offset);
  }
}

/** A text with `\n` for every line end. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function codePoints(text: string): number {
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

/** The place of the first of some sorted numbers of which a condition holds, as it does of all behind it. */
function lowerBound(sorted: readonly number[], holds: (value: number, index: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? 0, middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
