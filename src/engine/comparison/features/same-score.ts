/** The numbers of both sides, as written. */
export type Score = readonly [first: number, second: number];

/** Whether two scores are the same for both sides, whichever is named first: one side's 3-2 is the other's 2-3. */
export function sameScore([a, b]: Score, [c, d]: Score): boolean {
  return (a === c && b === d) || (a === d && b === c);
}
