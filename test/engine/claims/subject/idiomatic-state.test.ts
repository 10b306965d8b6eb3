import assert from 'node:assert/strict';
import { claimIn } from '../claims-in.js';

describe('claims: states told in other words', () => {
  for (const [text, words, state] of [
    ['The fire claimed 15 lives.', '15', 'dead'],
    ['She regrets the loss of ten lives.', 'ten', 'dead'],
    ['Nine people lost their lives.', 'Nine', 'dead'],
    ['The crew saved 12 lives.', '12', 'rescued'],
    ['Seven miners have yet to be located.', 'Seven', 'missing'],
    ['Five people have not been found.', 'Five', 'missing'],
    ['Some 20 homes were not found to be damaged.', 'Some 20', null],
  ] as const) {
    it(`${text} ${state ?? 'none'}`, () => {
      const { predicates, negated } = claimIn(text, words).about;
      const told = (['dead', 'rescued', 'missing'] as const).filter((one) => predicates.has(one));
      assert.deepEqual(told, state === null ? [] : [state]);
      if (state !== null) assert.equal(negated, false);
    });
  }

  it('counts lives as people', () => {
    assert.equal(claimIn('The fire claimed 15 lives.', '15').about.head, 'person');
  });
});
