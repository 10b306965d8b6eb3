import assert from 'node:assert/strict';
import { digitOf } from '../../../../src/engine/encoding/index.js';
import { mostFeatures } from '../../../../src/engine/entities/tagger/features.js';
import { hashBits } from '../../../../src/engine/entities/tagger/feature-hash.js';
import { labelCount } from '../../../../src/engine/entities/tagger/labels.js';
import { decodeModel, encodeModel, loadModel, sumRows } from '../../../../src/engine/entities/tagger/model.js';

/** Of a row of weights, two labels each, a power of two; the first row is no feature's. */
const rowLength = 8;

describe('the model of names', () => {
  it('reads what was written', () => {
    const rows = new Int8Array(labelCount << hashBits);
    const transitions = new Int16Array(labelCount * labelCount).map((_, index) => index - 80);
    const weights = new Map([
      [0, 5],
      [labelCount * 7 + 3, -128],
      [labelCount * 100_000, 127],
      [rows.length - 1, -1],
    ]);
    for (const [at, weight] of weights) rows[at] = weight;
    const model = decodeModel(encodeModel(rows, transitions));
    assert.deepEqual(model.transitions, transitions);
    for (const [at, weight] of weights) {
      const row = Math.floor(at / labelCount);
      const scores = new Int32Array(labelCount);
      sumRows(model, Int32Array.of(row << (32 - hashBits)), 1, scores, 0);
      assert.deepEqual(
        [...scores],
        Array.from({ length: labelCount }, (_, label) => weights.get(row * labelCount + label) ?? 0),
      );
      assert.equal(scores[at % labelCount], weight);
    }
    assert.equal(model.weights.length, rowLength * (1 + weights.size));
  });

  it('adds up the most extreme weights without mixing labels', () => {
    const rows = new Int8Array(labelCount << hashBits);
    const extremes = Array.from({ length: labelCount }, (_, label) => (label % 2 === 0 ? -128 : 127));
    rows.set(extremes, 0);
    const model = decodeModel(encodeModel(rows, new Int16Array(labelCount * labelCount)));
    const scores = new Int32Array(labelCount);
    sumRows(model, new Int32Array(mostFeatures), mostFeatures, scores, 0);
    assert.deepEqual(
      [...scores],
      extremes.map((weight) => weight * mostFeatures),
    );
  });

  it('is refused when it was trained for another tagger', () => {
    const text = encodeModel(new Int8Array(labelCount << hashBits), new Int16Array(labelCount * labelCount));
    assert.throws(() => decodeModel(`${digitOf(hashBits + 1)}${text.slice(1)}`), /npm run train/);
  });

  it('is small enough to hold in memory', () => {
    assert.ok(loadModel().weights.length < 4_000_000);
  });
});
