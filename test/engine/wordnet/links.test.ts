import assert from 'node:assert/strict';
import { readLinks } from '../../../src/engine/wordnet/links.js';

describe('readLinks', () => {
  // 1 → 3, 1 → 2 and 4 → 0, of five nodes.
  const coded = 'AABAAD' + 'AABAAC' + 'AAEAAA';
  const targets = (bothWays: boolean): number[][] => [0, 1, 2, 3, 4].map((node) => [...readLinks(coded, 5, bothWays)(node)]);

  it('links each first node to its second', () => {
    assert.deepEqual(targets(false), [[], [3, 2], [], [], [0]]);
  });

  it('links both ways where it is told to', () => {
    assert.deepEqual(targets(true), [[4], [3, 2], [1], [1], [0]]);
  });
});
