import { windows1252toString } from '@exodus/bytes/single-byte.js';
import { analyse } from 'chardet';

/** What chardet calls the encodings of Western Europe; the web reads Latin-1 as Windows-1252, which has quotes and dashes besides. */
const western: ReadonlySet<string> = new Set(['ISO-8859-1', 'windows-1252', 'ISO-8859-15', 'ISO-8859-9', 'windows-1254']);

/** Enough to know a language by. In bytes. */
const sampleLength = 32_768;

/** So many bytes of the sample stand before the first that is not ASCII. */
const before = 1_024;

/** Of the letters of a text in the Latin alphabet most are ASCII; what has more others is in another one. */
const mostForeign = 0.35;

/** How near to the best guess the West must come, since most texts are from there: of a few names chardet is never sure. */
const leastShare = 0.5;

/** What chardet gives for what it knows nothing of: a few words. */
const noConfidence = 10;

/**
 * Reads bytes that are not valid UTF-8 as Windows-1252, where they are text in it.
 *
 * @param asUtf8 what they are as UTF-8, with U+FFFD for what is not
 * @returns `null` where they are rather damaged UTF-8, another encoding or no text
 */
export function readWestern(bytes: Uint8Array, asUtf8: string): string | null {
  if (isDamagedUtf8(asUtf8) || bytes.some(isNoWesternText)) return null;
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - before);
  const sample = bytes.subarray(start, start + sampleLength);
  const foreign = sample.filter((byte) => byte >= 0xc0).length;
  if (foreign > mostForeign * (foreign + sample.filter(isLetter).length)) return null;
  const guesses = analyse(sample);
  const best = guesses[0]?.confidence ?? 0;
  const likely = guesses.some(({ name, confidence }) => western.has(name) && confidence > leastShare * best);
  return likely || best <= noConfidence ? windows1252toString(bytes) : null;
}

/** Whether more of what is not ASCII is valid than is not: text in an old encoding is hardly ever valid UTF-8 by chance. */
function isDamagedUtf8(asUtf8: string): boolean {
  let [valid, invalid] = [0, 0];
  for (const [character] of asUtf8.matchAll(/[^\0-\x7f]/gu)) {
    if (character === '\uFFFD') invalid++;
    else valid++;
  }
  return valid >= invalid;
}

/** Control characters that no text has, and bytes that Windows-1252 leaves undefined. */
function isNoWesternText(byte: number): boolean {
  return (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) || byte === 0x7f || undefinedBytes.has(byte);
}

const undefinedBytes: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function isLetter(byte: number): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
