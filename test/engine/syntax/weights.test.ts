import assert from 'node:assert/strict';
import fc from 'fast-check';
import { encodeRows, levelOf, mostLevel, Weights, weightOf } from '../../../src/engine/syntax/base/weights.js';

const classes = 5;
const bits = 8;
const row = fc.record({
  feature: fc.integer({ min: 0, max: (1 << bits) - 1 }),
  levels: fc.array(fc.integer({ min: -mostLevel, max: mostLevel }), { minLength: classes, maxLength: classes }),
});
const rows = fc
  .uniqueArray(row, { selector: ({ feature }) => feature, maxLength: 60 })
  .map((list) => list.sort((a, b) => a.feature - b.feature));

describe('weights', () => {
  it('say what was written down, and nothing of other features', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const features = list.map(({ feature }) => feature);
        const weights = new Weights(
          encodeRows({ bits, classes, features, levels: list.flatMap(({ levels }) => levels) }),
          classes,
        );
        for (let feature = 0; feature < 1 << bits; feature++) {
          const scores = new Int32Array(classes);
          weights.addTo(scores, Int32Array.of(feature << (32 - bits)), 1);
          const levels = list.find((known) => known.feature === feature)?.levels ?? Array.from({ length: classes }, () => 0);
          assert.deepEqual(
            Array.from(scores),
            levels.map(weightOf).map((weight) => weight + 0),
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it('come back near to what they were, the nearer the smaller they are', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (weight) => {
        const back = weightOf(levelOf(weight)) / mostLevel ** 2;
        assert.ok(Math.abs(back - weight) <= (Math.sqrt(Math.abs(weight)) + 1 / mostLevel) / mostLevel);
      }),
    );
  });

  it('are refused where they are of other classes', () => {
    assert.throws(() => new Weights(encodeRows({ bits, classes: 4, features: [], levels: [] }), 5), RangeError);
  });
});
