import { citedKeys } from './cited-keys.js';
import { latexCitation, plainCitationKey, type Span, type TextEdit } from '../text/index.js';

const onlyPlainKey = new RegExp(`^${plainCitationKey}$`, 'u');
const keyInGroup = new RegExp(String.raw`(?<![\p{L}\p{N}_])@(?:\{([^\s{}]+)\}|(${plainCitationKey}))`, 'gu');

/** Whether a reference's id can be written as a Pandoc citation at all; one with a space or a brace cannot. */
export function isCitable(id: string): boolean {
  return /^[^\s{}]+$/.test(id);
}

/**
 * A Pandoc citation: `[@a]`, `[@a; @b]`; a key that needs braces gets them (`[@{https://example.com/}]`).
 *
 * @param keys one or more, each {@link isCitable}
 */
export function citationText(keys: readonly string[]): string {
  return `[${keys.map(citeKey).join('; ')}]`;
}

/** A key as it stands in a Pandoc citation: `@a`, `@{https://example.com/}`. */
export function citeKey(key: string): string {
  return onlyPlainKey.test(key) ? `@${key}` : `@{${key}}`;
}

/** Where a citation for a claim stands: behind its last word and what closes there. An offset. */
export function citationPlace(text: string, claim: Span): number {
  const rest = text.slice(claim.end, claim.end + longestLookahead);
  return (
    claim.end + (/^[\p{L}\p{N}]*(?:[-'’][\p{L}\p{N}]+)*["'”’»*_]*(?:\]\([^()\s]*\))?["'”’»*_]*/u.exec(rest)?.[0].length ?? 0)
  );
}

/**
 * Where a citation for a claim goes, and what it is. It stands after the claim's last word and what closes there (quotation marks,
 * emphasis, a link), with a space before it, so that closing punctuation comes after it as Pandoc wants: `nearly two hours [@a].` A citation
 * that stands there already takes the keys it does not have yet.
 *
 * @param text the text the claim is in
 * @param claim its span in that text
 * @returns undefined when all keys are cited there already
 */
export function citationEdit(text: string, claim: Span, keys: readonly string[]): TextEdit | undefined {
  const wanted = [...new Set(keys)];
  const at = citationPlace(text, claim);
  const group = /^[ \t]*\[[^[\]\r\n]*\](?!\()/.exec(text.slice(at, at + longestLookahead))?.[0];
  const cited = group === undefined ? [] : Array.from(group.matchAll(keyInGroup), ([, braced, plain]) => braced ?? plain);
  if (group === undefined || cited.length === 0) {
    if (wanted.length === 0) return undefined;
    // A bracket right after the citation would make a link or a span of it.
    const gap = /[([{]/.test(text.charAt(at)) ? ' ' : '';
    return { start: at, end: at, newText: ` ${citationText(wanted)}${gap}` };
  }
  const missing = wanted.filter((key) => !cited.includes(key));
  if (missing.length === 0) return undefined;
  const end = at + group.length - 1;
  return { start: end, end, newText: missing.map((key) => `; ${citeKey(key)}`).join('') };
}

/**
 * Where a citation goes that is to stand at a cursor, and what it is. A cursor in a word means the word's end, one in a citation
 * or right behind it means that citation, which takes the keys it does not have yet.
 *
 * @param text the text the cursor is in
 * @param at the cursor's place, an offset
 * @returns undefined when all keys are cited there already
 */
export function citationEditAt(text: string, at: number, keys: readonly string[]): TextEdit | undefined {
  const around = citationAround(text, at);
  if (around !== undefined) return citationEdit(text, { start: around, end: around }, keys);
  if (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))) return citationEdit(text, { start: at, end: at }, keys);
  const wanted = citationText([...new Set(keys)]);
  const before = /[^\s([{]$/.test(text.slice(0, at).slice(-1)) ? ' ' : '';
  const after = /^[\p{L}\p{N}([{]/u.test(text.slice(at, at + 2)) ? ' ' : '';
  return { start: at, end: at, newText: `${before}${wanted}${after}` };
}

/**
 * Where words go that are to stand at a cursor, with the blanks that they need. A cursor in a word means the word's end, one in a
 * citation the end of that.
 *
 * @param at the cursor's place, an offset
 */
export function phraseEditAt(text: string, at: number, words: string): TextEdit {
  const citation = citedKeys(text).find(({ citation: { start, end } }) => start < at && at < end)?.citation;
  const place = citation?.end ?? wordEnd(text, at);
  const before = /[^\s([{“‘«"'~]$/u.test(text.slice(0, place).slice(-1)) ? ' ' : '';
  const after = /^[\p{L}\p{N}([{“‘«]/u.test(text.slice(place, place + 2)) ? ' ' : '';
  return { start: place, end: place, newText: before + words + after };
}

/** The end of the word that a place is in; the place itself where it is in none. */
function wordEnd(text: string, at: number): number {
  if (!/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))) return at;
  return at + (/^[\p{L}\p{N}]+/u.exec(text.slice(at, at + longestLookahead))?.[0].length ?? 0);
}

/** Where the citation starts that a cursor stands in, or right behind. */
function citationAround(text: string, at: number): number | undefined {
  const from = Math.max(0, at - longestLookahead);
  const open = text.lastIndexOf('[', at - 1);
  if (at === 0 || open < from) return undefined;
  const group = /^\[[^[\]\r\n]*\](?!\()/.exec(text.slice(open, open + longestLookahead))?.[0];
  return group !== undefined && at <= open + group.length && group.search(keyInGroup) !== -1 ? open : undefined;
}

/**
 * Whether a text cites as LaTeX does, or as Pandoc: somewhere in it stands a bracket that opens with a key (`[@a]`, `[-@a, p. 3]`). A name
 * in the middle of one (`[via @a]`), a link (`[@a](…)`, `[@a][1]`) and its target (`[@a]: …`) are none.
 */
export function hasCitation(text: string): boolean {
  return citation.test(text) || text.search(latexCitation) !== -1;
}

const citation = /\[-?@[\p{L}\p{N}_{][^[\]\r\n]{0,500}\](?![([:])/u;

/** A citation after a claim is looked for no further than this, in UTF-16 code units. */
const longestLookahead = 1_000;
