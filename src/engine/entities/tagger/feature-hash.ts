/** Rows are numbered by so many of a feature's upper bits. */
export const hashBits = 22;

/** A feature's hash, from its template and up to two values. */
export function featureHash(template: number, a: number, b = 0): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f);
  return h ^ (h >>> 16);
}

/** The row of a feature in the model's table. */
export const rowOf = (hash: number): number => hash >>> (32 - hashBits);
