import { outcomeOf, type Scored } from './outcome.js';
import { readPairs, type Half } from './pairs.js';
import { shownOf } from './shown.js';

/** Scores a half with the engine as its source is now: nothing is to be built. */
export function score(half: Half): Scored[] {
  return readPairs(half).map((pair) => {
    const shown = shownOf(pair);
    return { pair, shown, outcome: outcomeOf(pair, shown) };
  });
}
