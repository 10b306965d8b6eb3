import type { Span } from '../engine/index.js';

/** An entry of a BibTeX file as it stands there. */
export interface BibtexChunk extends Span {
  /** In small letters: `article`, `string`. */
  readonly type: string;
  /** Whether its braces are closed; one that are not ends where the next entry begins. */
  readonly isClosed: boolean;
}

const opening = /@([A-Za-z]+)\s*([{(])/g;
/** At the start of a line an entry begins, whatever the one before left open. */
const lineOpening = /(?:^|[\r\n])[ \t]*(?=@[A-Za-z]+\s*[{(]\s*[^\s{}(),="#%]+\s*,)/g;

/**
 * Parts a BibTeX file into its entries, so that each can be read by itself and a broken one takes no other with it. Braces are counted, as
 * BibTeX does; `@comment` is left out.
 */
export function splitBibtex(text: string): BibtexChunk[] {
  const chunks: BibtexChunk[] = [];
  const starts = Array.from(text.matchAll(lineOpening), ({ index, 0: { length } }) => index + length);
  let nextStart = 0;
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const start = match.index;
    while ((starts[nextStart] ?? Infinity) <= start) nextStart += 1;
    const limit = starts[nextStart] ?? text.length;
    const end = closingOf(text, opening.lastIndex, match[2] === '(' ? ')' : '}', limit);
    const type = (match[1] ?? '').toLowerCase();
    if (type !== 'comment') chunks.push({ type, start, end: end ?? limit, isClosed: end !== undefined });
    opening.lastIndex = end ?? limit;
  }
  return chunks;
}

/** Behind the bracket that closes an entry; `undefined` where there is none before a limit. */
function closingOf(text: string, from: number, close: string, limit: number): number | undefined {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const character = text.charCodeAt(at);
    if (character === backslash) at += 1;
    else if (character === brace) depth += 1;
    else if (depth === 0 && text.charAt(at) === close) return at + 1;
    else if (character === closingBrace) depth -= 1;
  }
  return undefined;
}

const backslash = 0x5c;
const brace = 0x7b;
const closingBrace = 0x7d;
