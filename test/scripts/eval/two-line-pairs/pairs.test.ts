import assert from 'node:assert/strict';
import { halves, readPairs, valueSpans } from '../../../../scripts/eval/two-line-pairs/pairs.js';

describe('two-line pairs', () => {
  for (const half of halves) {
    it(`to ${half} have ids of their own, and each value where it can be found`, () => {
      const pairs = readPairs(half);
      assert.equal(new Set(pairs.map(({ id }) => id)).size, pairs.length);
      for (const pair of pairs) {
        const { a, b } = valueSpans(pair);
        assert.equal(pair.a.slice(a.start, a.end), pair.valueA);
        assert.equal(pair.b.slice(b.start, b.end), pair.valueB);
        assert.ok(['conflict', 'compatible', 'none'].includes(pair.want), pair.want);
      }
    });
  }

  it('are other pairs in either half', () => {
    const texts = (half: (typeof halves)[number]): string[] => readPairs(half).flatMap(({ a, b }) => [a, b]);
    const known = new Set(texts('develop'));
    assert.deepEqual(
      texts('measure').filter((text) => known.has(text)),
      [],
    );
  });
});
