import assert from 'node:assert/strict';
import fc from 'fast-check';
import { product, sum } from '../../../../src/engine/quantities/base/decimals.js';

/** A decimal with its digits after the point, as a text has it. */
const decimal = fc
  .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([whole, places]) => ({ whole, places, value: Number(`${whole}e-${places}`) }));

describe('quantities: decimal arithmetic', () => {
  it('multiplies by a power of ten as if it moved the point', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 15 }), ({ whole, places, value }, power) => {
        const expected = Number(`${whole}e${power - places}`);
        assert.equal(product(value, Number(`1e${power}`)), expected === 0 ? 0 : expected);
      }),
    );
  });

  it('adds as on paper', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const places = Math.max(a.places, b.places);
        const whole = a.whole * 10 ** (places - a.places) + b.whole * 10 ** (places - b.places);
        assert.equal(sum(a.value, b.value), Number(`${whole}e-${places}`));
      }),
    );
  });

  it('leaves alone what no double holds', () => {
    assert.equal(product(1e200, 1e200), Infinity);
    assert.equal(sum(0.5, -0.5), 0);
  });
});
