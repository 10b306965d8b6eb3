import { wordHash } from '../../../src/engine/encoding/index.js';

/**
 * A Bloom filter of four hash functions, as src/engine/entities/gazetteer/bloom-filter.ts reads it. Of other words 1.2 % pass at 10 bits a word,
 * 0.2 % at 16, for lists that are asked about every stretch of words.
 */
export function bloomFilterOf(words: ReadonlySet<string>, bitsOfWord: 10 | 16): Uint8Array {
  const bits = Math.ceil((words.size * bitsOfWord) / 8) * 8;
  const bytes = new Uint8Array(bits / 8);
  for (const word of words)
    for (const seed of [1, 2, 3, 4]) {
      const at = wordHash(word, seed) % bits;
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7));
    }
  return bytes;
}

/** A list of words by their hashes, as src/engine/encoding/word-list.ts reads it, and a byte for each word. */
export function wordListOf(entries: ReadonlyMap<string, number>): { readonly words: Uint8Array; readonly values: Uint8Array } {
  const rows = [...entries].map(([word, value]) => ({ word, value, hash: wordHash(word, 1) })).sort((a, b) => a.hash - b.hash);
  const words = Buffer.alloc(rows.length * 4);
  rows.forEach(({ word, hash }, place) => {
    const before = rows[place - 1];
    if (hash === before?.hash) throw new Error(`${word} has the hash of ${before.word}: take another seed.`);
    words.writeUInt32BE(hash, place * 4);
  });
  return { words, values: Uint8Array.from(rows, ({ value }) => value) };
}
