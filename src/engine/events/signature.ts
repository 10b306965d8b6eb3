import { Temporal } from 'temporal-polyfill';
import type { SparseVector, Vocabulary, WordSet } from '../bag-of-words/index.js';
import { resolveDate, type Claim } from '../claims/index.js';
import { rarityOf } from '../embeddings/index.js';
import { canonicalName, type EntityType } from '../entities/index.js';
import { significantDigits, type Concept } from '../language/index.js';
import type { Source } from '../sources/index.js';
import venueNouns from '#lexicon/venue-nouns';

/** What tells one source's event from another's. */
export interface Signature {
  readonly uri: string;
  /** The words of its names, that is, those with a capital within a sentence; those of its opening count double. */
  readonly names: SparseVector;
  /** The people and the bodies that it names anywhere, by `canonicalName`. */
  readonly people: WordSet;
  readonly organizations: WordSet;
  /** The concepts of its opening. */
  readonly concepts: SparseVector;
  /** The concepts of its opening by weight, for naming the event. */
  readonly weights: ReadonlyMap<Concept, number>;
  /** The numbers of the source with their units; small ones with what they count. */
  readonly numbers: SparseVector;
  /** Those of its numbers that hardly occur by chance, with their units. */
  readonly distinctiveNumbers: ReadonlySet<string>;
  /** The day of the source itself, ISO 8601. */
  readonly published: string | null;
  /** The day of the event, ISO 8601, as far as the text gives it. */
  readonly day: string | null;
  /** The first day of a month in its opening, with or without its year, as the day of a leap year. */
  readonly dayOfYear: number | null;
  /** Buildings named in its opening, where things happen at one of them. */
  readonly venues: ReadonlySet<string>;
  /** The weekday that its opening names first, 1 (Monday) to 7. */
  readonly weekday: number | null;
  /** All weekdays that its opening names, or gives the date of: a follow-up names the day of the event after its own. */
  readonly weekdays: ReadonlySet<number>;
}

/** Headline and first paragraphs: news tells what happened before it tells the rest. */
export const openingBlocks = 5;

const venueHeads = new RegExp(`\\b(?:${venueNouns.join('|')})$`, 'i');

/** Set on ../shared/eval/ecbplus and test/fixtures/reports, all sources in one folder: no two of different topics report one event. */
const ballast = { words: 0.5, numbers: 2 };

/** Reads from a source what its event is known by. */
export function signatureOf(source: Source, vocabulary: Vocabulary): Signature {
  const opening = source.blocks.slice(0, openingBlocks);
  const openingEnd = opening.at(-1)?.end ?? 0;
  const venues = new Set<string>();
  for (const mention of source.mentions) {
    if (mention.start < openingEnd && venueHeads.test(mention.name)) venues.add(canonicalName(mention.name, mention.type));
  }
  const concepts = new Map<Concept, number>();
  for (const block of opening) for (const concept of block.concepts) add(concepts, concept, 1);
  const stated = [...source.pageClaims, ...source.claims].sort((a, b) => a.start - b.start);
  const dated = stated.filter(({ start }) => start < openingEnd);
  const weekday = weekdayOf(dated);
  return {
    uri: source.uri,
    names: vocabulary.vectorOf(nameWordsOf(source, openingEnd), ballast.words, (word) => rarityOf(word) ** 3),
    people: vocabulary.setOf(named(source, 'person')),
    organizations: vocabulary.setOf(named(source, 'organization')),
    concepts: vocabulary.vectorOf(concepts, ballast.words, rarityOf),
    weights: concepts,
    numbers: vocabulary.vectorOf(numbersOf(stated), ballast.numbers),
    distinctiveNumbers: distinctiveNumbersOf(stated),
    published: source.metadata.published ?? null,
    venues,
    weekday,
    weekdays: weekdaysOf(dated),
    day: dayOf(dated, source.metadata.published ?? null, weekday),
    dayOfYear: dayOfYearIn(dated),
  };
}

function named({ mentions }: Source, type: EntityType): Set<string> {
  return new Set(mentions.filter((mention) => mention.type === type).map(({ name }) => canonicalName(name, type)));
}

function add<Key extends string>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Less telling words with a capital are those of titles and headlines. */
const leastTelling = 0.35;

/** A ship, a film or a company is known by the words of its name, whatever the recognizer takes it for. */
function nameWordsOf(source: Source, openingEnd: number): Map<string, number> {
  const words = new Map<string, number>();
  for (const { start, capitals } of source.blocks)
    for (const word of capitals) if (rarityOf(word) >= leastTelling) add(words, word, start < openingEnd ? 2 : 1);
  return words;
}

function distinctiveNumbersOf(claims: readonly Claim[]): Set<string> {
  const distinctive = claims.filter(
    ({ dimension, normalized: { min } }) => dimension !== 'date' && typeof min === 'number' && significantDigits(min) >= 3,
  );
  return new Set(distinctive.map(({ dimension, normalized: { min, unit } }) => `${dimension} ${unit} ${min}`));
}

/** Below this, a count alone stands in any report. */
const small = 20;

/** Dates stand in any report; a number of three digits or more tells most, and one that is only a bound less. */
function numbersOf(claims: readonly Claim[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const { dimension, quantity, frame, about } of claims) {
    const value = quantity.normalized.min ?? quantity.normalized.max;
    // That nobody was hurt is told of all kinds of events.
    if (
      value === null ||
      (value === 0 && dimension === 'count') ||
      frame.kind !== 'main' ||
      dimension === 'date' ||
      dimension === 'rank'
    )
      continue;
    if ((dimension === 'count' || dimension === 'number') && value < small) {
      const [doing = ''] = about.predicates;
      numbers.set(`${about.head ?? doing} ${value}`, 0.5);
    } else {
      const weight = quantity.normalized.min === quantity.normalized.max ? 1 : 0.5;
      numbers.set(`${dimension} ${quantity.normalized.unit} ${value}`, significantDigits(value) >= 3 ? 2 * weight : weight);
    }
  }
  return numbers;
}

function weekdayOf(dated: readonly Claim[]): number | null {
  return dated.find(({ quantity }) => quantity.date?.weekday !== undefined)?.quantity.date?.weekday ?? null;
}

function weekdaysOf(dated: readonly Claim[]): Set<number> {
  const found = new Set<number>();
  for (const { quantity, normalized } of dated) {
    if (quantity.date?.weekday !== undefined) found.add(quantity.date.weekday);
    if (quantity.date?.day !== undefined && typeof normalized.min === 'string')
      found.add(Temporal.PlainDate.from(normalized.min).dayOfWeek);
  }
  return found;
}

const leapYear = 2024;

function dayOfYearIn(dated: readonly Claim[]): number | null {
  const date = dated.find(({ quantity }) => quantity.date?.day !== undefined && quantity.date.month !== undefined)?.quantity.date;
  return date?.month === undefined || date.day === undefined
    ? null
    : Temporal.PlainDate.from({ year: leapYear, month: date.month, day: date.day }).dayOfYear;
}

/** The weekday in its opening counted back from the source's own date; else a full date in its opening. */
function dayOf(dated: readonly Claim[], published: string | null, weekday: number | null): string | null {
  if (published !== null && weekday !== null) {
    const day = Temporal.PlainDate.from(published);
    return day.subtract({ days: (day.dayOfWeek - weekday + 7) % 7 }).toString();
  }
  for (const { quantity } of dated) {
    if (quantity.date?.day === undefined) continue;
    const day = resolveDate(quantity.date, published);
    if (day?.min != null) return day.min;
  }
  return null;
}
