import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stemmer } from 'stemmer';
import { likeness } from '../../../src/engine/lexicon/index.js';
import { seenOnce, tuned, unseen, type Pairs } from './pairs.js';

const split = (pair: string): [string, string] => {
  const [a = '', b = ''] = pair.split(' ');
  return [a, b];
};
const all = [tuned, seenOnce, unseen].flatMap(({ near, far }) => [...near, ...far]).map(split);
const words = fc.constantFrom(...new Set(all.flat()));

/** How often a near pair is more alike than a far one: the area under the ROC curve. */
function auc({ near, far }: Pairs): number {
  const [high, low] = [near, far].map((pairs) => pairs.map((pair) => likeness(...split(pair)))) as [number[], number[]];
  const won = high.flatMap((x) => low.map((y) => (x > y ? 1 : x === y ? 0.5 : 0)));
  return won.reduce<number>((sum, one) => sum + one, 0) / won.length;
}

describe('likeness', () => {
  it('is symmetric, from 0 to 1, and 1 for a word and itself', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const value = likeness(a, b);
        assert.equal(value, likeness(b, a));
        assert.ok(value >= 0 && value <= 1, `${a} ${b} ${value}`);
        assert.equal(likeness(a, a), 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same for words and for their stems, but for stems that several words share', () => {
    const pairs = [
      ['vessel', 'ship'],
      ['jewel', 'jewellery'],
      ['employee', 'worker'],
      ['hurricane', 'storm'],
    ] as const;
    for (const [a, b] of pairs) {
      assert.ok(likeness(a, b) > 0.5, `${a} ${b}`);
      assert.equal(likeness(stemmer(a), stemmer(b)), likeness(a, b), `${a} ${b}`);
    }
  });

  it('finds inflected and irregular forms, and words with a hyphen', () => {
    for (const pair of [
      'ships vessel',
      'thieves robbers',
      'stolen steal',
      'bought purchase',
      'cease-fire truce',
      'negotiators negotiator',
      'feet foot',
      'talk negotiate',
      'talks negotiation',
    ]) {
      assert.ok(likeness(...split(pair)) > 0.5, pair);
    }
  });

  it('keeps a word apart from another one that has its stem', () => {
    assert.ok(likeness('negotiator', 'diplomat') > likeness('negotiation', 'diplomat'));
    assert.ok(likeness('destroy', 'destruction') > 0.8);
    assert.ok(likeness('destroyer', 'warship') > 0.5);
    assert.ok(likeness('airliner', 'plane') > likeness('airline', 'plane'));
  });

  it('puts synonyms first, then broader words, then siblings', () => {
    assert.equal(likeness('pursuit', 'chase'), 1);
    assert.ok(likeness('car', 'automobile') > likeness('car', 'vehicle'));
    assert.ok(likeness('car', 'vehicle') > likeness('car', 'truck'));
    assert.ok(likeness('car', 'truck') > likeness('car', 'house'));
    assert.ok(likeness('pistol', 'gun') > likeness('pistol', 'rifle'));
  });

  it('compares verbs and the nouns of their acts', () => {
    for (const pair of [
      'pursue chase',
      'acquire acquisition',
      'destroy destruction',
      'purchase acquire',
      'announce announcement',
      'abduct kidnapping',
    ]) {
      assert.ok(likeness(...split(pair)) > 0.6, pair);
    }
  });

  it('is 0 for opposites, and for what falls under them', () => {
    for (const pair of ['win lose', 'buy sell', 'import export', 'rise fall', 'man woman', 'victory defeat'])
      assert.equal(likeness(...split(pair)), 0, pair);
    assert.ok(likeness('soldier', 'civilian') < 0.1);
  });

  it('keeps units, days, directions and casualties apart', () => {
    for (const pair of ['hour minute', 'monday tuesday', 'north south', 'dead injured', 'dollar euro', 'month year'])
      assert.ok(likeness(...split(pair)) < 0.3, pair);
  });

  it('knows nothing of a word that it does not have but its own forms', () => {
    assert.equal(likeness('flurbish', 'ship'), 0);
    assert.equal(likeness('flurbish', 'flurbished'), 1);
    assert.equal(likeness('', ''), 1);
    assert.equal(likeness('', 'ship'), 0);
    assert.equal(likeness('constructor', '__proto__'), 0);
  });

  it('tells near pairs from far ones', () => {
    assert.ok(auc(tuned) > 0.97, `tuned ${auc(tuned)}`);
    assert.ok(auc(seenOnce) > 0.87, `seen once ${auc(seenOnce)}`);
    assert.ok(auc(unseen) > 0.88, `unseen ${auc(unseen)}`);
  });
});
