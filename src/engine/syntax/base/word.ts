/** A word of a sentence as syntax looks at it; a token of the engine is one. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}
