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

/** Reads numbers one after the other. */
export class NumeralReader {
  private readonly signs: Uint8Array;

  /** @param at where to begin; `at` moves on as numbers are read */
  constructor(
    text: string | Uint8Array,
    public at = 0,
  ) {
    this.signs = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  }

  /** Another reader of the same text. */
  from(at: number): NumeralReader {
    return new NumeralReader(this.signs, at);
  }

  digit(): number {
    const sign = this.signs[this.at++] ?? first;
    return sign < gap ? sign - first : sign - first - 1;
  }

  numeral(): number {
    let digit = this.digit();
    if (digit < half) return digit;
    let value = 0;
    let place = 1;
    for (; digit >= half; digit = this.digit()) {
      value += (digit - half) * place;
      place *= half;
    }
    return value + digit * place;
  }

  signedNumeral(): number {
    const value = this.numeral();
    return (value & 1) === 0 ? value >> 1 : -((value + 1) >> 1);
  }
}
