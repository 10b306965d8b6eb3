// The reader of these tables is src/engine/entities/word-classes.ts.
import { wordHash } from '../../../src/engine/encoding/word-hash.ts';

/** Entries for each key: below 1.23 the peeling fails. */
const room = 1.23;

/**
 * Writes a map of words to numbers of 12 bits without the words: three entries, found by hashing a word, make its number and 8
 * bits of its hash by exclusive or, by which most strangers are told (Graf & Lemire, “Xor filters: faster and smaller than
 * Bloom and cuckoo filters”, Journal of Experimental Algorithmics 25, 2020).
 *
 * @returns the entries, of 20 bits each, the low ones first, in three segments of the same size
 */
export function staticMap(keys, values) {
  // An even number, for two entries take five bytes.
  const size = 2 * Math.ceil((keys.length * room) / 6) + 10;
  const places = keys.map((key) => placesOf(key, size));
  // For each entry how many keys want it, and the exclusive or of their numbers: of one alone, that is its number.
  const counts = new Uint32Array(3 * size);
  const xors = new Uint32Array(3 * size);
  places.forEach(({ entries }, key) => entries.forEach((entry) => (counts[entry]++, (xors[entry] ^= key))));
  const order = [];
  const free = [...counts.keys()].filter((entry) => counts[entry] === 1);
  while (free.length > 0) {
    const own = free.pop();
    if (counts[own] !== 1) continue;
    const key = xors[own];
    order.push([key, own]);
    for (const entry of places[key].entries) {
      xors[entry] ^= key;
      if (--counts[entry] === 1) free.push(entry);
    }
  }
  if (order.length < keys.length) throw new Error('Two words have one hash: take more room.');
  const table = new Uint32Array(3 * size);
  for (const [key, own] of order.reverse()) {
    const { entries, check } = places[key];
    table[own] = entries.reduce((value, entry) => (entry === own ? value : value ^ table[entry]), (check << 12) | values[key]);
  }
  const bytes = new Uint8Array((table.length / 2) * 5);
  for (let pair = 0; pair < table.length / 2; pair++) {
    const [low, high] = [table[2 * pair], table[2 * pair + 1]];
    bytes.set([low, low >> 8, (low >> 16) | (high << 4), high >> 4, high >> 12], 5 * pair);
  }
  return bytes;
}

function placesOf(key, size) {
  const [a, b] = [wordHash(key, 1), wordHash(key, 2)];
  const c = Math.imul(a ^ (b >>> 7), 0x9e3779b1) >>> 0;
  return { entries: [a % size, size + (b % size), 2 * size + (c % size)], check: Math.imul(b ^ (a >>> 9), 0x85ebca6b) >>> 24 };
}
