import { once } from '../memo/index.js';

/** The digits, and what fills up the last four. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=';

/** What each two digits say together, 12 bits, by the codes of both: most texts are decoded once, when no loop has become fast yet. */
const valuesOfPairs = once((): Uint16Array => {
  const values = new Uint16Array(1 << 14);
  for (let first = 0; first < alphabet.length; first++) {
    for (let second = 0; second < alphabet.length; second++)
      values[(alphabet.charCodeAt(first) << 7) | alphabet.charCodeAt(second)] = ((first & 63) << 6) | (second & 63);
  }
  return values;
});

/** Decodes base64 without white space. */
export function bytesOf(base64: string): Uint8Array {
  const values = valuesOfPairs();
  const digits = new TextEncoder().encode(base64);
  const length = base64.endsWith('==') ? base64.length - 2 : base64.endsWith('=') ? base64.length - 1 : base64.length;
  const bytes = new Uint8Array((length * 3) >> 2);
  let at = 0;
  for (let index = 0; index < length; index += 4) {
    const first = values[((digits[index] ?? 0) << 7) | (digits[index + 1] ?? 0)] ?? 0;
    const second = values[((digits[index + 2] ?? 0) << 7) | (digits[index + 3] ?? 0)] ?? 0;
    bytes[at++] = first >> 4;
    bytes[at++] = (first << 4) | (second >> 8);
    bytes[at++] = second;
  }
  return bytes;
}
