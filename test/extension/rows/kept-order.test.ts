import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inKeptOrder } from '../../../src/extension/rows/kept-order.js';

interface Row {
  readonly key: string;
}

const rowsOf = (keys: string): Row[] => Array.from(keys, (key) => ({ key }));
const keysOf = (rows: readonly Row[]): string => rows.map(({ key }) => key).join('');

/** Some of a few keys, each once, in any order. */
const keys = fc.uniqueArray(fc.constantFrom(...Array.from('abcdefgh')), { maxLength: 8 }).map((each) => each.join(''));

function holds(check: (now: readonly Row[], before: readonly Row[], ordered: readonly Row[]) => void): void {
  fc.assert(
    fc.property(keys, keys, (now, before) => {
      const [rows, shown] = [rowsOf(now), rowsOf(before)];
      check(rows, shown, inKeptOrder(rows, shown));
    }),
    { numRuns: 500 },
  );
}

describe('rows in the order in which they were shown', () => {
  for (const [now, before, ordered] of [
    ['abc', '', 'abc'],
    ['', 'abc', ''],
    ['abc', 'abc', 'abc'],
    ['cab', 'abc', 'abc'],
    ['ac', 'cba', 'ca'],
    ['xab', 'ba', 'bax'],
    ['axb', 'ba', 'bax'],
    ['axyb', 'ba', 'baxy'],
    ['abx', 'ba', 'bax'],
  ] as const) {
    it(`stand ${ordered || 'nowhere'} where they are ${now || 'none'} and were ${before || 'none'}`, () => {
      assert.equal(keysOf(inKeptOrder(rowsOf(now), rowsOf(before))), ordered);
    });
  }

  it('are all there, each once, and nothing else is: the new rows, not the old', () => {
    holds((now, _before, ordered) => {
      assert.equal(ordered.length, now.length);
      assert.deepEqual(new Set(ordered), new Set(now));
    });
  });

  it('keep the order in which those that were shown stood', () => {
    holds((now, before, ordered) => {
      const still = before.filter(({ key }) => now.some((row) => row.key === key));
      const known = ordered.filter(({ key }) => before.some((row) => row.key === key));
      assert.equal(keysOf(known), keysOf(still));
    });
  });

  it('have the new ones behind all others, in their own order', () => {
    holds((now, before, ordered) => {
      const fresh = now.filter(({ key }) => !before.some((row) => row.key === key));
      assert.equal(keysOf(ordered.slice(ordered.length - fresh.length)), keysOf(fresh));
    });
  });

  it('stay as they are when nothing is new', () => {
    holds((now, _before, ordered) => {
      assert.deepEqual(inKeptOrder(ordered, ordered), ordered);
      assert.deepEqual(inKeptOrder(now, ordered), ordered);
    });
  });
});
