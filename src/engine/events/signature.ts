import { Temporal } from 'temporal-polyfill';
import { resolveDate } from '../claims/index.js';
import { tellingness } from '../embeddings/index.js';
import { canonicalName, type EntityType, type Mention } from '../entities/index.js';
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
  /** The numbers of the source with their units; small ones with what they count. */
  readonly numbers: Vector;
  /** The day of the source itself, ISO 8601. */
  readonly published: string | null;
  /** The day of the event, ISO 8601, as far as the text gives it. */
  readonly day: string | null;
  /** Buildings named in its opening, where things happen at one of them. */
  readonly venues: ReadonlySet<string>;
  /** The weekday that its opening names first, 1 (Monday) to 7. */
  readonly weekday: number | null;
  /** All weekdays that its opening names, or gives the date of: a follow-up names the day of the event after its own. */
  readonly weekdays: ReadonlySet<number>;
}

/** Headline and first paragraphs: news tells what happened before it tells the rest. */
export const openingBlocks = 5;

const venueHeads = /\b(?:palace|hotel|airport|stadium|church|cathedral|mosque|castle|hall|embassy|university|hospital|school|station|mall)$/i;

/** How much a name tells of which event it is: many things happen in one country. */
const nameWeights: Readonly<Record<EntityType, number>> = { person: 1.2, organization: 1, event: 1, other: 0.8, place: 0.6 };

/** Reads from a source what its event is known by. */
export function signatureOf(source: Source, vocabulary: Vocabulary): Signature {
  const opening = source.blocks.slice(0, openingBlocks);
  const openingEnd = opening.at(-1)?.end ?? 0;
  const names = new Map<string, number>();
  const venues = new Set<string>();
  const types = new Map<string, EntityType>();
  for (const mention of source.mentions) {
    const key = canonicalName(mention.text, mention.type);
    add(names, key, mention.start < openingEnd ? 2 : 1);
    types.set(key, mention.type);
    if (mention.start < openingEnd && venueHeads.test(mention.text)) venues.add(key);
  }
  const concepts = new Map<string, number>();
  for (const sentence of opening.flatMap((block) => block.sentences)) for (const concept of sentence.concepts) add(concepts, concept, 1);
  const weekday = weekdayOf(source, openingEnd);
  return {
    uri: source.uri,
    names: vocabulary.vector(names, (name) => nameWeights[types.get(name) ?? 'place']),
    concepts: vocabulary.vector(concepts, tellingness),
    weights: concepts,
    numbers: vocabulary.vector(numbersOf(source)),
    published: source.metadata.published ?? null,
    venues,
    weekday,
    weekdays: weekdaysOf(source, openingEnd),
    day: dayOf(source, openingEnd, weekday),
  };
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Below this, a count alone stands in any report. */
const small = 20;

/** Dates stand in any report; a number of three digits or more tells most. */
function numbersOf(source: Source): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { dimension, quantity, frame, about } of source.claims) {
    const value = quantity.normalized.min ?? quantity.normalized.max;
    if (value === null || frame.kind !== 'main' || dimension === 'date' || dimension === 'rank') continue;
    if ((dimension === 'count' || dimension === 'number') && value < small) {
      const [doing = ''] = about.predicates;
      numbers.set(`${about.head ?? doing} ${value}`, 0.5);
    } else {
      const digits = String(Math.abs(value)).replace('.', '').replace(/0+$/, '').length;
      numbers.set(`${dimension} ${quantity.normalized.unit} ${value}`, digits >= 3 ? 2 : 1);
    }
  }
  return numbers;
}

function weekdayOf(source: Source, openingEnd: number): number | null {
  const claim = source.claims.find(({ start, quantity }) => start < openingEnd && quantity.date?.weekday !== undefined);
  return claim?.quantity.date?.weekday ?? null;
}

function weekdaysOf(source: Source, openingEnd: number): Set<number> {
  const found = new Set<number>();
  for (const { start, quantity, normalized } of source.claims) {
    if (start >= openingEnd) break;
    if (quantity.date?.weekday !== undefined) found.add(quantity.date.weekday);
    if (quantity.date?.day !== undefined && typeof normalized.min === 'string') found.add(Temporal.PlainDate.from(normalized.min).dayOfWeek);
  }
  return found;
}

/** The weekday in its opening counted back from the source's own date; else a full date in its opening. */
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
  return null;
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
