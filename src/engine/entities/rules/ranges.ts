import type { TokenRange } from '../../language/index.js';

/** Whether two ranges of one sentence share a token. */
export function overlap(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.end && b.first < a.end;
}

/** Whether a range holds all of another. */
export function covers(outer: TokenRange, inner: TokenRange): boolean {
  return outer.first <= inner.first && inner.end <= outer.end;
}

/** Whether a token is in one of some ranges. */
export function isTaken(ranges: readonly TokenRange[], index: number): boolean {
  return ranges.some(({ first, end }) => first <= index && index < end);
}

/** How many tokens a range holds. */
export function lengthOf({ first, end }: TokenRange): number {
  return end - first;
}
