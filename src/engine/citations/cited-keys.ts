import { citationSpans, latexCitation, plainCitationKey, type LanguageId, type Span } from '../text/index.js';

/** A key that a text cites; the span is that of the key, without the mark before it. */
export interface CitedKey extends Span {
  readonly key: string;
  /** The whole citation that it stands in. */
  readonly citation: Span;
}

const pandocKey = new RegExp(String.raw`(?<![\p{L}\p{N}_.])@(?:\{([^\s{}]+)\}|(${plainCitationKey}))`, 'gu');
const wikiLink = /\[\[([^\][|#^]+)(?:[|#^][^\][]*)?\]\]/g;
const footnote = /\[\^([^\s\][]+)\]/g;
const comment = /(?<!\\)%[^\n\r]*/g;
const code = /^(```|~~~)[^]*?^\1|`[^`\n]+`/gm;

/**
 * The keys that a text cites, in reading order: pandoc’s `[@a; @b]` and `@a2020`, LaTeX’s `\autocite{a}`; where they are known, also a
 * bare `@a`, a wiki link `[[a]]` and a footnote `[^a]`. What stands in code is none.
 *
 * @param isKnown whether there is a reference with a key
 * @param languageId in LaTeX a percent sign begins a comment, and a grave accent no code
 */
export function citedKeys(
  text: string,
  isKnown: (key: string) => boolean = () => false,
  languageId: LanguageId = 'markdown',
): CitedKey[] {
  const found: CitedKey[] = [];
  const take = (key: string, start: number, citation: Span): void => {
    found.push({ key, start, end: start + key.length, citation });
  };
  const spans = citationSpans(text);
  for (const { 0: all, 1: braced, 2: plain = '', index } of text.matchAll(pandocKey)) {
    const key = braced ?? plain;
    const start = index + (braced === undefined ? 1 : 2);
    const within = spans.find((span) => span.start <= index && index < span.end);
    if (within !== undefined) take(key, start, within);
    else if (isKnown(key)) take(key, start, { start: index, end: index + all.length });
  }
  for (const { 0: all, 1: keys = '', index } of text.matchAll(latexCitation)) {
    const from = index + all.lastIndexOf('{') + 1;
    for (const { 0: key, index: at } of keys.matchAll(/[^\s,]+/g))
      take(key, from + at, { start: index, end: index + all.length });
  }
  for (const [form, opening] of [
    [wikiLink, 2],
    [footnote, 2],
  ] as const) {
    for (const { 0: all, 1: key = '', index } of text.matchAll(form)) {
      if (isKnown(key)) take(key, index + opening, { start: index, end: index + all.length });
    }
  }
  if (found.length === 0) return found;
  const inCode = Array.from(text.matchAll(languageId === 'latex' ? comment : code), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  return found
    .filter(({ start }) => !inCode.some((span) => span.start <= start && start < span.end))
    .sort((a, b) => a.start - b.start);
}

const behindSentence =
  /^[\s.!?"'”’)\]]*(?:\[[^\n\r@[\]]*@[^\n\r[\]]*\]|\[\^[^\s\][]+\]|\\[A-Za-z]*cite[A-Za-z]*\*?(?:\[[^\][]*\]){0,2}\{[^{}]*\})/;

/** The keys cited for a sentence: in it, or right behind its full stop. */
export function keysCitedFor(sentence: Span, text: string, cited: readonly CitedKey[]): CitedKey[] {
  const behind = behindSentence.exec(text.slice(sentence.end, sentence.end + longestCitation))?.[0].length ?? 0;
  return cited.filter(({ start }) => sentence.start <= start && start < sentence.end + behind);
}

/** In UTF-16 units. */
const longestCitation = 600;
