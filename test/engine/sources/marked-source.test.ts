import assert from 'node:assert/strict';
import { Corpus, type SourceMark } from '../../../src/engine/index.js';

const herald = 'The dam above Mill Creek in Oregon failed on Tuesday evening. 14 people were killed when the dam failed.\n';
const courier = (dead: string): string =>
  `The dam above Mill Creek in Oregon failed on Tuesday evening. ${dead} people were killed when the dam failed.\n`;

/** The groups of two reports as `title: values`, when `words` of the second one are marked. */
function told(dead: string, words?: string, mark?: Omit<SourceMark, 'start' | 'end'>): string[] {
  const corpus = new Corpus();
  corpus.set({ uri: 'herald.txt', text: herald, languageId: 'plaintext' });
  corpus.set({ uri: 'courier.txt', text: courier(dead), languageId: 'plaintext' });
  if (words !== undefined && mark !== undefined) {
    const start = courier(dead).indexOf(words);
    assert.notEqual(start, -1);
    corpus.mark(new Map([['courier.txt', [{ ...mark, start, end: start + words.length }]]]));
  }
  return corpus.index().groups.map(({ title, claims }) => `${title}: ${claims.map(({ text }) => text).join(' / ')}`);
}

describe('what an analyst marks in a source', () => {
  const conflict = ['People killed: Nineteen people / 14 people'];

  it('makes a claim of words that were not read as one, and so a conflict', () => {
    assert.deepEqual(told('A score of'), [], 'nothing is compared by itself');
    assert.deepEqual(told('A score of', 'A score', { kind: 'claim', value: '20' }), ['People killed: A score / 14 people']);
  });

  it('makes none of words without a value', () =>
    assert.deepEqual(told('A score of', 'A score', { kind: 'claim', value: null }), []));

  it('leaves the claim that stands there already', () =>
    assert.deepEqual(told('Nineteen', 'Nineteen', { kind: 'claim', value: null }), conflict));

  it('takes a claim out, and with it the group', () => {
    assert.deepEqual(told('Nineteen'), conflict);
    assert.deepEqual(told('Nineteen', 'Nineteen people', { kind: 'not-a-claim', value: null }), []);
  });

  it('takes out no claim beside it, and no claim for a mark on names', () => {
    assert.deepEqual(told('Nineteen', 'Mill Creek', { kind: 'not-a-claim', value: null }), conflict);
    assert.deepEqual(told('Nineteen', 'Nineteen people', { kind: 'not-a-name', value: null }), conflict);
  });

  it('goes when the mark is taken back', () => {
    const corpus = new Corpus();
    corpus.set({ uri: 'herald.txt', text: herald, languageId: 'plaintext' });
    const text = courier('Nineteen');
    corpus.set({ uri: 'courier.txt', text, languageId: 'plaintext' });
    const start = text.indexOf('Nineteen people');
    const mark: SourceMark = { kind: 'not-a-claim', value: null, start, end: start + 'Nineteen people'.length };
    corpus.mark(new Map([['courier.txt', [mark]]]));
    assert.deepEqual(corpus.index().groups, []);
    corpus.mark(new Map());
    assert.equal(corpus.index().groups.length, 1);
  });
});
