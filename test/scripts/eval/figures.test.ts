import assert from 'node:assert/strict';
import { readDifferences, readEntities, readPairs, readQuantities } from '../../../scripts/eval/figures.js';

const pairs = `want \\ got          same compatible   conflict  unrelated
same                  40          3          1         20
compatible             2         10          4          9
conflict               0          5         22         11
unrelated              1          2          3         34
pairs 167  both-spans-found 97.6%
grouping  precision 93.5  recall 68.5  F1 79.1
conflict  precision 73.3  recall 57.9
accuracy 63.5  macro-F1 60.2
`;

const entities = `type           gold  exact P      R     F1    overlap P      R     F1
person           77   50.0   41.6   45.4       70.1   60.0   64.7
organization     40    NaN    0.0    0.0        0.0    0.0    0.0
place           123   81.0   79.9   80.4       90.0  100.0   94.7
all             240   60.1   50.2   54.7       75.0   70.3   72.6
`;

const quantities = `model              results  spans   values
NumberModel            120   99.2%   90.0%
AgeModel                 8  100.0%  100.0%
all 128 results, values read 90.6%
`;

const differences = `shown groups
topic                must found    all found  verdict right  traps hit  groups  matching
5                           1/2         2/25            0/2       1/24       7         2
overall                     1/2         2/25            0/2       1/24       7         2
recall  must   50.0  all    8.0   with the right verdict  must    0.0  all    4.0
traps hit 1 of 24 (4.2%)   groups 7   precision (proxy)   28.6

all groups
topic                must found    all found  verdict right  traps hit  groups  matching
5                           2/2         3/25            1/3       4/24      86         3
overall                     2/2         3/25            1/3       4/24      86         3
recall  must  100.0  all   12.0   with the right verdict  must   50.0  all    8.0
traps hit 4 of 24 (16.7%)   groups 86   matching a difference    3.5
`;

describe('figures', () => {
  it('are read from what score-pairs prints', () => {
    assert.deepEqual(
      readPairs(pairs, 'pairs').map(({ name, value }) => [name, value]),
      [
        ['pairs spans found', 97.6],
        ['pairs grouping precision', 93.5],
        ['pairs grouping recall', 68.5],
        ['pairs grouping F1', 79.1],
        ['pairs conflict precision', 73.3],
        ['pairs conflict recall', 57.9],
        ['pairs accuracy', 63.5],
        ['pairs macro-F1', 60.2],
      ],
    );
  });

  it('are read from what score-entities prints', () => {
    assert.deepEqual(
      readEntities(entities, 'x.dev').map(({ name, value }) => [name, value]),
      [
        ['entities x.dev person exact F1', 45.4],
        ['entities x.dev person overlap F1', 64.7],
        ['entities x.dev organization exact F1', 0],
        ['entities x.dev organization overlap F1', 0],
        ['entities x.dev place exact F1', 80.4],
        ['entities x.dev place overlap F1', 94.7],
        ['entities x.dev all exact F1', 54.7],
        ['entities x.dev all overlap F1', 72.6],
      ],
    );
  });

  it('are read from what score-quantities prints', () => {
    assert.deepEqual(
      readQuantities(quantities).map(({ name, value }) => [name, value]),
      [
        ['quantities NumberModel spans', 99.2],
        ['quantities NumberModel values', 90],
        ['quantities AgeModel spans', 100],
        ['quantities AgeModel values', 100],
        ['quantities all values', 90.6],
      ],
    );
  });

  it('are read from what score-differences prints of the groups that are shown', () => {
    assert.deepEqual(
      readDifferences(differences).map(({ name, value }) => [name, value]),
      [
        ['differences must found', 50],
        ['differences must right', 0],
        ['differences all found', 8],
        ['differences all right', 4],
        ['differences precision', 28.6],
        ['differences no trap hit', 95.8],
      ],
    );
  });

  it('are missed where the scorer prints something else', () => {
    assert.throws(() => readPairs('TypeError: x is not a function', 'pairs'), /no figure for pairs spans found/);
    assert.throws(() => readEntities('', 'x.dev'), /no figure for entities x\.dev person exact F1/);
    assert.throws(() => readDifferences('5: the command printed no JSON report'), /no figure for differences traps hit/);
    assert.throws(() => readDifferences(differences.replace('28.6', '   -')), /no figure for differences precision/);
    assert.throws(() => readQuantities('all NaN results'), /no figure for quantities all values/);
  });
});
