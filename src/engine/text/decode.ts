import { readWestern } from './western.js';

/** How a source's bytes were read as text, or why they could not be. */
export type Decoded = DecodedText | { readonly kind: 'binary' };

export interface DecodedText {
  readonly kind: 'text';
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether some bytes are no text in it, and shown as U+FFFD. */
  readonly replaced: boolean;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** As many bytes as VS Code looks at when it guesses an encoding, so that both read a file the same way. */
const sniffLength = 512;

/**
 * Reads a file's bytes the way VS Code does: a byte order mark decides; without one, zero bytes in every other place mean
 * UTF-16, any other zero byte means a binary file, and everything else is UTF-8. What is not valid UTF-8 is read as Windows-1252
 * where it is text in that, which old files and some agencies still use: as VS Code does where it is told to guess.
 *
 * The byte order mark is not part of the text. Bytes that are valid in none of these become U+FFFD and set `replaced`.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = sniff(bytes);
  if (encoding === 'binary') return { kind: 'binary' };
  const text = new TextDecoder(encoding).decode(bytes);
  const replaced = text.includes('\uFFFD') && !holdsReplacementCharacter(bytes, encoding);
  const western = replaced && encoding === 'utf-8' ? readWestern(bytes, text) : null;
  if (western !== null) return { kind: 'text', text: western, encoding: 'windows-1252', replaced: false };
  return { kind: 'text', text, encoding, replaced };
}

function sniff(bytes: Uint8Array): Exclude<Encoding, 'windows-1252'> | 'binary' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  let zerosAtEven = 0;
  let zerosAtOdd = 0;
  const head = bytes.subarray(0, sniffLength);
  head.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) zerosAtEven++;
    else zerosAtOdd++;
  });
  if (zerosAtEven === 0 && zerosAtOdd === 0) return 'utf-8';
  const half = Math.floor(head.length / 2);
  // ASCII in UTF-16 has a zero in one half of each unit; a few characters beyond Latin-1 are let pass.
  if (zerosAtEven === 0 && zerosAtOdd >= half * 0.8) return 'utf-16le';
  if (zerosAtOdd === 0 && zerosAtEven >= half * 0.8) return 'utf-16be';
  return 'binary';
}

/** A text may hold U+FFFD of its own, which is then no sign of a bad byte. */
function holdsReplacementCharacter(bytes: Uint8Array, encoding: Encoding): boolean {
  if (encoding !== 'utf-8') return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
