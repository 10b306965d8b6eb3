import assert from 'node:assert/strict';
import { retypeOpponents } from '../../../../src/engine/entities/rules/opponents.js';
import { sentenceTokensOf } from '../../../../src/engine/entities/rules/sentence.js';
import type { EntityType } from '../../../../src/engine/entities/index.js';
import { blocksOf } from '../sentences.js';

/** The types of the words of a sentence that are told to be names. */
function types(text: string, names: Readonly<Record<string, EntityType>>): EntityType[] {
  const tokens = blocksOf(text).flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens));
  const spans = Object.entries(names).map(([name, type]) => {
    const first = tokens.findIndex((token) => token.text === name);
    return { first, end: first + 1, type };
  });
  return retypeOpponents(sentenceTokensOf(tokens), spans).map(({ type }) => type);
}

describe('retypeOpponents', () => {
  it('takes what a club plays for a club', () => {
    assert.deepEqual(types('Vantaa beat Haka again.', { Vantaa: 'place', Haka: 'organization' }), [
      'organization',
      'organization',
    ]);
    assert.deepEqual(types('Haka drew 2-2 with Vantaa.', { Haka: 'organization', Vantaa: 'place' }), [
      'organization',
      'organization',
    ]);
    assert.deepEqual(types('Haka 2, Vantaa 1.', { Haka: 'organization', Vantaa: 'place' }), ['organization', 'organization']);
    assert.deepEqual(types('Haka lost to Vantaa.', { Haka: 'organization', Vantaa: 'place' }), ['organization', 'organization']);
  });

  it('leaves countries, places that nobody plays, and those of whom none is known for a club', () => {
    assert.deepEqual(types('France beat Haka again.', { France: 'place', Haka: 'organization' }), ['place', 'organization']);
    assert.deepEqual(types('Haka played in Vantaa.', { Haka: 'organization', Vantaa: 'place' }), ['organization', 'place']);
    assert.deepEqual(types('Haka beat them in Vantaa.', { Haka: 'organization', Vantaa: 'place' }), ['organization', 'place']);
    assert.deepEqual(types('Vantaa beat Espoo.', { Vantaa: 'place', Espoo: 'place' }), ['place', 'place']);
  });
});
