import assert from 'node:assert/strict';
import fc from 'fast-check';
import { actions, Configuration, none } from '../../../src/engine/syntax/parsing/configuration.js';

describe('Configuration', () => {
  it('comes to one root in twice as many steps as words, whatever is done', () => {
    const choices = fc.array(fc.nat(), { minLength: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), choices, (length, chosen) => {
        const state = new Configuration(20);
        state.start(length);
        let steps = 0;
        for (; !state.isDone; steps++) {
          const allowed = Array.from({ length: actions }, (_, action) => action).filter((action) => state.allows(action));
          assert.equal(state.only, allowed.length === 1 ? allowed[0] : none);
          state.do(allowed[(chosen[steps % chosen.length] ?? 0) % allowed.length] ?? 0);
        }
        assert.equal(steps, 2 * length);
        const heads = Array.from(state.heads.subarray(0, length));
        assert.ok(!heads.includes(none));
        assert.equal(heads.filter((head) => head === length).length, 1);
      }),
    );
  });
});
