import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cosine, rarityOf, vectorOf, type Vector } from '../../../src/engine/embeddings/index.js';

const near = (a: string, b: string): number => {
  const [one, other] = [vectorOf(a.split(' ')), vectorOf(b.split(' '))];
  assert.ok(one !== null && other !== null);
  return cosine(one, other);
};

describe('word vectors', () => {
  for (const [same, close, far] of [
    ['ship', 'vessel', 'parliament'],
    ['villages', 'towns', 'magazines'],
    ['crews fought fire', 'firefighters battled blaze', 'pirates seized ship'],
    ['acquire', 'purchase', 'injure'],
  ] as const) {
    it(`have ${same} nearer to ${close} than to ${far}`, () => {
      assert.ok(near(same, close) > near(same, far) + 0.3);
    });
  }

  it('find a word by its Porter stem', () => {
    assert.ok(near('villag', 'village') > 0.999);
  });

  it('are none for words that nobody knows', () => {
    assert.equal(vectorOf(['xqzzy']), null);
    assert.equal(vectorOf([]), null);
  });

  it('are of length 1, and as near one way as the other', () => {
    const words = fc.array(fc.constantFrom('ship', 'talks', 'killed', 'dollar', 'minister', 'flood', 'xqzzy'), { maxLength: 6 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const vectors = [vectorOf(a), vectorOf(b)].filter((vector): vector is Vector => vector !== null);
        for (const vector of vectors) assert.ok(Math.abs(cosine(vector, vector) - 1) < 1e-5);
        const [one, other] = vectors;
        if (one !== undefined && other !== undefined) assert.equal(cosine(one, other), cosine(other, one));
      }),
    );
  });

  it('say that rare words tell more', () => {
    assert.ok(rarityOf('said') < rarityOf('ferry'));
    assert.ok(rarityOf('ferry') <= 1);
    assert.equal(rarityOf('xqzzy'), 1);
  });
});
