import { Memo } from '../memo/index.js';
import type { Span } from './span.js';

type TokenKind = 'number' | 'word' | 'clitic' | 'symbol';

/** The smallest piece that the grammars read. Offsets are the source's. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  readonly lower: string;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/** A run of characters of a source, at its offset there. */
export interface Chunk {
  readonly value: string;
  readonly offset: number;
  /** Where it ends there, if not right after as many characters: `&amp;` is one character that takes five. */
  readonly end?: number;
}

/**
 * A number keeps its group separators and decimals (`1,000.5`, `12,34,567`, `1.000,50`, `1'000`), but a list without spaces falls apart (`22,24,26`); letters beside digits are tokens of their own (`9.3` `m`);
 * an abbreviation keeps its full stops (`U.S.`, `a.m.`); the possessive is a token of its own (`Iran` `'s`). What most words are comes first: it is told without Unicode.
 */
const lexeme =
  // Whatever an alternative gives up on, a later one takes at once: no character is looked at from many places.
  // eslint-disable-next-line regexp/no-super-linear-move
  /[A-Za-z]{2,}(?![\p{L}\p{M}'’])|\d{1,3}(?:\.\d{3})+,\d{1,2}(?![\d,])|\d{1,3}(?:['’]\d{3})+(?![\d'’])(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?!\d|,\d)(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?!\d|,\d)(?:\.\d+)?|(?<!\d,)\d+,\d{1,2}(?![\d,])|\d+(?:\.\d+)*|(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’](?!s(?![\p{L}\p{M}]))\p{L}[\p{L}\p{M}]*)*|['’]s(?![\p{L}\p{M}])|\S/gu;

/**
 * Splits running text into tokens.
 *
 * @param chunks the text in reading order, without markup; a token may reach over the end of a chunk
 */
export function tokenize(chunks: readonly Chunk[]): Token[] {
  const text = chunks.map((chunk) => chunk.value).join('');
  const locate = { start: locator(chunks, startIn), end: locator(chunks, endIn) };
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(lexeme)) {
    const start = match.index;
    const end = start + match[0].length;
    const form = formOf(match[0]);
    tokens.push({
      kind: form.kind,
      text: form.text,
      lower: form.lower,
      start: locate.start(start),
      // The end of its last character, since markup may follow it.
      end: locate.end(end - 1),
      spaced: start > previousEnd || start === 0,
    });
    previousEnd = end;
  }
  return tokens;
}

/** How a token is written, and what that alone tells. */
type Form = Pick<Token, 'kind' | 'text' | 'lower'>;

/** Words recur: one string for all places saves memory, and tables find it sooner, since it keeps its hash. */
const forms = new Memo<string, Form>(30_000);

function formOf(text: string): Form {
  return forms.get(text, () => ({ kind: kindOf(text), text, lower: text.toLowerCase() }));
}

function kindOf(text: string): TokenKind {
  if (/^\d/.test(text)) return 'number';
  if (/^\p{L}/u.test(text)) return 'word';
  return /^['’]s$/.test(text) ? 'clitic' : 'symbol';
}

/** Where the character at an index of a chunk starts in the source. */
export function startIn({ offset }: Chunk, index: number): number {
  return offset + index;
}

/** Where it ends. */
export function endIn({ value, offset, end }: Chunk, index: number): number {
  return index === value.length - 1 && end !== undefined ? end : offset + index + 1;
}

/** Maps an index of the joined chunks to the source; to be asked with growing indices. */
export function locator(chunks: readonly Chunk[], inChunk: (chunk: Chunk, index: number) => number): (index: number) => number {
  let current = 0;
  let from = 0;
  return (index) => {
    let chunk = chunks[current];
    while (chunk !== undefined && index >= from + chunk.value.length) {
      from += chunk.value.length;
      chunk = chunks[++current];
    }
    return chunk === undefined ? index : inChunk(chunk, index - from);
  };
}
