import fc from 'fast-check';
import assert from 'node:assert/strict';
import { sparseCosine, Vocabulary } from '../../../src/engine/bag-of-words/index.js';

const counts = fc
  .dictionary(
    fc.constantFrom('ferry', 'strike', 'flood', 'merger', 'vote', 'toString', '__proto__'),
    fc.integer({ min: 1, max: 50 }),
  )
  .map((bag) => new Map(Object.entries(bag)));

describe('sparseCosine', () => {
  it('is 1 for the same words, 0 for no word in common or none at all', () => {
    const vocabulary = new Vocabulary();
    const ferry = vocabulary.vectorOf(
      new Map([
        ['ferry', 2],
        ['sank', 1],
      ]),
      0,
    );
    assert.ok(Math.abs(sparseCosine(ferry, ferry) - 1) < 1e-12);
    assert.equal(sparseCosine(ferry, vocabulary.vectorOf(new Map([['strike', 1]]), 0)), 0);
    assert.equal(sparseCosine(ferry, vocabulary.vectorOf(new Map(), 0)), 0);
  });

  it('is less where little is known, the more ballast the less', () => {
    const vocabulary = new Vocabulary();
    const [few, many] = [['12'], ['12', '340', '9.3', '41', '77', '512']].map((keys) => new Map(keys.map((key) => [key, 1])));
    assert.ok(few !== undefined && many !== undefined);
    const alike = (bag: ReadonlyMap<string, number>, ballast: number): number =>
      sparseCosine(vocabulary.vectorOf(bag, ballast), vocabulary.vectorOf(bag, ballast));
    assert.ok(alike(few, 2) < alike(few, 1) && alike(few, 2) < alike(many, 2) && alike(many, 2) < 1);
  });

  it('is symmetric and between 0 and 1, whatever words the vocabulary has met before', () => {
    fc.assert(
      fc.property(counts, counts, counts, (a, b, before) => {
        const [fresh, used] = [new Vocabulary(), new Vocabulary()];
        used.vectorOf(before, 0);
        const value = sparseCosine(fresh.vectorOf(a, 0), fresh.vectorOf(b, 0));
        assert.ok(value >= 0 && value <= 1 + 1e-12);
        assert.ok(Math.abs(value - sparseCosine(fresh.vectorOf(b, 0), fresh.vectorOf(a, 0))) < 1e-12);
        assert.ok(Math.abs(value - sparseCosine(used.vectorOf(a, 0), used.vectorOf(b, 0))) < 1e-12);
      }),
    );
  });
});
