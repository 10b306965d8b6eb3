import assert from 'node:assert/strict';
import { readList } from '../../../../scripts/data/lexicon/read-list.js';

const head = '# Words.\n# From: by hand.\n# Used by: a test.\n';
const read = (content: string) => readList('words.yaml', `${head}${content}\n`);

describe('groups of words of the lexicon', () => {
  it('hold no word twice, in a mapping, a list of lists or a table', () => {
    const twice = /^Error: words\.yaml: “in” stands in one group twice$/;
    assert.throws(() => read('places: [in, at, in]'), twice);
    assert.throws(() => read('places:\n  - in\n  - at\n  - in'), twice);
    assert.throws(() => read('- [to, from]\n- [in, at, in]'), twice);
    assert.throws(() => read('- { name: place, words: [in, at, in] }'), twice);
    assert.deepEqual(read('places: [in, at]\ntimes: [in, on]'), { places: ['in', 'at'], times: ['in', 'on'] });
  });

  it('hold no two words that only lack their comma', () => {
    assert.throws(() => read('places: [in, at\n  on, near]'), /^Error: words\.yaml: “at on” goes over a line/);
    assert.throws(() => read('places:\n  - in\n    at'), /^Error: words\.yaml: “in at” goes over a line/);
    assert.throws(() => read('places: [in, at, on near, to, from]'), /^Error: words\.yaml: “on near” is the only phrase/);
  });

  it('may hold phrases: several, few words, or one in quotation marks', () => {
    for (const group of ['in, at, on top, next to, to', 'on top, in', "in, at, 'on top', to, from"])
      assert.doesNotThrow(() => read(`places: [${group}]`), group);
  });
});
