import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cosine, Vocabulary } from '../../../src/engine/events/vector.js';

const counts = fc
  .dictionary(
    fc.constantFrom('ferry', 'strike', 'flood', 'merger', 'vote', 'toString', '__proto__'),
    fc.integer({ min: 1, max: 50 }),
  )
  .map((bag) => new Map(Object.entries(bag)));

describe('cosine', () => {
  it('is 1 for the same words, 0 for no word in common or none at all', () => {
    const vocabulary = new Vocabulary();
    const ferry = vocabulary.vector(
      new Map([
        ['ferry', 2],
        ['sank', 1],
      ]),
      0,
    );
    assert.ok(Math.abs(cosine(ferry, ferry) - 1) < 1e-12);
    assert.equal(cosine(ferry, vocabulary.vector(new Map([['strike', 1]]), 0)), 0);
    assert.equal(cosine(ferry, vocabulary.vector(new Map(), 0)), 0);
  });

  it('is less where little is known, the more ballast the less', () => {
    const vocabulary = new Vocabulary();
    const [few, many] = [['12'], ['12', '340', '9.3', '41', '77', '512']].map((keys) => new Map(keys.map((key) => [key, 1])));
    assert.ok(few !== undefined && many !== undefined);
    const alike = (bag: ReadonlyMap<string, number>, ballast: number): number =>
      cosine(vocabulary.vector(bag, ballast), vocabulary.vector(bag, ballast));
    assert.ok(alike(few, 2) < alike(few, 1) && alike(few, 2) < alike(many, 2) && alike(many, 2) < 1);
  });

  it('is symmetric and between 0 and 1, whatever words the vocabulary has met before', () => {
    fc.assert(
      fc.property(counts, counts, counts, (a, b, before) => {
        const [fresh, used] = [new Vocabulary(), new Vocabulary()];
        used.vector(before, 0);
        const value = cosine(fresh.vector(a, 0), fresh.vector(b, 0));
        assert.ok(value >= 0 && value <= 1 + 1e-12);
        assert.ok(Math.abs(value - cosine(fresh.vector(b, 0), fresh.vector(a, 0))) < 1e-12);
        assert.ok(Math.abs(value - cosine(used.vector(a, 0), used.vector(b, 0))) < 1e-12);
      }),
    );
  });
});
