import { NumeralReader, numeralOf } from '../../../src/engine/encoding/index.js';

/** How a file of a model becomes a constant that a module can hold, which the engine reads and a packer packs well. */
export type Encoding = (content: Buffer) => string | number;

/** Bytes as base64. */
export const base64: Encoding = (bytes) => bytes.toString('base64');

/** A text as it is, without the end of its last line. */
export const text = (content: Buffer): string => content.toString('utf8').replace(/\n$/, '');

/** A text that is one number. */
export const number: Encoding = (content) => Number(text(content));

/**
 * Numbers below 64 to the power of `size`, each in `size` bytes, the highest first, as so many digits to the base 64: unlike
 * base64 it leaves each number where a packer can see it.
 */
export const digits =
  (size: 1 | 3): Encoding =>
  (bytes) => {
    let written = '';
    for (let at = 0; at < bytes.length; at += size) {
      const value = bytes.readUIntBE(at, size);
      for (let place = size - 1; place >= 0; place--) written += base64Digits[Math.floor(value / 64 ** place) % 64] ?? '';
    }
    return written;
  };

const base64Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Whole numbers as LEB128 (DWARF 5, § 7.6: seven bits a byte, the low ones first, the eighth says that more follow) as numerals of
 * src/engine/encoding/numerals.ts.
 */
export const numerals: Encoding = (bytes) => {
  const written: string[] = [];
  let value = 0;
  let place = 1;
  for (const byte of bytes) {
    value += (byte & 127) * place;
    place *= 128;
    if (byte > 127) continue;
    written.push(numeralOf(value));
    value = 0;
    place = 1;
  }
  return written.join('');
};

/** What {@link numerals} makes a text of: its numerals as LEB128. */
export function bytesOfNumerals(written: string): Uint8Array {
  // The digits that end a numeral are the lower half of them all.
  const count = written.replace(/[^(-Q]/g, '').length;
  const bytes: number[] = [];
  for (let value of new NumeralReader(written).numerals(count)) {
    for (; value > 127; value >>>= 7) bytes.push((value & 127) | 128);
    bytes.push(value);
  }
  return Uint8Array.from(bytes);
}

/** Sorted words, one a line, each as how many letters it shares with the one before (at most 9) and the rest: `0aa`, `1b`. */
export const frontCoded: Encoding = (content) => frontCodesOf(text(content).split('\n'), 9).join('\n');

/** As src/engine/wordnet/key-finder.ts reads them. */
const wordsInLine = 32;

/** Sorted words in lines of 32: the first one as it is, every other as the letters it shares (at most 35, to the base 36) and the rest. */
export const frontCodedLines: Encoding = (content) => {
  const words = text(content).split('\n');
  return frontCodesOf(words, 35)
    .map((code, place) => (place % wordsInLine > 0 ? ` ${code}` : `${place > 0 ? '\n' : ''}${words[place] ?? ''}`))
    .join('');
};

function frontCodesOf(words: readonly string[], most: number): string[] {
  return words.map((word, place) => {
    const before = words[place - 1] ?? '';
    let shared = 0;
    while (shared < most && shared < before.length && word[shared] === before[shared]) shared++;
    return shared.toString(36) + word.slice(shared);
  });
}
