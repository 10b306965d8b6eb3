import assert from 'node:assert/strict';
import fc from 'fast-check';
import { digitOf } from '../../../../src/engine/encoding/index.js';
import { mostFeatures } from '../../../../src/engine/entities/tagger/features.js';
import { hashBits } from '../../../../src/engine/entities/tagger/feature-hash.js';
import { begins, ends, follows, labelCount, outside } from '../../../../src/engine/entities/tagger/labels.js';
import { decodeModel, encodeModel, loadModel, sumRows } from '../../../../src/engine/entities/tagger/model.js';
import { bestLabels } from '../../../../src/engine/entities/tagger/viterbi.js';

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

describe('bestLabels', () => {
  it('gives whole names only, whatever the scores', () => {
    const score = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 8 })
          .chain((length) => fc.array(score, { minLength: length * labelCount, maxLength: length * labelCount })),
        (scores) => {
          const length = scores.length / labelCount;
          const labels = new Int32Array(length);
          bestLabels(scores, length, new Int16Array(labelCount * labelCount), labels);
          let previous = outside;
          for (const label of labels) {
            assert.ok(follows(label, previous));
            previous = label;
          }
          assert.ok(ends(previous));
        },
      ),
    );
  });

  it('takes the label of the highest score where all may stand', () => {
    const scores = new Int16Array(labelCount);
    const unit =
      Array.from({ length: labelCount }, (_, label) => label).find(
        (label) => label !== outside && begins(label) && ends(label),
      ) ?? 0;
    scores[unit] = 9;
    const labels = new Int32Array(1);
    bestLabels(scores, 1, new Int16Array(labelCount * labelCount), labels);
    assert.equal(labels[0], unit);
  });
});
