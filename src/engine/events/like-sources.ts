import { append } from '../../collections.js';
import type { SparseVector } from '../bag-of-words/index.js';
import type { Shared } from './same-event-features.js';
import { sameEventOdds } from './same-event-odds.js';
import type { Signature } from './signature.js';

/** What a source has under a key. */
interface Posting {
  readonly slot: number;
  readonly weight: number;
}

const vectors = ['names', 'concepts', 'numbers'] as const;
const sets = ['people', 'organizations'] as const;

/**
 * How alike a source is to each other one, by what they have in common: that is found by postings, so that most pairs, which have
 * nothing in common, cost next to nothing.
 */
export class LikeSources {
  readonly #signatures: (Signature | undefined)[] = [];
  readonly #postings = new Map<string, Map<number | string, Posting[]>>();

  /** The log odds that a signature and each other one report one event, by slots; as `sameEventOdds` gives them. */
  oddsOf(signature: Signature, slot: number): (other: number) => number {
    const size = this.#signatures.length;
    const sums = (): Float64Array => new Float64Array(size);
    const shared = { names: sums(), concepts: sums(), numbers: sums(), people: sums(), organizations: sums(), telling: sums() };
    for (const [kind, key, weight] of keysOf(signature)) {
      const into = shared[kind];
      for (const posting of this.#postings.get(kind)?.get(key) ?? [])
        into[posting.slot] = (into[posting.slot] ?? 0) + weight * posting.weight;
    }
    return (other) => {
      const against = this.#signatures[other];
      if (against === undefined || other === slot) return 0;
      const between: Shared = {
        names: shared.names[other] ?? 0,
        concepts: shared.concepts[other] ?? 0,
        numbers: shared.numbers[other] ?? 0,
        tellingNumbers: shared.telling[other] ?? 0,
        people: overlap(shared.people[other] ?? 0, signature.people.size, against.people.size),
        organizations: overlap(shared.organizations[other] ?? 0, signature.organizations.size, against.organizations.size),
      };
      return sameEventOdds(signature, against, between);
    };
  }

  set(slot: number, signature: Signature): void {
    this.delete(slot);
    this.#signatures[slot] = signature;
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
