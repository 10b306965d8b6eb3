import assert from 'node:assert/strict';
import { keyFinder } from '../../../src/engine/wordnet/key-finder.js';

describe('keyFinder', () => {
  const keys = Array.from({ length: 70 }, (_, index) => `w${String(index).padStart(2, '0')}`);
  const lines = [0, 32, 64].map((start) =>
    keys
      .slice(start, start + 32)
      .map((key, index) => (index === 0 ? key : `1${key.slice(1)}`))
      .join(' '),
  );
  const find = keyFinder(lines.join('\n'));

  it('finds each key at its place', () => {
    assert.deepEqual(
      keys.map(find),
      keys.map((_, index) => index),
    );
  });

  it('finds nothing before, between and after them', () => {
    for (const key of ['', 'a', 'w', 'w311', 'w320', 'w70', 'x']) assert.equal(find(key), undefined, key);
  });
});
