import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addTo, append, intersect } from '../src/collections.js';

describe('collections', () => {
  it('keep lists and sets by key', () => {
    const lists = new Map<string, number[]>();
    const sets = new Map<string, Set<number>>();
    for (const [key, value] of [
      ['a', 2],
      ['b', 1],
      ['a', 1],
      ['a', 2],
    ] as const) {
      append(lists, key, value);
      addTo(sets, key, value);
    }
    assert.deepEqual(
      [...lists],
      [
        ['a', [2, 1, 2]],
        ['b', [1]],
      ],
    );
    assert.deepEqual(
      [...sets],
      [
        ['a', new Set([2, 1])],
        ['b', new Set([1])],
      ],
    );
  });

  it('tell whether sets have anything in common', () => {
    const numbers = fc.uniqueArray(fc.nat(9), { maxLength: 4 });
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        assert.equal(
          intersect(new Set(a), new Set(b)),
          a.some((value) => b.includes(value)),
        );
      }),
    );
  });
});
