import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseSentence } from '../../../src/engine/syntax/index.js';
import { arcsOf, isTree, tokensOf } from './tree.js';

/** Sentences of our own, with arcs that their trees must have. */
const sentences: readonly (readonly [text: string, ...arcs: string[]])[] = [
  [
    'The flood killed 12 people in the valley.',
    'flood nsubj killed',
    'killed root ROOT',
    '12 nummod people',
    'people obj killed',
    'valley obl killed',
  ],
  ['Two bridges were destroyed by the storm.', 'Two nummod bridges', 'bridges nsubj:pass destroyed', 'storm obl:agent destroyed'],
  ['The company’s profit rose to $5 million.', 'company nmod:poss profit', 'profit nsubj rose'],
  ['She did not sell the three houses.', 'not advmod sell', 'three nummod houses', 'houses obj sell'],
  ['The mayor said that nine workers had left.', 'workers nsubj left', 'left ccomp said', 'nine nummod workers'],
  [
    'Rescuers found the boat that carried 80 passengers.',
    'boat obj found',
    'carried acl:relcl boat',
    'passengers obj carried',
    '80 nummod passengers',
  ],
];

const words = fc.array(fc.record({ text: fc.string({ minLength: 1, unit: 'grapheme' }), spaced: fc.boolean() }), {
  maxLength: 40,
});
const englishWords = fc.array(
  fc.record({
    text: fc.constantFrom('the', 'of', 'killed', 'people', '12', ',', '.', 'and', 'to', 'was', 'Kyiv', '-', '"', 'who', '%'),
    spaced: fc.boolean(),
  }),
  { maxLength: 60 },
);

describe('parseSentence', () => {
  for (const [text, ...arcs] of sentences)
    it(text, () => {
      const found = arcsOf(text);
      assert.deepEqual(
        arcs.filter((arc) => !found.includes(arc)),
        [],
        found.join('\n'),
      );
    });

  it('makes one tree of any words', () => {
    fc.assert(fc.property(fc.oneof(words, englishWords), (sentence) => isTree(parseSentence(sentence))));
  });

  it('gives each word a tag, a head and a relation, and a certainty from 0 to 1', () => {
    fc.assert(
      fc.property(words, (sentence) => {
        const { upos, xpos, heads, relations, certainty } = parseSentence(sentence);
        for (const list of [upos, xpos, heads, relations]) assert.equal(list.length, sentence.length);
        assert.ok(certainty >= 0 && certainty < 1);
      }),
    );
  });

  it('says the same of the same words, whatever it read before', () => {
    fc.assert(
      fc.property(words, englishWords, (sentence, other) => {
        const first = parseSentence(sentence);
        parseSentence(other);
        assert.deepEqual(parseSentence(sentence), first);
      }),
    );
  });

  it('parses what is too long in pieces, in time that grows as the length', function () {
    this.timeout(10_000);
    const sentence = Array.from({ length: 20_000 }, (_, at) => ({ text: ['(', 'of', 'a', 'saw'][at % 4] ?? '', spaced: true }));
    const tree = parseSentence(sentence);
    assert.ok(isTree(tree));
    assert.ok(tree.relations.includes('parataxis'));
  });

  it('is surer of a sentence than of a table', () => {
    const sentence = parseSentence(tokensOf('The flood killed 12 people in the valley.'));
    const table = parseSentence(tokensOf('12 3 - 4 0 Leeds W 3 9 L 1 | 4 4 / 0 Hull 8 D 2 2'));
    assert.ok(sentence.certainty > table.certainty + 0.1, `${sentence.certainty} ${table.certainty}`);
  });
});
