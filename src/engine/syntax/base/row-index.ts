/**
 * Which features of a model say something: a bit for each hash, and how many are set before each 32 of them. In a sixteenth of the
 * memory that a number for each hash would take, so that it stays in the processor's cache.
 */
export class RowIndex {
  readonly #shift: number;
  readonly #words: Int32Array;

  /**
   * @param bits so many of the upper bits of a feature's hash number it
   * @param distances from each feature that says something to the next one, in the order of their numbers; the first from −1
   */
  constructor(bits: number, distances: Int32Array) {
    this.#shift = 32 - bits;
    const words = new Int32Array((1 << bits) >> 4);
    let row = -1;
    for (const distance of distances) {
      row += distance;
      words[(row >> 5) * 2] = (words[(row >> 5) * 2] ?? 0) | (1 << (row & 31));
    }
    for (let at = 2; at < words.length; at += 2) words[at + 1] = (words[at - 1] ?? 0) + bitsIn(words[at - 2] ?? 0);
    this.#words = words;
  }

  /** The place of a feature among those that say something; −1 for one that does not. */
  rowOf(hash: number): number {
    const number = hash >>> this.#shift;
    const at = (number >> 5) << 1;
    const bits = this.#words[at] ?? 0;
    const bit = 1 << (number & 31);
    return (bits & bit) === 0 ? -1 : (this.#words[at + 1] ?? 0) + bitsIn(bits & (bit - 1));
  }
}

/** How many bits are set (Warren, Hacker's Delight, 5–1). */
function bitsIn(value: number): number {
  const twos = value - ((value >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
