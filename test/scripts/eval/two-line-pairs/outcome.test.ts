import assert from 'node:assert/strict';
import { figuresOf, outcomeOf, type Scored } from '../../../../scripts/eval/two-line-pairs/outcome.js';
import type { TwoLinePair } from '../../../../scripts/eval/two-line-pairs/pairs.js';
import type { Shown } from '../../../../scripts/eval/two-line-pairs/shown.js';

const pair = (want: TwoLinePair['want']): TwoLinePair => ({
  id: 'x',
  kind: 'plain',
  a: 'The bus had 12 seats.',
  b: 'There were 15 seats and 2 doors.',
  want,
  valueA: '12',
  valueB: '15',
  why: '',
});

const shown = (verdict: Shown['verdict'], a: [number, number], b: [number, number]): Shown => ({
  title: 'Seats',
  verdict,
  a: { start: a[0], end: a[1] },
  b: { start: b[0], end: b[1] },
});
const onValues = (verdict: Shown['verdict']): Shown => shown(verdict, [12, 20], [11, 13]);
const elsewhere = shown('conflict', [12, 20], [24, 31]);

describe('outcome of a two-line pair', () => {
  it('is right where the wanted verdict is shown on its values', () => {
    assert.equal(outcomeOf(pair('conflict'), [onValues('conflict')]), 'right');
    assert.equal(outcomeOf(pair('compatible'), [onValues('compatible'), elsewhere]), 'right');
    assert.equal(outcomeOf(pair('none'), []), 'right');
  });

  it('is a false alarm where anything is shown of a pair that wants nothing', () => {
    assert.equal(outcomeOf(pair('none'), [onValues('compatible')]), 'false alarm');
    assert.equal(outcomeOf(pair('none'), [elsewhere]), 'false alarm');
  });

  it('is silent where nothing is shown on its values', () => {
    assert.equal(outcomeOf(pair('conflict'), []), 'silent');
    assert.equal(outcomeOf(pair('conflict'), [elsewhere]), 'silent');
    assert.equal(outcomeOf(pair('conflict'), [shown('conflict', [14, 20], [11, 13])]), 'silent', 'spans are half-open');
  });

  it('has the wrong verdict where the gravest shown on its values is the other', () => {
    assert.equal(outcomeOf(pair('conflict'), [onValues('compatible')]), 'wrong verdict');
    assert.equal(outcomeOf(pair('compatible'), [onValues('compatible'), onValues('conflict')]), 'wrong verdict');
  });

  it('is none of a pair whose value is not in its report once', () => {
    assert.throws(() => outcomeOf({ ...pair('conflict'), valueA: '13' }, []), /x: “13” is not there once/);
    assert.throws(() => outcomeOf({ ...pair('conflict'), valueB: 's' }, []), /not there once/);
  });
});

describe('figures of two-line pairs', () => {
  const scored = (want: TwoLinePair['want'], outcome: Scored['outcome']): Scored => ({ pair: pair(want), shown: [], outcome });
  const valuesOf = (all: readonly Scored[]): unknown => figuresOf('half', all).map(({ name, value }) => [name, value]);

  it('are the shares of what comes out well', () => {
    assert.deepEqual(
      valuesOf([
        scored('none', 'right'),
        scored('none', 'right'),
        scored('none', 'false alarm'),
        scored('conflict', 'right'),
        scored('conflict', 'silent'),
        scored('compatible', 'wrong verdict'),
        scored('compatible', 'right'),
      ]),
      [
        ['two-line pairs half right', 57.1],
        ['two-line pairs half no false alarm', 66.7],
        ['two-line pairs half not silent', 75],
        ['two-line pairs half verdicts right', 66.7],
      ],
    );
  });

  it('are 0 of nothing', () => {
    assert.deepEqual(
      figuresOf('half', []).map(({ value }) => value),
      [0, 0, 0, 0],
    );
  });
});
