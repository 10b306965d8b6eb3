/** A feature of a template, of one value. */
export function hashOf(template: number, a: number): number {
  return mixed(Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b));
}

/** Of two values. */
export function hashOfTwo(template: number, a: number, b: number): number {
  const h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  return mixed(Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35));
}

/** Of three values. */
export function hashOfThree(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35);
  return mixed(Math.imul(h ^ (h >>> 14) ^ c, 0x165667b1));
}

/** The last steps of MurmurHash3 (Appleby), which let every bit of a value tell on the upper ones. */
function mixed(value: number): number {
  const h = Math.imul(value ^ (value >>> 13), 0x27d4eb2f);
  return h ^ (h >>> 16);
}
