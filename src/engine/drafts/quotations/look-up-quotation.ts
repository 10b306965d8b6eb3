import search from 'approx-string-match';
import type { Source } from '../../sources/index.js';
import type { Span } from '../../text/index.js';
import { plainText, type PlainText } from './plain-text.js';

/** Where a source has the words of a quotation, or words like them. */
export interface FoundQuotation extends Span {
  readonly source: Source;
  /** Whether it has them word for word, punctuation and case apart. */
  readonly isExact: boolean;
}

/** Up to this share of their letters may differ for the words of a source to be those that are quoted. */
const mostChanged = 0.3;
/** What the author leaves out or puts in brackets parts a quotation; shorter parts are found anywhere. In UTF-16 units. */
const shortestPart = 12;
/** In a longer text only the very words are looked for. In UTF-16 units. */
const longestText = 500_000;
/** Longer parts are looked up by so much of them. In UTF-16 units. */
const longestPart = 400;

const omission = /(?<!\s)\s*(?:\[[^\][]*\]|\(?\.{3}\)?|…)\s*/;

/** Looks a quotation up in sources: the source with the words themselves, else that with those most like them. */
export function lookUpQuotation(words: string, sources: Iterable<Source>): FoundQuotation | undefined {
  const parts = words
    .split(omission)
    .map((part) => plainText(part).text.trim().slice(0, longestPart))
    .filter((part) => part.length >= shortestPart);
  if (parts.length === 0) return undefined;
  let best: (FoundQuotation & { readonly errors: number }) | undefined;
  for (const source of sources) {
    const found = partsIn(parts, source);
    if (found === undefined || found.errors >= (best?.errors ?? Infinity)) continue;
    best = { ...found, source };
    if (found.isExact) break;
  }
  return best;
}

const plainTexts = new WeakMap<Source, PlainText>();

function plainTextOf(source: Source): PlainText {
  let plain = plainTexts.get(source);
  if (plain === undefined) plainTexts.set(source, (plain = plainText(source.text)));
  return plain;
}

function partsIn(
  parts: readonly string[],
  source: Source,
): (Span & { readonly isExact: boolean; readonly errors: number }) | undefined {
  const { text, offsets } = plainTextOf(source);
  let [from, to, errors, isExact] = [Infinity, 0, 0, true];
  for (const part of parts) {
    const found = partIn(part, text);
    if (found === undefined) return undefined;
    from = Math.min(from, found.start);
    to = Math.max(to, found.end);
    errors += found.errors;
    isExact &&= found.errors === 0 || lettersOf(text.slice(found.start, found.end)) === lettersOf(part);
  }
  return { start: offsets[from] ?? 0, end: (offsets[to - 1] ?? 0) + 1, errors: isExact ? 0 : errors, isExact };
}

function lettersOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function partIn(part: string, text: string): (Span & { readonly errors: number }) | undefined {
  const exact = text.indexOf(part);
  if (exact >= 0) return { start: exact, end: exact + part.length, errors: 0 };
  if (text.length > longestText || !hasMostWords(part, text)) return undefined;
  // Myers' bit-vector algorithm (J. ACM 46, 1999).
  const matches = search(text, part, Math.floor(part.length * mostChanged));
  const [first, ...others] = matches;
  if (first === undefined) return undefined;
  const best = others.reduce((least, match) => (match.errors < least.errors ? match : least), first);
  const words = wholeWords(best, text);
  if (lettersOf(text.slice(words.start, words.end)) === lettersOf(part)) return { ...words, errors: best.errors };
  return { ...wholeWords(withinMarks(best, text), text), errors: best.errors };
}

/** Where the source’s own quotation ends, the words most like it end as well. */
function withinMarks({ start, end }: Span, text: string): Span {
  const middle = Math.floor((start + end) / 2);
  const [open, close] = [text.lastIndexOf('"', middle), text.indexOf('"', middle)];
  return { start: Math.max(start, open + 1), end: close < 0 ? end : Math.min(end, close) };
}

/** What has few of its words need not be searched. */
function hasMostWords(part: string, text: string): boolean {
  const words = part.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  return words.filter((word) => text.includes(word)).length >= words.length / 2;
}

function wholeWords({ start, end }: Span, text: string): Span {
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  let [from, to] = [start, end];
  while (from > 0 && isLetter(from - 1) && isLetter(from)) from -= 1;
  while (from < to && !isLetter(from)) from += 1;
  while (to < text.length && isLetter(to - 1) && isLetter(to)) to += 1;
  while (to > from && !isLetter(to - 1)) to -= 1;
  return { start: from, end: to };
}
