/** Finer than this no odds are told apart. */
const steps = 1e9;

/** Log odds without the dust of sums in another order: the same of two things whichever is asked first, so that ties are ties. */
export function settled(odds: number): number {
  return Math.round(odds * steps) / steps;
}
