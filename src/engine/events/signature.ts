import { Temporal } from 'temporal-polyfill';
import { resolveDate } from '../claims/index.js';
import { canonicalName, type Mention } from '../entities/index.js';
import type { Source } from '../sources/index.js';
import type { Vector, Vocabulary } from './vector.js';

/** What tells one source's event from another's. */
export interface Signature {
  readonly uri: string;
  /** The names of the source, by `canonicalName`; those of its opening count double. */
  readonly names: Vector;
  /** The concepts of its opening. */
  readonly concepts: Vector;
  /** The concepts of its opening by weight, for naming the event. */
  readonly weights: ReadonlyMap<string, number>;
  /** The numbers of the source with their units, except those that stand in any report. */
  readonly numbers: Vector;
  /** The day of the source itself, ISO 8601. */
  readonly published: string | null;
  /** The day of the event, ISO 8601, as far as the source gives it. */
  readonly day: string | null;
  /** The weekday that its opening names, 1 (Monday) to 7. */
  readonly weekday: number | null;
  /** Places named in its opening as where things happened. */
  readonly places: ReadonlySet<string>;
  /** Buildings named in its opening, where things happen at one of them. */
  readonly venues: ReadonlySet<string>;
}

/** Headline and first paragraphs: news tells what happened before it tells the rest. */
export const openingBlocks = 5;

const venueHeads = /\b(?:palace|hotel|airport|stadium|church|cathedral|mosque|castle|hall|embassy|university|hospital|school|station|mall)$/i;

/** Reads from a source what its event is known by. */
export function signatureOf(source: Source, vocabulary: Vocabulary): Signature {
  const opening = source.blocks.slice(0, openingBlocks);
  const openingEnd = opening.at(-1)?.end ?? 0;
  const names = new Map<string, number>();
  const venues = new Set<string>();
  for (const mention of source.mentions) {
    const key = canonicalName(mention.text, mention.type);
    add(names, key, mention.start < openingEnd ? 2 : 1);
    if (mention.start < openingEnd && venueHeads.test(mention.text)) venues.add(key);
  }
  const concepts = new Map<string, number>();
  for (const sentence of opening.flatMap((block) => block.sentences)) for (const concept of sentence.concepts) add(concepts, concept, 1);
  const weekday = weekdayOf(source, openingEnd);
  return {
    uri: source.uri,
    names: vocabulary.vector(names),
    concepts: vocabulary.vector(concepts),
    weights: concepts,
    numbers: vocabulary.vector(numbersOf(source)),
    published: source.metadata.published ?? null,
    weekday,
    day: dayOf(source, openingEnd, weekday),
    places: new Set(placesIn(opening)),
    venues,
  };
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Small counts and dates stand in any report; they tell nothing. */
function numbersOf(source: Source): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { dimension, quantity, frame } of source.claims) {
    const value = quantity.normalized.min ?? quantity.normalized.max;
    if (value === null || frame.kind !== 'main' || dimension === 'date' || dimension === 'rank') continue;
    if ((dimension === 'count' || dimension === 'number') && value < 10) continue;
    numbers.set(`${dimension} ${quantity.normalized.unit} ${value}`, 1);
  }
  return numbers;
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

/** Words before a place where something happens, rather than someone comes from. */
const placeWords = /\b(?:in|at|near|off)\s+(?:the\s+)?$/i;

/** The places that blocks name after `in`, `at`, `near`, by `canonicalName`, as often as they do. */
export function placesIn(blocks: Source['blocks'], key = (mention: Mention): string => canonicalName(mention.text, mention.type)): string[] {
  return blocks.flatMap(({ reading, sentences }) =>
    sentences.flatMap(({ mentions }) =>
      mentions.filter((mention) => mention.type === 'place' && placeWords.test(reading.text.slice(Math.max(0, mention.start - 12), mention.start))).map(key),
    ),
  );
}
