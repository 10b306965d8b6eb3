// The reader of these tables is src/engine/word-classes/word-classes.ts.
import { wordHash } from '../../../src/engine/encoding/index.js';

/** Entries for each key: below 1.23 the peeling fails. */
const room = 1.23;

/** Where a key's three entries are, and 8 bits of its hash. */
interface Places {
  readonly entries: readonly number[];
  readonly check: number;
}

/**
 * Writes a map of words to numbers of 12 bits without the words: three entries, found by hashing a word, make its number and 8
 * bits of its hash by exclusive or, by which most strangers are told (Graf & Lemire, “Xor filters: faster and smaller than
 * Bloom and cuckoo filters”, Journal of Experimental Algorithmics 25, 2020).
 *
 * @returns the entries, of 20 bits each, the low ones first, in three segments of the same size
 */
export function staticMap(keys: readonly string[], values: Uint16Array): Uint8Array {
  // An even number, for two entries take five bytes.
  const size = 2 * Math.ceil((keys.length * room) / 6) + 10;
  const places = keys.map((key) => placesOf(key, size));
  const order = peel(places, 3 * size);
  if (order.length < keys.length) throw new Error('Two words have one hash: take more room.');
  const table = new Uint32Array(3 * size);
  for (const { key, own } of order.reverse()) {
    const { entries, check } = places[key] ?? { entries: [], check: 0 };
    table[own] = entries.reduce(
      (value, entry) => (entry === own ? value : value ^ (table[entry] ?? 0)),
      (check << 12) | (values[key] ?? 0),
    );
  }
  return packed(table);
}

/** The keys in an order in which each has an entry that no later one has: its own. */
function peel(places: readonly Places[], size: number): { readonly key: number; readonly own: number }[] {
  // For each entry how many keys want it, and the exclusive or of their numbers: of one alone, that is its number.
  const counts = new Uint32Array(size);
  const xors = new Uint32Array(size);
  const change = (entry: number, by: 1 | -1, key: number): number => {
    xors[entry] = (xors[entry] ?? 0) ^ key;
    return (counts[entry] = (counts[entry] ?? 0) + by);
  };
  places.forEach(({ entries }, key) => entries.forEach((entry) => change(entry, 1, key)));
  const order: { key: number; own: number }[] = [];
  const free = [...counts.keys()].filter((entry) => counts[entry] === 1);
  for (let own = free.pop(); own !== undefined; own = free.pop()) {
    if (counts[own] !== 1) continue;
    const key = xors[own] ?? 0;
    order.push({ key, own });
    for (const entry of places[key]?.entries ?? []) if (change(entry, -1, key) === 1) free.push(entry);
  }
  return order;
}

/** Two entries of 20 bits in five bytes. */
function packed(table: Uint32Array): Uint8Array {
  const bytes = new Uint8Array((table.length / 2) * 5);
  for (let pair = 0; pair < table.length / 2; pair++) {
    const [low, high] = [table[2 * pair] ?? 0, table[2 * pair + 1] ?? 0];
    bytes.set([low, low >> 8, (low >> 16) | (high << 4), high >> 4, high >> 12], 5 * pair);
  }
  return bytes;
}

function placesOf(key: string, size: number): Places {
  const [a, b] = [wordHash(key, 1), wordHash(key, 2)];
  const c = Math.imul(a ^ (b >>> 7), 0x9e3779b1) >>> 0;
  return { entries: [a % size, size + (b % size), 2 * size + (c % size)], check: Math.imul(b ^ (a >>> 9), 0x85ebca6b) >>> 24 };
}
