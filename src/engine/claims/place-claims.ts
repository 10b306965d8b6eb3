import { significantDigits } from '../language/index.js';
import { moveQuantity, type Interval, type Quantity } from '../quantities/index.js';
import type { Span } from '../text/index.js';
import { claimId } from './claim-id.js';
import type { ReadSentence, Statement } from './read-statements.js';
import type { Totals } from './subject/totals.js';
import { eventFrameOf, type EventFrame } from './time/event-frame.js';
import { ageOfBirth } from './time/birth-years.js';
import { boundDays } from './time/bound-days.js';
import { inOrderOf, orderOfDates } from './time/numeric-order.js';
import { resolveDate, resolveSpan, type DateInterval } from './time/resolve-date.js';
import type { Claim } from './types.js';

/** What a source says of itself that its claims are to be read with. */
export interface SourceContext {
  readonly uri: string;
  readonly text: string;
  /** ISO 8601 day of the source, `null` where it does not say. */
  readonly published: string | null;
}

/** A block's sentences, whose offsets count from the block's start. */
export interface BlockSentences {
  readonly start: number;
  readonly sentences: readonly ReadSentence[];
}

/**
 * Turns what was read block by block into the claims of a source: with the source's offsets, its dates resolved, and each
 * in the frame that its clause, its sentence or the sentence before gives it.
 */
export function placeClaims(blocks: readonly BlockSentences[], context: SourceContext): Claim[] {
  let last: EventFrame | null = null;
  const order = orderOfDates(blocks.flatMap(({ sentences }) => sentences.flatMap(({ statements }) => statements)));
  const claims = blocks.flatMap((block, place) =>
    block.sentences.flatMap((sentence, index) => {
      // A new paragraph goes on about the same only when it takes it up by a pronoun.
      const before = index > 0 || sentence.takesUp ? last : null;
      last = eventFrameOf(sentence.cue, sentence.names, before, context.published);
      const span = { start: sentence.start + block.start, end: sentence.end + block.start };
      const setting = {
        sentence: span,
        offset: block.start,
        inHeadline: place === 0 && blocks.length > 1 && isHeadline(span, context.text),
      };
      return sentence.statements.map((statement) => {
        const frame = eventFrameOf(statement.cue, statement.about.names, before, context.published);
        return claimOf(inOrderOf(statement, order), { ...setting, frame, totals: statement.totals }, context);
      });
    }),
  );
  return withTotals(claims);
}

/** What one sentence shows to be a part is one wherever the source says the number again. */
function withTotals(claims: Claim[]): Claim[] {
  const key = ({ dimension, normalized: { min, unit } }: Claim): string => `${dimension} ${min} ${unit}`;
  const known = new Map<string, Totals>();
  for (const claim of claims)
    if (claim.totals.listSum !== null || claim.totals.partOf !== null) known.set(key(claim), claim.totals);
  if (known.size === 0) return claims;
  return claims.map((claim) => {
    const totals = known.get(key(claim));
    return totals === undefined || totals === claim.totals || !isTelling(claim) ? claim : { ...claim, totals };
  });
}

/** Only a number that hardly occurs by chance is known again. */
function isTelling({ normalized: { min } }: Claim): boolean {
  return typeof min === 'number' && significantDigits(min) >= 2;
}

/** A headline is short and does not end as a sentence does. */
const longestHeadline = 160;

function isHeadline({ start, end }: Span, text: string): boolean {
  return end - start <= longestHeadline && !/[.!?]["”’']?$/.test(text.slice(start, end).trimEnd());
}

interface ClaimSetting extends Pick<Claim, 'sentence' | 'frame' | 'inHeadline' | 'totals'> {
  /** Where the block starts. */
  readonly offset: number;
}

function claimOf({ quantity: read, about }: Statement, { offset, ...setting }: ClaimSetting, context: SourceContext): Claim {
  const quantity = moveQuantity(read, offset);
  const span = spanOf(quantity, context.text);
  const resolved = resolvedOf(quantity, context.published);
  return {
    id: claimId(context.uri, span, quantity.dimension),
    uri: context.uri,
    ...span,
    text: context.text.slice(span.start, span.end),
    dimension: quantity.dimension,
    quantity,
    stated: resolved ?? quantity.stated,
    normalized: resolved ?? quantity.normalized,
    about,
    ...setting,
    published: context.published,
  };
}

/** What only the day of the source tells: the days of a date, and the age of one born in a year. */
function resolvedOf(quantity: Quantity, published: string | null): DateInterval | Interval | null {
  if (quantity.born !== undefined) return ageOfBirth(quantity.born, published);
  if (quantity.date === undefined) return null;
  const resolved =
    quantity.dateEnd === undefined
      ? resolveDate(quantity.date, published)
      : resolveSpan(quantity.date, quantity.dateEnd, published);
  return resolved === null ? { min: null, max: null, unit: 'date' } : boundDays(resolved, quantity);
}

/**
 * A count is shown with what it counts and for whom, a rank with what it ranks and among what; one that holds since some
 * time reaches to where that is said. All else is shown by itself.
 */
function spanOf(quantity: Quantity, text: string): Span {
  const { dimension, noun, scopeSpan, rank } = quantity;
  const parts: (Span | null)[] = [scopeSpan];
  if (dimension === 'count' || dimension === 'rank') parts.unshift(noun);
  if (rank !== undefined) parts.push(rank.among, rank.since);
  let { end } = quantity;
  for (const part of parts) {
    if (part === null || part.end <= end) continue;
    if (part === rank?.since || /^[\s,*_”"]{0,3}$/.test(text.slice(end, part.start))) end = part.end;
  }
  return { start: quantity.start, end };
}
