import type { Span } from '../../text/index.js';

/** A text as it is compared, with where each of its characters stands in the text as written. */
export interface PlainText {
  readonly text: string;
  /** By the characters of `text`, offsets of the text as written; one more at the end. */
  readonly offsets: readonly number[];
}

const alike: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
};

/** Marks of Markdown around words, and links: their words alone are compared. */
const unsaid = /(?<![*_])[*_]+(?=\S)|(?<=\S)[*_]+|\[(?=[^\][]*\]\()|\]\([^()\s]*\)|\u00ad/gu;

/** Without markup, in one kind of quotation marks and dashes, with single blanks, in small letters. */
export function plainText(written: string, { start, end }: Span = { start: 0, end: written.length }): PlainText {
  const part = written.slice(start, end);
  const skipped = new Set<number>();
  for (const {
    index,
    0: { length },
  } of part.matchAll(unsaid))
    for (let at = index; at < index + length; at++) skipped.add(at);
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < part.length; at++) {
    if (skipped.has(at)) continue;
    const character = part.charAt(at);
    const isBlank = /\s/.test(character);
    if (isBlank && (text === '' || text.endsWith(' '))) continue;
    const plain = isBlank ? ' ' : (alike[character] ?? lowerCase(character));
    offsets.push(...Array.from({ length: plain.length }, () => start + at));
    text += plain;
  }
  offsets.push(end);
  return { text, offsets };
}

/** Of one length with what is written, so that offsets fit. */
function lowerCase(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
