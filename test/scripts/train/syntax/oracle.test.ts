import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allActions, costOf } from '../../../../scripts/train/syntax/oracle.js';
import { Configuration } from '../../../../src/engine/syntax/parsing/configuration.js';

/** A tree without crossing arcs over so many words, as its heads; the root's is the length. */
function drawn(length: number, choices: readonly number[]): number[] {
  const state = new Configuration(length);
  state.start(length);
  for (let step = 0; !state.isDone; step++) {
    const allowed = allActions.filter((action) => state.allows(action));
    state.do(allowed[(choices[step % choices.length] ?? 0) % allowed.length] ?? 0);
  }
  return Array.from(state.heads.subarray(0, length));
}

const trees = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.array(fc.nat(), { minLength: 1 }))
  .map(([length, choices]) => drawn(length, choices));

describe('the oracle', () => {
  it('leads to the right tree by actions that cost nothing', () => {
    fc.assert(
      fc.property(trees, (heads) => {
        const state = new Configuration(heads.length);
        state.start(heads.length);
        while (!state.isDone) {
          const free = allActions.find((action) => state.allows(action) && costOf(state, action, heads) === 0);
          assert.ok(free !== undefined);
          state.do(free);
        }
        assert.deepEqual(Array.from(state.heads.subarray(0, heads.length)), heads);
      }),
    );
  });
});
