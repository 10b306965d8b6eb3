import type { Span } from './span.js';
import type { Chunk } from './tokens.js';

/** Pandoc's grammar of a citation key without braces: inner marks stand singly and not at the end. */
export const plainCitationKey = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*`;

const key = String.raw`(?<![\p{L}\p{N}_.])-?@(?:\{[^\s{}]+\}|${plainCitationKey})`;

/** Longer ones are sentences in brackets that speak to somebody. In UTF-16 units. */
const longestPart = 80;

/** What stands before a key and after it: `see`, `pp. 33–35`. */
const note = String.raw`[^[\]@;\r\n]{0,${longestPart}}`;
const part = `${note}${key}${note}`;

/** `[@a]`, `[see @a, p. 4; -@b]`; what parentheses follow is a link's text. */
const group = String.raw`\[${part}(?:;${part})*\](?!\()`;

/** Outside brackets an at sign is a handle's as well: only a year after letters makes a key of it, as reference managers write them. */
const datedKey = String.raw`(?<![\p{L}\p{N}_.-])-?@(?=[\p{L}_][\p{L}_:.-]*(?:1[5-9]|20)\d\d(?!\d))${plainCitationKey}`;
const inText = String.raw`${datedKey}(?:[ \t]*\[[^[\]\r\n]{1,${longestPart}}\](?!\())?`;

const citation = new RegExp(`${group}|${inText}`, 'gu');

/**
 * Where Pandoc's citations stand in a text: `[@a]`, `[see @a, pp. 33-35; also -@b]`, `@smith2020 [p. 4]`. What is in them points to
 * a source and says nothing itself.
 */
export function citationSpans(text: string): Span[] {
  if (!text.includes('@')) return [];
  return Array.from(text.matchAll(citation), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/**
 * A text with a blank for each citation, as runs at their offsets; none where punctuation follows, which ends what it is said of.
 *
 * @param chunks in reading order, with their markup taken off
 */
export function withoutCitations(chunks: readonly Chunk[]): readonly Chunk[] {
  const text = chunks.map(({ value }) => value).join('');
  const spans = citationSpans(text);
  if (spans.length === 0) return chunks;
  const kept: Chunk[] = [];
  let from = 0;
  for (const chunk of chunks) {
    const to = from + chunk.value.length;
    let cursor = from;
    for (const span of spans) {
      if (span.end <= from || span.start >= to) continue;
      const start = span.start - blanksBeforeStop(text, span);
      pushPart(kept, chunk, cursor - from, start - from);
      if (start === span.start && start >= from) kept.push({ value: ' ', offset: chunk.offset + start - from });
      cursor = Math.min(span.end, to);
    }
    pushPart(kept, chunk, cursor - from, to - from);
    from = to;
  }
  return kept;
}

const wordEnd = /^[\p{L}\p{N}]{2}$/u;
const stop = /^[.,;:!?)](?!\d)/;

/** How many blanks are between a word and a citation that punctuation follows; 0 where no word ends or nothing stops there. */
function blanksBeforeStop(text: string, { start, end }: Span): number {
  if (!stop.test(text.slice(end, end + 2))) return 0;
  let first = start;
  while (first > 0 && /\s/.test(text.charAt(first - 1))) first--;
  return wordEnd.test(text.slice(Math.max(0, first - 2), first)) ? start - first : 0;
}

/** Adds a part of a chunk: all of it, or of one whose characters each take one place. */
function pushPart(chunks: Chunk[], chunk: Chunk, start: number, end: number): void {
  if (start >= end) return;
  const isWhole = start === 0 && end === chunk.value.length;
  chunks.push(isWhole ? chunk : { value: chunk.value.slice(start, end), offset: chunk.offset + start });
}
