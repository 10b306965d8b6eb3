import { Temporal } from 'temporal-polyfill';
import { resolveDate } from '../claims/index.js';
import { canonicalName } from '../entities/index.js';
import type { Source } from '../sources/index.js';

/** What tells one source's event from another's. */
export interface Signature {
  readonly uri: string;
  /** How often each name stands in the source, by `canonicalName`; those of its opening count double. */
  readonly names: ReadonlyMap<string, number>;
  /** The concepts of its opening, with how often they stand there. */
  readonly concepts: ReadonlyMap<string, number>;
  /** The day of the event, ISO 8601, as far as the source gives it. */
  readonly day: string | null;
  /** The weekday that its opening names, 1 (Monday) to 7. */
  readonly weekday: number | null;
  /** Buildings named in it, where things happen at one of them. */
  readonly venues: ReadonlySet<string>;
}

/** Headline and first paragraphs: news tells what happened before it tells the rest. */
const openingBlocks = 4;

const venueHeads = /\b(?:palace|hotel|airport|stadium|church|cathedral|mosque|castle|hall|embassy|university|hospital|school|station|mall|centre|center|store)$/i;

/** Reads from a source what its event is known by. */
export function signatureOf(source: Source): Signature {
  const opening = source.blocks.slice(0, openingBlocks);
  const openingEnd = opening.at(-1)?.end ?? 0;
  const names = new Map<string, number>();
  const venues = new Set<string>();
  for (const mention of source.mentions) {
    const key = canonicalName(mention.text, mention.type);
    names.set(key, (names.get(key) ?? 0) + (mention.start < openingEnd ? 2 : 1));
    if (mention.start < openingEnd && venueHeads.test(mention.text)) venues.add(key);
  }
  const concepts = new Map<string, number>();
  for (const concept of opening.flatMap((block) => block.sentences).flatMap((sentence) => sentence.concepts)) {
    concepts.set(concept, (concepts.get(concept) ?? 0) + 1);
  }
  const weekday = weekdayOf(source, openingEnd);
  return { uri: source.uri, names, concepts, weekday, day: dayOf(source, openingEnd, weekday), venues };
}

function weekdayOf(source: Source, openingEnd: number): number | null {
  const claim = source.claims.find(({ start, quantity }) => start < openingEnd && quantity.date?.weekday !== undefined);
  return claim?.quantity.date?.weekday ?? null;
}

/** The weekday in its opening counted back from the source's own date; else a full date in its opening; else that date. */
function dayOf(source: Source, openingEnd: number, weekday: number | null): string | null {
  const published = source.metadata.published ?? null;
  if (published !== null && weekday !== null) {
    const day = Temporal.PlainDate.from(published);
    return day.subtract({ days: (day.dayOfWeek - weekday + 7) % 7 }).toString();
  }
  for (const { start, quantity } of source.claims) {
    if (start >= openingEnd || quantity.date?.day === undefined) continue;
    const day = resolveDate(quantity.date, published);
    if (day?.min != null) return day.min;
  }
  return published;
}
