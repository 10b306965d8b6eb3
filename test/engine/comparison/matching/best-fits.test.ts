import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BestFits } from '../../../../src/engine/comparison/matching/best-fits.js';
import { oddsIfNotCompared } from '../../../../src/engine/comparison/matching/match-odds.js';
import { claimsIn } from '../../claims/claims-in.js';

const left = claimsOf('a.txt', 'Fire killed 12 people. It destroyed 40 homes. It lasted two days.');
const right = claimsOf('b.txt', 'Fire killed 14 people. It destroyed 30 homes. It lasted three days.');

function claimsOf(uri: string, text: string): ReturnType<typeof claimsIn> {
  return claimsIn(text).map((claim) => ({ ...claim, uri }));
}

function fitsOf(odds: readonly (readonly number[])[]): BestFits {
  const fits = new BestFits();
  for (const [i, a] of left.entries()) for (const [j, b] of right.entries()) fits.add(a, b, odds[i]?.[j] ?? oddsIfNotCompared);
  return fits;
}

const table = fc.array(fc.array(fc.double({ min: -0.8, max: 4, noNaN: true }), { minLength: 3, maxLength: 3 }), {
  minLength: 3,
  maxLength: 3,
});

describe('the margin of a pair', () => {
  const [a, other] = left;
  const [b, another] = right;
  assert.ok(a && b && other && another);

  it('is what it has before the next best pair of either claim', () => {
    const fits = fitsOf([
      [2, 0.5, -0.8],
      [1, 1.5, -0.8],
    ]);
    assert.equal(fits.margin(a, b, 2), 1);
    assert.equal(fits.margin(other, another, 1.5), 0.5);
    assert.equal(fits.margin(a, another, 0.5), -1.5);
  });

  it('is nothing where another pair is as likely', () => {
    const fits = fitsOf([[2, 2]]);
    assert.equal(fits.margin(a, b, 2), 0);
  });

  it('is the same whichever claim is asked first, whatever the order in which pairs came', () => {
    fc.assert(
      fc.property(table, (odds) => {
        const fits = fitsOf(odds);
        const turned = new BestFits();
        for (const [j, y] of right.toReversed().entries())
          for (const [i, x] of left.entries()) turned.add(y, x, odds[i]?.[right.length - 1 - j] ?? oddsIfNotCompared);
        for (const [i, x] of left.entries())
          for (const [j, y] of right.entries()) {
            const own = odds[i]?.[j] ?? oddsIfNotCompared;
            assert.equal(fits.margin(x, y, own), fits.margin(y, x, own));
            assert.equal(fits.margin(x, y, own), turned.margin(x, y, own));
          }
      }),
    );
  });

  it('is above 0 for at most one partner of a claim', () => {
    fc.assert(
      fc.property(table, (odds) => {
        const fits = fitsOf(odds);
        for (const [i, x] of left.entries())
          assert.ok(right.filter((y, j) => fits.margin(x, y, odds[i]?.[j] ?? oddsIfNotCompared) > 0).length <= 1);
      }),
    );
  });
});
