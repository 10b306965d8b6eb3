const day = 86_400_000;

/** Ticks of an axis of days: of a short one each day, since hours of a day would be nobody's. @param ends in milliseconds @param most of them */
export function dayTicks(ends: readonly [number, number], most: number): 'day' | number {
  return (ends[1] - ends[0]) / day < most ? 'day' : most;
}
