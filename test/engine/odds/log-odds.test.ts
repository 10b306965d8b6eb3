import assert from 'node:assert/strict';
import fc from 'fast-check';
import { oddsOf, probabilityOf } from '../../../src/engine/odds/index.js';

describe('log odds', () => {
  it('stand for probabilities', () => {
    assert.deepEqual([-Infinity, 0, Infinity].map(probabilityOf), [0, 0.5, 1]);
    assert.deepEqual([0, 0.5, 1].map(oddsOf), [-Infinity, 0, Infinity]);
  });

  it('are found again from the probability', () => {
    fc.assert(
      fc.property(fc.double({ min: -15, max: 15, noNaN: true }), (odds) => {
        assert.ok(Math.abs(oddsOf(probabilityOf(odds)) - odds) < 1e-6);
      }),
    );
  });
});
