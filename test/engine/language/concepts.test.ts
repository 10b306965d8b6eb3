import assert from 'node:assert/strict';
import fc from 'fast-check';
import conceptTable from '#lexicon/concepts';
import { conceptOf, isContentWord } from '../../../src/engine/language/index.js';

describe('conceptOf', () => {
  it('takes no word of the table for a synonym of two concepts', () => {
    const clashes = Object.entries(conceptTable).flatMap(([concept, words]) =>
      [concept, ...words].flatMap((word) => (conceptOf(word) === concept ? [] : [`${word}: ${concept} or ${conceptOf(word)}`])),
    );
    assert.deepEqual(clashes, []);
  });

  for (const [one, other] of [
    ['negotiations', 'talks'],
    ['killed', 'died'],
    ['injuring', 'wounded'],
    ['swapped', 'exchange'],
    ['truce', 'ceasefire'],
    ['vessels', 'boat'],
    ['acquired', 'bought'],
    ['inhabitants', 'population'],
    ['flooding', 'floods'],
  ] as const) {
    it(`${one} is ${other}`, () => {
      assert.equal(conceptOf(one), conceptOf(other));
    });
  }

  for (const [one, other] of [
    ['killed', 'injured'],
    ['missing', 'dead'],
    ['quake', 'aftershock'],
    ['prisoner', 'soldier'],
    ['profit', 'sales'],
    ['ceasefire', 'agreement'],
  ] as const) {
    it(`${one} is not ${other}`, () => {
      assert.notEqual(conceptOf(one), conceptOf(other));
    });
  }

  it('gives the same for a word whenever it is asked', () => {
    const words = ['negotiations', 'ferry', 'killed', ...fc.sample(fc.string(), { numRuns: 200, seed: 1 })];
    const before = words.map(conceptOf);
    // More than are kept at a time.
    for (let index = 0; index < 60_000; index++) conceptOf(`word${index}`);
    assert.deepEqual(words.map(conceptOf), before);
    assert.equal(before[0], 'talks');
  });
});

describe('isContentWord', () => {
  it('leaves out what only holds a sentence together, and single letters', () => {
    for (const word of ['the', 'said', 'which', 'reportedly', 's']) assert.ok(!isContentWord(word), word);
    for (const word of ['ferry', 'sank', 'votes']) assert.ok(isContentWord(word), word);
  });
});
