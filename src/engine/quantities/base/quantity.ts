import type { Span } from '../../text/index.js';

/** What kind of thing a number measures. */
export type Dimension =
  | 'count'
  | 'number'
  | 'percent'
  | 'ratio'
  | 'money'
  | 'rank'
  | 'score'
  | 'duration'
  | 'date'
  | 'time'
  | 'age'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'magnitude'
  | 'data';

/** A range of values in one unit; `null` leaves that side open. */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
  /**
   * As stated: the unit's name (`hour`, `mile`, an ISO 4217 code, `percent`, `rank`, …), empty for a bare number.
   * Normalized: the base unit of the dimension (`s`, `m`, `kg`, `m2`, `m3`, `m/s`, `Cel`, `By`, an ISO 4217 code, …); an age in
   * years, a part of a whole (`two-thirds of voters`) in percent, a clock time in seconds since midnight of the text's own zone.
   * What a text leaves open stays open: a bare `degree`, and a currency's name that several countries share (`peso`, `franc`).
   */
  readonly unit: string;
}

/** The words around a number that bound or blur it, reduced to what they mean. */
export type Qualifier =
  /** about, around, some, roughly, approximately, an estimated, or so, ± */
  | 'about'
  /** nearly, almost, close to, just under, just short of: a little below */
  | 'nearly'
  /** just over, slightly more than: a little above */
  | 'just over'
  /** less than, under, fewer than, below: the bound itself is excluded */
  | 'less than'
  /** up to, at most, no more than, as many as, a maximum of */
  | 'at most'
  /** more than, over, above, upwards of, in excess of: the bound itself is excluded */
  | 'more than'
  /** at least, no fewer than, not less than, a minimum of, 20-plus */
  | 'at least'
  /** between … and, from … to, 20 to 30, 18–25 */
  | 'between'
  /** dozens, hundreds, several, a handful: a number that is only hinted at; `numbers/vague-amounts.ts` has the convention */
  | 'vague';

/** What a source says of a day, as far as it says it. Months and days count from 1; weekdays from 1 (Monday) to 7. */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** `early 2022`, `late May` */
  readonly part?: 'early' | 'mid' | 'late';
  readonly season?: 'spring' | 'summer' | 'autumn' | 'winter';
  /** Counted from the source's own date: `yesterday` is −1 day, `last month` −1 month, `this year` 0 years. */
  readonly relative?: { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly amount: number };
  /** The days of a numeric date whose order the text alone does not show; only its year is sure then. */
  readonly either?: EitherDay;
  /** The order that a numeric date can only be in: `16/5/2025`. It is that of the others in its source. */
  readonly order?: keyof EitherDay;
}

/** `1/12/99`: the two days that a numeric date may mean, by which of its numbers is the month. */
export interface EitherDay {
  readonly monthFirst: PartialDate;
  readonly dayFirst: PartialDate;
}

/** The noun that is counted, with the words that narrow it. */
export interface CountedNoun extends Span {
  /** The head in lower case, singular: `prisoner`. */
  readonly head: string;
  /** The other content words of the phrase, in lower case and singular: `ukrainian`, `war`. */
  readonly modifiers: readonly string[];
}

/** `the largest prisoner exchange in the conflict`, `first direct talks since early 2022`, `the second round` */
export interface Rank {
  /** The superlative or ordinal in lower case: `largest`, `first`. */
  readonly order: string;
  /** Whether it comes first or last by some measure (`largest`, `deadliest`), or is a place in a sequence (`second`). */
  readonly kind: 'superlative' | 'ordinal';
  /** `one of the largest` */
  readonly oneOf: boolean;
  /** Since when or for how long it is so: `since early 2022`, `in over three years`, `since the beginning of the war`. */
  readonly since: (Span & { readonly date?: PartialDate; readonly duration?: Interval }) | null;
  /** Among what: `in the conflict`, `of the war`. */
  readonly among: Span | null;
}

/** A span of a sentence that states a number with its unit, bounds and qualifier. */
export interface Quantity extends Span {
  readonly dimension: Dimension;
  /** As written. For dates: all sides `null`; see `date`. */
  readonly stated: Interval;
  /** In the base unit of its dimension. For dates: all sides `null` until resolved against the source's own date. */
  readonly normalized: Interval;
  readonly qualifier: Qualifier | null;
  /** Whether the value is blurred: about, some, nearly, dozens, … */
  readonly approximate: boolean;
  /** `each` where the number is per side, person, …; `total` where the text says in all; else `null`. */
  readonly scope: 'each' | 'total' | null;
  /** Where the scope is said (`each`, `from each side`, `in total`). */
  readonly scopeSpan: Span | null;
  /** What is counted, or whose rank it is; `null` where no noun follows. */
  readonly noun: CountedNoun | null;
  /** The tokens of the sentence that it covers: half-open indices. */
  readonly tokens: { readonly first: number; readonly end: number };
  /** Set where `dimension` is `date`. Two for a range of dates. */
  readonly date?: PartialDate;
  readonly dateEnd?: PartialDate;
  /** The zone of a clock time, as written (`GMT`, `local time`). */
  readonly zone?: string;
  /** Set where `dimension` is `score`: what the two sides have, in the order of the text. All sides of its intervals are `null`. */
  readonly score?: readonly [first: number, second: number];
  /** Set where `dimension` is `age` and the text says the year of birth instead: all sides of its intervals are `null` then. */
  readonly born?: number;
  /** Set where `dimension` is `rank`. */
  readonly rank?: Rank;
}
