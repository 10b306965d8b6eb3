/**
 * A number of 32 bits for a word: FNV-1a (Fowler, Noll & Vo), with a seed and a last mixing.
 */
export function wordHash(word: string, seed: number): number {
  let h = Math.imul(seed, 0x9e3779b1) ^ 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
