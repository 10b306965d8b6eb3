import assert from 'node:assert/strict';
import { compare, table, toBaseline } from '../../../scripts/eval/baseline.js';

describe('baseline', () => {
  const figures = [
    { name: 'as before', value: 50 },
    { name: 'better', value: 61.2 },
    { name: 'worse', value: 69.9 },
    { name: 'new', value: 10 },
  ];
  const baseline = { 'as before': 50, better: 60, worse: 70, gone: 5 };

  it('tells which figures dropped or are gone', () => {
    const worse = compare(figures, baseline).filter(({ isWorse }) => isWorse);
    assert.deepEqual(
      worse.map(({ name }) => name),
      ['worse', 'gone'],
    );
  });

  it('is what was scored', () => {
    const same = figures.map(({ name, value }) => ({ name, before: value, now: value, isWorse: false }));
    assert.deepEqual(compare(figures, toBaseline(figures)), same);
  });

  it('is shown beside the figures', () => {
    assert.equal(
      table(compare(figures, baseline)),
      [
        'as before   50.0',
        'better      61.2  was 60.0',
        'worse       69.9  was 70.0  WORSE',
        'new         10.0  was none',
        'gone        none  was 5.0  WORSE',
      ].join('\n'),
    );
  });
});
