import fc from 'fast-check';
import assert from 'node:assert/strict';
import { stemmer } from 'stemmer';
import { wordSimilarity } from '../../../src/engine/wordnet/index.js';
import { seenOnce, tuned, unseen, type Pairs } from './pairs.js';

const split = (pair: string): [string, string] => {
  const [a = '', b = ''] = pair.split(' ');
  return [a, b];
};
const all = [tuned, seenOnce, unseen].flatMap(({ near, far }) => [...near, ...far]).map(split);
const words = fc.constantFrom(...new Set(all.flat()));

/** How often a near pair is more alike than a far one: the area under the ROC curve. */
function auc({ near, far }: Pairs): number {
  const [high, low] = [near, far].map((pairs) => pairs.map((pair) => wordSimilarity(...split(pair)))) as [number[], number[]];
  const won = high.flatMap((x) => low.map((y) => (x > y ? 1 : x === y ? 0.5 : 0)));
  return won.reduce<number>((sum, one) => sum + one, 0) / won.length;
}

describe('wordSimilarity', () => {
  it('is symmetric, from 0 to 1, and 1 for a word and itself', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const value = wordSimilarity(a, b);
        assert.equal(value, wordSimilarity(b, a));
        assert.ok(value >= 0 && value <= 1, `${a} ${b} ${value}`);
        assert.equal(wordSimilarity(a, a), 1);
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
      assert.ok(wordSimilarity(a, b) > 0.5, `${a} ${b}`);
      assert.equal(wordSimilarity(stemmer(a), stemmer(b)), wordSimilarity(a, b), `${a} ${b}`);
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
      assert.ok(wordSimilarity(...split(pair)) > 0.5, pair);
    }
  });

  it('keeps a word apart from another one that has its stem', () => {
    assert.ok(wordSimilarity('negotiator', 'diplomat') > wordSimilarity('negotiation', 'diplomat'));
    assert.ok(wordSimilarity('destroy', 'destruction') > 0.8);
    assert.ok(wordSimilarity('destroyer', 'warship') > 0.5);
    assert.ok(wordSimilarity('airliner', 'plane') > wordSimilarity('airline', 'plane'));
  });

  it('puts synonyms first, then broader words, then siblings', () => {
    assert.equal(wordSimilarity('pursuit', 'chase'), 1);
    assert.ok(wordSimilarity('car', 'automobile') > wordSimilarity('car', 'vehicle'));
    assert.ok(wordSimilarity('car', 'vehicle') > wordSimilarity('car', 'truck'));
    assert.ok(wordSimilarity('car', 'truck') > wordSimilarity('car', 'house'));
    assert.ok(wordSimilarity('pistol', 'gun') > wordSimilarity('pistol', 'rifle'));
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
      assert.ok(wordSimilarity(...split(pair)) > 0.6, pair);
    }
  });

  it('is 0 for opposites, and for what falls under them', () => {
    for (const pair of ['win lose', 'buy sell', 'import export', 'rise fall', 'man woman', 'victory defeat'])
      assert.equal(wordSimilarity(...split(pair)), 0, pair);
    assert.ok(wordSimilarity('soldier', 'civilian') < 0.1);
  });

  it('keeps units, days, directions and casualties apart', () => {
    for (const pair of ['hour minute', 'monday tuesday', 'north south', 'dead injured', 'dollar euro', 'month year'])
      assert.ok(wordSimilarity(...split(pair)) < 0.3, pair);
  });

  it('knows nothing of a word that it does not have but its own forms', () => {
    assert.equal(wordSimilarity('flurbish', 'ship'), 0);
    assert.equal(wordSimilarity('flurbish', 'flurbished'), 1);
    assert.equal(wordSimilarity('', ''), 1);
    assert.equal(wordSimilarity('', 'ship'), 0);
    assert.equal(wordSimilarity('constructor', '__proto__'), 0);
  });

  it('tells near pairs from far ones', () => {
    assert.ok(auc(tuned) > 0.97, `tuned ${auc(tuned)}`);
    assert.ok(auc(seenOnce) > 0.87, `seen once ${auc(seenOnce)}`);
    assert.ok(auc(unseen) > 0.88, `unseen ${auc(unseen)}`);
  });
});
