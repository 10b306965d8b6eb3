/** A half-open range of the tokens of a sentence, by index. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}
