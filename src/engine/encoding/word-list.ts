import { once } from '../memo/index.js';
import { bytesOf } from './base64.js';
import { wordHash } from './word-hash.js';

/**
 * Reads a list of words of which only the hashes are kept, in their order. To take it in takes a tenth of the time that the
 * words themselves would take, and of the memory. One stranger in 100,000 is taken for a word of the list.
 *
 * @param coded in base64, each hash as four bytes, the highest first
 * @returns the place of a word in the list, −1 for one that is not in it
 */
export function wordList(coded: string): (word: string) => number {
  const list = once(() => read(bytesOf(coded)));
  return (word) => {
    const { hashes, starts } = list();
    const hash = wordHash(word, 1);
    const bucket = hash >>> bucketShift;
    const end = starts[bucket + 1] ?? 0;
    for (let place = starts[bucket] ?? 0; place < end; place++) if (hashes[place] === hash) return place;
    return -1;
  };
}

interface List {
  readonly hashes: Uint32Array;
  /** Where the hashes of each bucket start; they end where those of the next one do. */
  readonly starts: Uint32Array;
}

/** A bucket is the first 14 bits of a hash: one word or two of our lists. */
const bucketBits = 14;
const bucketShift = 32 - bucketBits;

function read(bytes: Uint8Array): List {
  const view = new DataView(bytes.buffer);
  const hashes = new Uint32Array(bytes.length >> 2);
  const starts = new Uint32Array((1 << bucketBits) + 1);
  let bucket = 0;
  for (let place = 0; place < hashes.length; place++) {
    const hash = view.getUint32(place * 4);
    hashes[place] = hash;
    while (bucket <= hash >>> bucketShift) starts[bucket++] = place;
  }
  starts.fill(hashes.length, bucket);
  return { hashes, starts };
}
