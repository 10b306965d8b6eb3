import assert from 'node:assert/strict';
import { engineWordsOf } from '../../../../scripts/train/syntax/engine-words.js';
import { relations } from '../../../../src/engine/syntax/base/relation.js';

/** A sentence of a treebank, of words such as `didn't`: each with where it starts, its tag, its head and its relation. */
function arcs(
  text: string,
  ...words: (readonly [form: string, start: number, tag: string, head: number, relation: string])[]
): string[] {
  const example = engineWordsOf({
    text,
    words: words.map(([form, start, upos, head, relation]) => ({
      form,
      start,
      end: start + form.length,
      upos,
      xpos: '_',
      head,
      relation,
    })),
  });
  const texts = example?.words.map((word) => word.text) ?? [];
  return texts.map(
    (word, at) => `${word} ${relations[example?.relations[at] ?? 0] ?? ''} ${texts[example?.heads[at] ?? -1] ?? 'ROOT'}`,
  );
}

describe('the words of a treebank as the engine splits them', () => {
  it('that it keeps together take the place of the first', () => {
    assert.deepEqual(
      arcs(
        "I didn't go",
        ['I', 0, 'PRON', 3, 'nsubj'],
        ['did', 2, 'AUX', 3, 'aux'],
        ["n't", 5, 'PART', 3, 'advmod'],
        ['go', 9, 'VERB', -1, 'root'],
      ),
      ['I nsubj go', "didn't aux go", 'go root ROOT'],
    );
  });

  it('that it takes apart hang on their last piece, or on their number', () => {
    assert.deepEqual(arcs('al-Qaeda left', ['al-Qaeda', 0, 'PROPN', 1, 'nsubj'], ['left', 9, 'VERB', -1, 'root']), [
      'al compound Qaeda',
      '- punct Qaeda',
      'Qaeda nsubj left',
      'left root ROOT',
    ]);
    assert.deepEqual(arcs('the 1990s', ['the', 0, 'DET', 1, 'det'], ['1990s', 4, 'NOUN', -1, 'root']), [
      'the det 1990',
      '1990 root ROOT',
      's goeswith 1990',
    ]);
  });
});
