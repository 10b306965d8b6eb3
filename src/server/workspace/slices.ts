import type { Steps } from '../../engine/index.js';
import { nextTurn } from './next-turn.js';

/** So long the server works before it looks for requests. In milliseconds. */
const slice = 20;

/** Does work in slices, between which requests are answered. Rejects as the work throws. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const end = Date.now() + slice;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (Date.now() < end);
    await nextTurn();
  }
}

/** So much text is read in one step. In UTF-16 code units. */
export const textInStep = 8_000;
