import type { Concept } from '../language/index.js';
import type { Dimension, Interval, Quantity } from '../quantities/index.js';
import type { Span } from '../text/index.js';
import type { Coverage } from './subject/coverage.js';
import type { Direction } from './subject/direction.js';
import type { Totals } from './subject/totals.js';
import type { EventFrame } from './time/event-frame.js';
import type { DateInterval } from './time/resolve-date.js';

/** What a quantity is a quantity of. Words are given as concepts, see `conceptOf`; names by `canonicalName`. */
export interface About {
  /** The same as {@link head}, as it is written; of an age the whole name of its person. */
  readonly subject: string | null;
  /** The thing counted or measured: `prisoner`, `talks`; `null` where the sentence does not say. */
  readonly head: Concept | null;
  /** What narrows the head: `wounded`, `ukrainian`. */
  readonly modifiers: ReadonlySet<Concept>;
  /** The nearest verbs and event nouns: `exchange`, `dead`. */
  readonly predicates: ReadonlySet<Concept>;
  /** Every other content word of its sentence: what little else there is to go by. */
  readonly context: ReadonlySet<Concept>;
  /** The names in its clause, or in its sentence where the clause has none. */
  readonly names: ReadonlySet<string>;
  /** The name that a distance or a share is reckoned from: `40 miles north of X`. */
  readonly anchor: string | null;
  /** Since when a rank holds, rather than the rank itself. */
  readonly aspect: 'since' | null;
  readonly coverage: Coverage | null;
  /** Where a distance points: `southwest`; `null` where it is not said. */
  readonly direction: Direction | null;
  /** Whether it is the value of an earlier time, which the sentence sets another against: `up from 5.9 percent`. */
  readonly earlier: boolean;
  readonly negated: boolean;
  /** Whether it is only said to be possible: `12 may have died`. */
  readonly hedged: boolean;
  /** Who says so: a name by `canonicalName`, or the concept of a noun (`polic`); `null` where the sentence does not tell. */
  readonly speaker: string | null;
  /** Whose age it is, by `canonicalName`; `null` where no name is set beside it, and for all but ages. */
  readonly person: string | null;
}

/** Where a claim of any kind stands. Offsets are the source's. */
export interface ClaimPlace extends Span {
  /** Unique in the corpus; the same as long as the claim stays where it is. */
  readonly id: string;
  readonly uri: string;
  /** As written: `text.slice(start, end)`. */
  readonly text: string;
  readonly sentence: Span;
  /** The day of its source, ISO 8601; `null` where it does not say. */
  readonly published: string | null;
}

/** A quantity together with what it is about. */
export interface Claim extends ClaimPlace {
  readonly dimension: Dimension;
  readonly quantity: Quantity;
  readonly stated: Interval | DateInterval;
  readonly normalized: Interval | DateInterval;
  readonly about: About;
  readonly frame: EventFrame;
  /** Whether it stands in its source's headline. */
  readonly inHeadline: boolean;
  /** The totals that its source shows it to be a part of. */
  readonly totals: Totals;
}
