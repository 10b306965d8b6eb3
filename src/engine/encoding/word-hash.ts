import { fnv1a } from './fnv.js';

/** A number of 32 bits for a word: FNV-1a, with a seed and a last mixing. */
export function wordHash(word: string, seed: number): number {
  let h = fnv1a(word, Math.imul(seed, 0x9e3779b1));
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
