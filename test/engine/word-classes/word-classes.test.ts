import assert from 'node:assert/strict';
import fc from 'fast-check';
import { noClasses, wordClassesOf } from '../../../src/engine/word-classes/index.js';

describe('wordClassesOf', () => {
  it('puts words together that stand in like company', () => {
    for (const [one, other] of [
      ['kenya', 'uganda'],
      ['tuesday', 'wednesday'],
      ['maria', 'ana'],
    ] as const) {
      assert.equal(wordClassesOf(one).coarsest, wordClassesOf(other).coarsest, `${one}, ${other}`);
    }
    assert.notEqual(wordClassesOf('kenya').coarsest, wordClassesOf('wednesday').coarsest);
  });

  it('makes coarse classes of whole fine ones', () => {
    const coarser = new Map<number, number>();
    for (const word of ['kenya', 'uganda', 'tuesday', 'wednesday', 'table', 'chair', 'minister', 'president', 'river', 'lake']) {
      const { finest, fine } = wordClassesOf(word);
      assert.equal(coarser.get(finest) ?? fine, fine);
      coarser.set(finest, fine);
    }
  });

  it('numbers classes from 1, as many as its levels have', () => {
    for (const word of ['the', 'nairobi', 'erdogan', 'ferry']) {
      const { coarsest, coarse, fine, finest } = wordClassesOf(word);
      for (const [number, most] of [
        [coarsest, 64],
        [coarse, 256],
        [fine, 1024],
        [finest, 4096],
      ] as const)
        assert.ok(number >= 1 && number <= most, word);
    }
  });

  it('seldom takes a stranger for a word', () => {
    const strangers = fc.sample(fc.stringMatching(/^[bcdfghjklmnpqrstvwxz]{9,14}$/), { numRuns: 2000, seed: 1 });
    assert.ok(strangers.filter((word) => wordClassesOf(word) !== noClasses).length < 20);
  });
});
