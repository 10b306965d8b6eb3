/** What one or more sources report on. */
export interface Event {
  /** Unique in the corpus. */
  readonly id: string;
  /** For people, without the date: `Talks in Istanbul`. */
  readonly title: string;
  /** ISO 8601 day where a source gives it. */
  readonly date: string | null;
  /** 1 (Monday) to 7, where the sources say the weekday but no date. */
  readonly weekday: number | null;
  /** URIs of the sources that report it, in order. */
  readonly sources: readonly string[];
}
