import type { Dimension, Interval, PartialDate, Quantity } from '../quantities/index.js';
import type { Span } from '../text/index.js';

/** A range of days, ISO 8601, both ends included. */
export interface DateInterval {
  readonly min: string | null;
  readonly max: string | null;
  readonly unit: 'date';
}

/** Which occurrence a sentence speaks of: the one its source reports on, or an earlier one it recalls. */
export interface Frame {
  readonly kind: 'main' | 'background';
  /** When it happened, as far as the sentence or the one before it says. */
  readonly date: PartialDate | null;
  /** Keys of the places and other names that the sentence gives, see `canonicalName`. */
  readonly names: ReadonlySet<string>;
}

/** What a quantity is a quantity of. */
export interface About {
  /** In words, for people: `length of the talks`. */
  readonly label: string;
  /** The concept of the thing counted or measured: `prisoner`, `talks`; `null` where the sentence does not say. */
  readonly head: string | null;
  /** Concepts that narrow the head: `seriously wounded`, `ukrainian`. */
  readonly modifiers: ReadonlySet<string>;
  /** Concepts of the verbs and event nouns that govern it: `exchange`, `kill`. */
  readonly predicates: ReadonlySet<string>;
  /** Every other concept of its clause: what little else there is to go by. */
  readonly context: ReadonlySet<string>;
  /** What a rank is a rank of, or since when it holds: `since`, `order`. */
  readonly aspect: 'since' | 'order' | null;
  readonly negated: boolean;
}

/** A quantity together with what it is about. Offsets are the source's. */
export interface Claim extends Span {
  /** Unique in the corpus; the same as long as the claim stays where it is. */
  readonly id: string;
  readonly uri: string;
  /** As written: `text.slice(start, end)`. */
  readonly text: string;
  readonly sentence: Span;
  readonly dimension: Dimension;
  readonly quantity: Quantity;
  readonly stated: Interval | DateInterval;
  readonly normalized: Interval | DateInterval;
  readonly about: About;
  readonly frame: Frame;
}
