import { canonicalName, type Mention } from '../entities/index.js';
import { moveQuantity, type PartialDate, type Quantity } from '../quantities/index.js';
import type { Span } from '../text/index.js';
import { resolveDate, spanDates } from './dates.js';
import type { ReadSentence } from './read.js';
import type { Claim, DateInterval, Frame } from './types.js';

/** What a source says of itself that its claims are to be read with. */
export interface SourceContext {
  readonly uri: string;
  readonly text: string;
  /** ISO 8601 day of the source, `null` where it does not say. */
  readonly published: string | null;
}

/** A block's sentences, whose offsets count from the block's start. */
export interface ReadBlock {
  readonly start: number;
  readonly sentences: readonly ReadSentence[];
}

/**
 * Turns what was read block by block into the claims of a source: with the source's offsets, its dates resolved, and each
 * in the frame that its paragraph gives it.
 */
export function placeClaims(blocks: readonly ReadBlock[], context: SourceContext): Claim[] {
  return blocks.flatMap((block) => {
    let frame: Frame | null = null;
    return block.sentences.flatMap((sentence) => {
      const current = frameOf(sentence, frame, context.published);
      frame = current;
      return claimsOf(sentence, block.start, current, context);
    });
  });
}

function frameOf(sentence: ReadSentence, previous: Frame | null, published: string | null): Frame {
  const names = namesOf(sentence.mentions);
  const { cue } = sentence;
  const elsewhere = cue.dates.find((date) => !isAbout(date, published));
  if (elsewhere !== undefined) return { kind: 'background', date: elsewhere, names };
  if (cue.dates.length > 0 || cue.current) return { kind: 'main', date: cue.dates[0] ?? null, names };
  if (cue.earlier) return { kind: 'background', date: null, names };
  if (previous?.kind === 'background') return { ...previous, names: new Set([...previous.names, ...names]) };
  return { kind: 'main', date: null, names };
}

/** How long before its source an event of the day may lie, and how far ahead it may be announced. In days. */
const daysBefore = 14;
const daysAfter = 7;

/** Whether a date is one on which the source's own event may have happened. */
function isAbout(date: PartialDate, published: string | null): boolean {
  const days = resolveDate(date, published);
  if (days?.min == null || days.max == null) return days === null && date.year === undefined && date.relative === undefined;
  if (published === null) return false;
  const at = Date.parse(published);
  const dayLength = 86_400_000;
  return Date.parse(days.max) >= at - daysBefore * dayLength && Date.parse(days.min) <= at + daysAfter * dayLength;
}

function namesOf(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(mentions.filter((mention) => mention.type !== 'person').map((mention) => canonicalName(mention.text, mention.type)));
}

function claimsOf(sentence: ReadSentence, offset: number, frame: Frame, context: SourceContext): Claim[] {
  return sentence.statements.map(({ quantity: read, about }) => {
    const quantity = moveQuantity(read, offset);
    const span = spanOf(quantity, context.text);
    const dates = datesOf(quantity, context.published);
    return {
      id: `${context.uri}#${span.start}-${span.end}:${quantity.dimension}`,
      uri: context.uri,
      ...span,
      text: context.text.slice(span.start, span.end),
      sentence: { start: sentence.start + offset, end: sentence.end + offset },
      dimension: quantity.dimension,
      quantity,
      stated: dates ?? quantity.stated,
      normalized: dates ?? quantity.normalized,
      about,
      frame,
    };
  });
}

function datesOf(quantity: Quantity, published: string | null): DateInterval | null {
  if (quantity.date === undefined) return null;
  const first = resolveDate(quantity.date, published);
  const resolved = quantity.dateEnd === undefined ? first : spanDates(first, resolveDate(quantity.dateEnd, published));
  return resolved ?? { min: null, max: null, unit: 'date' };
}

/** A count is shown with what it counts and for whom, a rank with what it ranks and since when; all else by itself. */
function spanOf(quantity: Quantity, text: string): Span {
  const { dimension, noun, scopeSpan, rank } = quantity;
  const parts: (Span | null)[] = [scopeSpan];
  if (dimension === 'count' || dimension === 'rank') parts.unshift(noun);
  if (rank !== undefined) parts.push(rank.among, rank.since);
  let { end } = quantity;
  for (const part of parts) {
    if (part !== null && part.end > end && /^[\s,*_”"]{0,3}$/.test(text.slice(end, part.start))) end = part.end;
  }
  return { start: quantity.start, end };
}
