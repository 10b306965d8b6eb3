import { Temporal } from 'temporal-polyfill';
import type { Signature } from './signature.js';

/** The kinds of evidence that two sources report one event, and how much each counts. */
const weights = { names: 0.5, concepts: 0.4, numbers: 0.2 };

/** What contradictions take away. Tuned on reports of similar but different events. */
const penalties = { day: 0.5, weekday: 0.3, venue: 0.25 };

/** Reports of one event may date it some days apart: time zones, the night after, a follow-up. In days. */
const tolerance = 3;

type Counts = ReadonlyMap<string, number>;

/** Says how likely two sources report the same event: up to about 1; below 0 where they contradict each other. */
export type Similarity = (a: Signature, b: Signature) => number;

/**
 * Makes the measure for a set of sources. Names and words that all of them share tell less than those that few share
 * (inverse document frequency, Spärck Jones 1972, smoothed so that a folder on one event still holds together).
 */
export function similarityAmong(signatures: readonly Signature[]): Similarity {
  const names = vectors(signatures, (signature) => signature.names);
  const concepts = vectors(signatures, (signature) => signature.concepts);
  const numbers = vectors(signatures, (signature) => signature.numbers);
  return (a, b) =>
    weights.names * cosine(names.get(a), names.get(b)) +
    weights.concepts * cosine(concepts.get(a), concepts.get(b)) +
    weights.numbers * cosine(numbers.get(a), numbers.get(b)) -
    contradiction(a, b);
}

function vectors(signatures: readonly Signature[], countsOf: (signature: Signature) => Counts): Map<Signature, Counts> {
  const frequency = new Map<string, number>();
  for (const signature of signatures) for (const key of countsOf(signature).keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const weight = (key: string): number => Math.log(1 + signatures.length / (frequency.get(key) ?? 1));
  return new Map(signatures.map((signature) => [signature, unitVector(countsOf(signature), weight)]));
}

/** A name said twenty times does not tell twenty times as much. */
function unitVector(counts: Counts, weight: (key: string) => number): Counts {
  const vector = new Map([...counts].map(([key, count]) => [key, Math.log1p(count) * weight(key)]));
  const norm = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value ** 2, 0));
  for (const [key, value] of vector) vector.set(key, value / norm);
  return vector;
}

function cosine(a: Counts | undefined, b: Counts | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [key, value] of small) dot += value * (large.get(key) ?? 0);
  return dot;
}

function contradiction(a: Signature, b: Signature): number {
  return daysContradict(a, b) + (venuesContradict(a, b) ? penalties.venue : 0);
}

function daysContradict(a: Signature, b: Signature): number {
  if (a.day !== null && b.day !== null) {
    const days = Math.abs(Date.parse(a.day) - Date.parse(b.day)) / 86_400_000;
    return days > tolerance ? penalties.day : 0;
  }
  const [first, second] = [weekdayOf(a), weekdayOf(b)];
  return first === null || second === null || first === second ? 0 : penalties.weekday;
}

function weekdayOf({ weekday, day }: Signature): number | null {
  return weekday ?? (day === null ? null : Temporal.PlainDate.from(day).dayOfWeek);
}

function venuesContradict(a: Signature, b: Signature): boolean {
  return a.venues.size > 0 && b.venues.size > 0 && ![...a.venues].some((venue) => b.venues.has(venue));
}
