import { bytesOf, wordHash } from '../../encoding/index.js';
import { once } from '../../memo/index.js';

/**
 * Reads a Bloom filter: a set that may, for one word in a hundred, say yes to a stranger.
 *
 * Burton H. Bloom, "Space/time trade-offs in hash coding with allowable errors", CACM 13 (1970).
 */
export function bloomFilter(base64: string): (word: string) => boolean {
  const load = once(() => bytesOf(base64));
  return (word) => {
    const bytes = load();
    const bits = bytes.length * 8;
    for (let seed = 1; seed <= 4; seed++) {
      const at = wordHash(word, seed) % bits;
      if (((bytes[at >> 3] ?? 0) & (1 << (at & 7))) === 0) return false;
    }
    return true;
  };
}
