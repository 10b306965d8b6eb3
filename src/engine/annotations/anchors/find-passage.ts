import { diffChars } from 'diff';
import type { Span } from '../../text/index.js';
import type { PassageSelector } from '../types.js';
import { AnchorText, withLineFeeds } from './anchor-text.js';
import { hasLookalike, nearest } from './lookalikes.js';
import { longestContext } from './select-passage.js';

/** Where an annotation belongs in a text as it is now; offsets are UTF-16 code units of that text. */
export type Anchor =
  /** As it was quoted, at its old place; or elsewhere, as text before it has changed; or in slightly other words. */
  | (Span & { readonly kind: 'found' | 'moved' | 'changed' })
  /** Nowhere for sure: it is `gone`, or there is more than one place that it may mean. */
  | { readonly kind: 'orphaned'; readonly reason: 'gone' | 'ambiguous' };

/** What else is like a quotation in more than this share of its characters makes it doubtful: when it was made, nothing was. */
const doubt = 0.5;

/** How much of a quotation may have changed. */
const mostChange = 0.34;

/** How much of the passage itself, and of what stands right around it, may have changed: most of what is found is always its own. */
const mostOwnChange = 0.3;

/** So much of the text right before and behind a passage that has changed must be as it was. In UTF-16 code units. */
const firmEdge = 6;

/** How far what stands right around the edge of a passage reaches, in UTF-16 code units. */
const nearby = 32;

/** A quotation shorter than this, as other programs make, counts only at its old place. */
const shortestQuotation = 24;

const gone: Anchor = { kind: 'orphaned', reason: 'gone' };
const ambiguous: Anchor = { kind: 'orphaned', reason: 'ambiguous' };

/**
 * Finds a passage again, whatever was edited meanwhile. It is found by what was quoted of it and around it, never by its place alone. Where
 * anything else in the text is like it, or too much has changed, it is found nowhere: an orphan is right where a lookalike would be wrong.
 *
 * @param original the text as it is now
 */
export function findPassage(selector: PassageSelector, original: string): Anchor {
  const anchored = new AnchorText(original);
  const { text } = anchored;
  const quotation = quotationOf(selector);
  const place = selector.position === null ? null : anchored.fromCodePoints(selector.position.start);
  const found = findIn(text, quotation, place);
  return found.kind === 'orphaned' ? found : { kind: found.kind, ...anchored.toOriginal(found) };
}

interface Quotation {
  readonly whole: string;
  readonly exact: string;
  /** Where `exact` stands in `whole`. */
  readonly at: number;
}

function quotationOf({ exact, prefix, suffix }: PassageSelector): Quotation {
  const [before, passage, behind] = [prefix, exact, suffix].map(withLineFeeds);
  return { whole: `${before}${passage}${behind}`, exact: passage ?? '', at: before?.length ?? 0 };
}

function findIn(text: string, quotation: Quotation, place: number | null): Anchor {
  const { whole, exact, at } = quotation;
  const first = text.indexOf(whole);
  if (first === -1) return findChanged(text, quotation);
  if (text.includes(whole, first + 1)) return ambiguous;
  const start = first + at;
  const isInPlace = start === place;
  if (!isInPlace && whole.length < shortestQuotation) return ambiguous;
  const region = { start: first, end: first + whole.length };
  const alwaysHadLookalikes = Math.max(at, whole.length - at - exact.length) >= longestContext;
  if (!alwaysHadLookalikes && hasLookalike(text, whole, region, allowed(whole, 1 - doubt))) return ambiguous;
  return { kind: isInPlace ? 'found' : 'moved', start, end: start + exact.length };
}

/** The one place that is nearly what was quoted. */
function findChanged(text: string, quotation: Quotation): Anchor {
  const { whole } = quotation;
  if (whole.length < shortestQuotation) return gone;
  const [best, second] = nearest(text, whole, allowed(whole, mostChange));
  if (best === undefined) return gone;
  if (second !== undefined || hasLookalike(text, whole, best, allowed(whole, 1 - doubt))) return ambiguous;
  const span = alignedSpan(text, quotation, best);
  if (span === null) return gone;
  return repeatsItself(text, span) || standsBeside(text, quotation.exact, best, span) ? ambiguous : { kind: 'changed', ...span };
}

/**
 * Whether what stands around an edge of a place is like anything else. Of lines that repeat one another a quotation of many is like
 * itself when it is moved by one: once it has changed, nobody can tell which of them was meant.
 */
function repeatsItself(text: string, span: Span): boolean {
  return [span.start, span.end].some((edge) => {
    const near = { start: Math.max(0, edge - nearby), end: Math.min(text.length, edge + nearby) };
    const words = text.slice(near.start, near.end);
    return hasLookalike(text, words, near, allowed(words, 1 - doubt));
  });
}

/** Whether the very words of a passage stand in a region, but elsewhere than where they seem to be. */
function standsBeside(text: string, exact: string, region: Span, span: Span): boolean {
  const at = text.slice(region.start, region.end).indexOf(exact);
  return at !== -1 && (region.start + at !== span.start || span.end - span.start !== exact.length);
}

function allowed(whole: string, share: number): number {
  return Math.floor(whole.length * share);
}

/** What became of the passage in a place that is nearly what was quoted; `null` where it is another one now, or none. */
function alignedSpan(text: string, { whole, exact, at }: Quotation, region: Span): Span | null {
  const to = mapOffsets(whole, text.slice(region.start, region.end));
  const end = at + exact.length;
  const [from, until] = [to.after(at), to.before(end)];
  if (until <= from || exact.length - to.kept(at, end) > exact.length * mostOwnChange) return null;
  if (until - from > exact.length * (1 + mostOwnChange)) return null;
  const [first, last] = [Math.max(0, at - nearby), Math.min(whole.length, end + nearby)];
  if (last - first - to.kept(first, last) > (last - first) * mostOwnChange) return null;
  const edges: readonly Span[] = [
    { start: Math.max(0, at - firmEdge), end: at },
    { start: end, end: Math.min(whole.length, end + firmEdge) },
  ];
  const isFirm = edges.every(({ start, end: last }) => to.kept(start, last) === last - start);
  // Nothing was put in between: of two that stand there, it could be either.
  const isTight = (at === 0 || to.before(at) === from) && (end === whole.length || to.after(end) === until);
  return isFirm && isTight ? { start: region.start + from, end: region.start + until } : null;
}

interface OffsetMap {
  /** Where what stands behind an offset begins now; what was put in there stands before it. */
  readonly after: (offset: number) => number;
  /** Where what stands before an offset ends now. */
  readonly before: (offset: number) => number;
  /** How many characters of a stretch are left, side by side with what was. */
  readonly kept: (start: number, end: number) => number;
}

/** Less that two texts share, side by side, they may share by chance. In UTF-16 code units. */
const leastShared = 4;

/** How offsets of one text lie in another (jsdiff). */
function mapOffsets(one: string, other: string): OffsetMap {
  const kept: { readonly from: number; readonly to: number; readonly length: number }[] = [];
  let [from, to] = [0, 0];
  for (const { value, added, removed } of diffChars(one, other)) {
    if (!added && !removed && value.length >= leastShared) kept.push({ from, to, length: value.length });
    if (!added) from += value.length;
    if (!removed) to += value.length;
  }
  return {
    after: (offset) => {
      const run = kept.find((each) => offset < each.from + each.length);
      return run === undefined ? other.length : run.to + Math.max(0, offset - run.from);
    },
    before: (offset) => {
      const run = kept.findLast((each) => each.from < offset);
      return run === undefined ? 0 : run.to + Math.min(run.length, offset - run.from);
    },
    kept: (start, end) =>
      kept.reduce((sum, run) => sum + Math.max(0, Math.min(end, run.from + run.length) - Math.max(start, run.from)), 0),
  };
}
