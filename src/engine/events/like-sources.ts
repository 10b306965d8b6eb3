import { append } from '../../collections.js';
import type { SparseVector } from '../bag-of-words/index.js';
import { datesOf, mostByDates, type Dates } from './dates.js';
import type { Shared } from './same-event-features.js';
import { sameEventOdds, weightOf } from './same-event-odds.js';
import type { Signature } from './signature.js';

/** What a source has under a key. */
interface Posting {
  readonly slot: number;
  readonly weight: number;
}

const vectors = ['names', 'concepts', 'numbers'] as const;
const sets = ['people', 'organizations'] as const;

/** Less alike sources are not looked for: it is told of them only when it is asked for. Log odds. */
export const leastNear = -2.5;

/**
 * Finds the sources that a source may report one event with, by what they have in common: that is found by postings, so that most pairs, which have
 * next to nothing in common, are never looked at.
 */
export class LikeSources {
  readonly #signatures: (Signature | undefined)[] = [];
  readonly #dates: (Dates | undefined)[] = [];
  readonly #postings = new Map<string, Map<number | string, Posting[]>>();

  /** The sources that are not less alike to one than `leastNear`, by slots, with the log odds of it that `sameEventOdds` gives. */
  nearTo(signature: Signature, slot: number): Map<number, number> {
    const shared = this.#sharedWith(signature);
    const dates = datesOf(signature);
    const near = new Map<number, number>();
    for (const [other, against] of this.#signatures.entries()) {
      const theirs = this.#dates[other];
      if (against === undefined || theirs === undefined || other === slot) continue;
      if (mostOdds(shared, other) + mostByDates(dates, theirs) < leastNear) continue;
      const between: Shared = {
        names: shared.names[other] ?? 0,
        concepts: shared.concepts[other] ?? 0,
        numbers: shared.numbers[other] ?? 0,
        tellingNumbers: shared.telling[other] ?? 0,
        people: overlap(shared.people[other] ?? 0, signature.people.size, against.people.size),
        organizations: overlap(shared.organizations[other] ?? 0, signature.organizations.size, against.organizations.size),
      };
      const odds = sameEventOdds(signature, against, between);
      if (odds >= leastNear) near.set(other, odds);
    }
    return near;
  }

  /** What each other source shares with one, by slots. */
  #sharedWith(signature: Signature): SharedSums {
    const size = this.#signatures.length;
    const sums = (): Float64Array => new Float64Array(size);
    const shared = { names: sums(), concepts: sums(), numbers: sums(), people: sums(), organizations: sums(), telling: sums() };
    for (const [kind, key, weight] of keysOf(signature)) {
      const into = shared[kind];
      for (const posting of this.#postings.get(kind)?.get(key) ?? [])
        into[posting.slot] = (into[posting.slot] ?? 0) + weight * posting.weight;
    }
    return shared;
  }

  set(slot: number, signature: Signature): void {
    this.delete(slot);
    this.#signatures[slot] = signature;
    this.#dates[slot] = datesOf(signature);
    for (const [kind, key, weight] of keysOf(signature)) {
      let lists = this.#postings.get(kind);
      if (lists === undefined) this.#postings.set(kind, (lists = new Map<number | string, Posting[]>()));
      append(lists, key, { slot, weight });
    }
  }

  delete(slot: number): void {
    const before = this.#signatures[slot];
    if (before === undefined) return;
    this.#signatures[slot] = undefined;
    for (const [kind, key] of keysOf(before)) {
      const lists = this.#postings.get(kind);
      const rest = lists?.get(key)?.filter((posting) => posting.slot !== slot) ?? [];
      if (rest.length === 0) lists?.delete(key);
      else lists?.set(key, rest);
    }
  }
}

type Kind = (typeof vectors)[number] | (typeof sets)[number] | 'telling';

type SharedSums = Readonly<Record<Kind, Float64Array>>;

/** Log odds that those of two sources are not above but for their dates: what speaks against them is left out. */
function mostOdds({ names, concepts, numbers, people, organizations }: SharedSums, other: number): number {
  return (
    bias +
    forVectors.names * (names[other] ?? 0) +
    forVectors.concepts * (concepts[other] ?? 0) +
    forVectors.numbers * (numbers[other] ?? 0) +
    ((people[other] ?? 0) > 0 ? forSets.people : 0) +
    ((organizations[other] ?? 0) > 0 ? forSets.organizations : 0)
  );
}

/** More than all rounding of sums in another order. Log odds. */
const slack = 1e-6;
const bias = weightOf('bias') + slack;
const most = (name: string): number => Math.max(0, weightOf(name));
const forVectors = { names: most('names'), concepts: most('concepts'), numbers: most('numbers') };
const forSets = { people: most('people'), organizations: most('organizations') };

/** What a signature is found by, the keys of each kind in ascending order, as a cosine adds them up. */
function* keysOf(signature: Signature): Generator<readonly [kind: Kind, key: number | string, weight: number]> {
  for (const kind of vectors) for (const [key, weight] of entriesOf(signature[kind])) yield [kind, key, weight];
  for (const kind of sets) for (const key of signature[kind].numbers) yield [kind, key, 1];
  for (const key of signature.distinctiveNumbers) yield ['telling', key, 1];
}

function* entriesOf({ keys, weights }: SparseVector): Generator<readonly [number, number]> {
  for (const [index, key] of keys.entries()) yield [key, weights[index] ?? 0];
}

/** How much of the smaller set the larger one holds. */
function overlap(shared: number, one: number, other: number): number {
  return shared === 0 ? 0 : shared / Math.min(one, other);
}
