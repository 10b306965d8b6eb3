/** What `variorum` exits with. */
export const exitCodes = {
  /** No two claims conflict. */
  agreement: 0,
  /** Some claims conflict. */
  conflict: 1,
  /** Wrong usage, or input that could not be read; whatever the rest says. */
  failure: 2,
} as const;
