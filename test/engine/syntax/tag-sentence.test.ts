import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseSentence, tagSentence } from '../../../src/engine/syntax/index.js';
import { tokensOf } from './tree.js';

const tags = [
  ['The flood killed 12 people .', 'DET NOUN VERB NUM NOUN PUNCT'],
  ['Police found two bodies in Lagos .', 'NOUN VERB NUM NOUN ADP PROPN PUNCT'],
  ['She has not seen them since Monday .', 'PRON AUX PART VERB PRON ADP PROPN PUNCT'],
  ['It rose by 5 % and fell again .', 'PRON VERB ADP NUM SYM CCONJ VERB ADV PUNCT'],
] as const;

describe('tagSentence', () => {
  for (const [text, wanted] of tags)
    it(text, () => {
      assert.equal(tagSentence(tokensOf(text)).upos.join(' '), wanted);
    });

  it('tells the forms of verbs and nouns apart', () => {
    assert.deepEqual(tagSentence(tokensOf('The dogs were seen by a man who runs')).xpos, [
      'DT',
      'NNS',
      'VBD',
      'VBN',
      'IN',
      'DT',
      'NN',
      'WP',
      'VBZ',
    ]);
  });

  it('gives what the tree has', () => {
    const words = fc.array(fc.record({ text: fc.string({ minLength: 1 }), spaced: fc.boolean() }), { maxLength: 20 });
    fc.assert(
      fc.property(words, (sentence) => {
        const { upos, xpos } = parseSentence(sentence);
        assert.deepEqual(tagSentence(sentence), { upos, xpos });
      }),
    );
  });
});
