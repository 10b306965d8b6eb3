import assert from 'node:assert/strict';
import fc from 'fast-check';
import { begins, ends, follows, labelCount, outside } from '../../../../src/engine/entities/tagger/labels.js';
import { bestLabels } from '../../../../src/engine/entities/tagger/viterbi.js';

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
