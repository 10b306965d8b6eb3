/** Work that is done a step at a time, a few milliseconds each: whoever drives it may do something else in between. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all that is left at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
