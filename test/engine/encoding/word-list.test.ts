import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { wordHash, wordList } from '../../../src/engine/encoding/index.js';

/** The hashes of words in their order, as scripts/data/gazetteers/encode.ts writes them. */
function coded(words: readonly string[]): string {
  const hashes = words.map((word) => wordHash(word, 1)).sort((a, b) => a - b);
  const bytes = Buffer.alloc(hashes.length * 4);
  hashes.forEach((hash, place) => bytes.writeUInt32BE(hash, place * 4));
  return bytes.toString('base64');
}

describe('wordList', () => {
  it('finds nothing in an empty list', () => {
    assert.equal(wordList('')('paris'), -1);
  });

  it('finds each word at the place of its hash, and no other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { maxLength: 60, selector: (word) => wordHash(word, 1) }),
        fc.string(),
        (words, other) => {
          const placeOf = wordList(coded(words));
          const byHash = words.toSorted((a, b) => wordHash(a, 1) - wordHash(b, 1));
          assert.deepEqual(byHash.map(placeOf), [...byHash.keys()]);
          if (!words.includes(other)) assert.equal(placeOf(other), -1);
        },
      ),
    );
  });

  it('takes hardly any stranger for a word of the list', () => {
    const placeOf = wordList(coded(Array.from({ length: 10_000 }, (_, index) => `word ${index}`)));
    const strangers = Array.from({ length: 20_000 }, (_, index) => `stranger ${index}`);
    assert.ok(strangers.filter((word) => placeOf(word) !== -1).length < 5);
  });
});
