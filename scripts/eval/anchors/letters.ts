import type { Span } from '../../../src/engine/index.js';

/** A UTF-16 code unit of an edited text, with where it comes from. */
export interface Letter {
  readonly unit: string;
  /** Its offset in the text as it was at first; `null` of what was typed since. */
  readonly origin: number | null;
  /** Whether it is a copy of the one that came from there. */
  readonly copied: boolean;
}

export function lettersOf(text: string): Letter[] {
  return Array.from({ length: text.length }, (_, origin) => ({ unit: text.charAt(origin), origin, copied: false }));
}

export function typed(text: string): Letter[] {
  return Array.from({ length: text.length }, (_, at) => ({ unit: text.charAt(at), origin: null, copied: false }));
}

export function textOf(letters: readonly Letter[]): string {
  return letters.map(({ unit }) => unit).join('');
}

/** What is left of a passage. */
export interface Remains {
  /** Where its letters stand now, in order. */
  readonly letters: readonly number[];
  /** Whether they are all there, side by side. */
  readonly isWhole: boolean;
}

/**
 * What became of a passage. A copy of a letter that is gone is that letter, moved: cutting and pasting does the same as copying and
 * deleting.
 */
export function remainsOf(passage: Span, letters: readonly Letter[]): Remains {
  const alive = new Set(letters.flatMap(({ origin, copied }) => (origin === null || copied ? [] : [origin])));
  const places = letters.flatMap(({ origin, copied }, at) =>
    origin !== null && origin >= passage.start && origin < passage.end && (!copied || !alive.has(origin)) ? [at] : [],
  );
  const [first, last] = [places[0], places.at(-1)];
  const isWhole =
    first !== undefined &&
    last !== undefined &&
    last - first === passage.end - passage.start - 1 &&
    places.every((place, index) => letters[place]?.origin === passage.start + index);
  return { letters: places, isWhole };
}
