import { bytesOf } from '../encoding/index.js';

/**
 * Reads a Bloom filter: a set that may, for one word in a hundred, say yes to a stranger.
 *
 * Burton H. Bloom, "Space/time trade-offs in hash coding with allowable errors", CACM 13 (1970).
 */
export function bloomFilter(base64: string): (word: string) => boolean {
  let bytes: Uint8Array | undefined;
  return (word) => {
    bytes ??= bytesOf(base64);
    const bits = bytes.length * 8;
    for (let seed = 1; seed <= 4; seed++) {
      const at = seededHash(word, seed) % bits;
      if (((bytes[at >> 3] ?? 0) & (1 << (at & 7))) === 0) return false;
    }
    return true;
  };
}

/** FNV-1a, with a seed and a last mixing; scripts/gazetteers and scripts/word-classes write with the same. */
export function seededHash(text: string, seed: number): number {
  let h = Math.imul(seed, 0x9e3779b1) ^ 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
