import { left, right, shift, type Configuration } from '../../../src/engine/syntax/parsing/configuration.js';

/**
 * How many arcs of the right tree can no longer be drawn after an action (Goldberg & Nivre, "Training deterministic parsers with
 * non-deterministic oracles", TACL 2013, for arc-hybrid). Arcs that cross others are counted as if they did not.
 *
 * @param heads of the right tree; of its root, the length
 */
export function costOf(state: Configuration, action: number, heads: ArrayLike<number>): number {
  const { next, depth, length } = state;
  const top = state.onStack(0);
  let cost = 0;
  if (action === shift) {
    // Its head may be the top of the stack still, or stand behind it; its dependents on the stack are lost.
    for (let place = 0; place < depth; place++) {
      const word = state.onStack(place);
      if (heads[word] === next) cost++;
      if (place > 0 && heads[next] === word) cost++;
    }
    return cost;
  }
  for (let word = next; word < length; word++) if (heads[word] === top) cost++;
  const head = heads[top] ?? length;
  if (action === left && (head === state.onStack(1) || (head > next && head <= length))) cost++;
  if (action === right && head >= next && head <= length) cost++;
  return cost;
}

export const allActions = [shift, left, right];
