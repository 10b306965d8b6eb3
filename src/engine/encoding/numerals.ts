// Whole numbers as text: of the digits, 84 signs of ASCII that need no escape in a string, the upper half says that more follow.
// Unlike base64 it leaves each number where a packer (Deflate) can see it.

const first = 40;
/** The backslash, in the midst of the signs. */
const gap = 92;
const half = 42;

/** @param value from 0 to 83 */
export function digitOf(value: number): string {
  return String.fromCharCode(value < gap - first ? first + value : first + 1 + value);
}

/** @param value a whole number from 0 */
export function numeralOf(value: number): string {
  return value < half ? digitOf(value) : digitOf(half + (value % half)) + numeralOf(Math.floor(value / half));
}

/** Of a number that may be below zero. */
export function signedNumeralOf(value: number): string {
  return numeralOf(value < 0 ? -2 * value - 1 : 2 * value);
}

/** What {@link signedNumeralOf} wrote as the number `value`. */
export function signedOf(value: number): number {
  return (value >>> 1) ^ -(value & 1);
}

/** Reads numbers one after the other, many at a time: a model of half a million is read before any loop has become fast. */
export class NumeralReader {
  readonly #signs: Uint8Array;
  #at = 0;

  constructor(text: string) {
    this.#signs = new TextEncoder().encode(text);
  }

  /** The next digits, each for itself. */
  digits(count: number): Uint8Array {
    const digits = this.#signs.slice(this.#at, this.#at + count);
    for (let index = 0; index < count; index++) {
      const sign = digits[index] ?? first;
      digits[index] = sign < gap ? sign - first : sign - first - 1;
    }
    this.#at += count;
    return digits;
  }

  /** The next numbers; 0 where the text has ended. */
  numerals(count: number): Int32Array {
    const signs = this.#signs;
    const values = new Int32Array(count);
    let at = this.#at;
    for (let index = 0; index < count; index++) {
      let value = 0;
      for (let place = 1; ; place *= half) {
        const sign = signs[at++] ?? first;
        const digit = sign < gap ? sign - first : sign - first - 1;
        if (digit < half) {
          values[index] = value + digit * place;
          break;
        }
        value += (digit - half) * place;
      }
    }
    this.#at = at;
    return values;
  }
}
