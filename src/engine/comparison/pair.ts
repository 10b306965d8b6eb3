import type { Claim } from '../claims/index.js';
import { cosine } from '../embeddings/index.js';
import { likeness } from '../lexicon/index.js';
import { Traits, type Part } from './traits.js';
import { nearnessOf } from './values.js';
import { Vocabulary } from './word-set.js';

/** What is known of two claims besides themselves. */
export interface Setting {
  /** How alike their sources are as reports of one event: 1 where they are taken to report the same one. */
  readonly event: number;
  /** How many other claims of the two sources could be meant as well. */
  readonly rivals: number;
}

/** Two claims that may be about the same thing, with what several features look at, each worked out once. */
export class Pair {
  readonly event: number;
  readonly rivals: number;
  /** How much speaks against the sources reporting one event, of claims on what they report: 0, or from a half to 1. */
  readonly otherEvent: number;
  /** See `closeness`. */
  readonly near: number;
  /** See `shareTelling`. */
  readonly telling: boolean;
  #predicates = unknown;
  #likePredicates = unknown;
  #core = unknown;

  constructor(
    readonly a: Traits,
    readonly b: Traits,
    { event, rivals }: Setting,
  ) {
    this.event = event;
    this.otherEvent =
      event < 1 && a.kind.isMain && b.kind.isMain ? (1 + Math.min(1, -Math.log10(Math.max(leastLikely, event)) / 2)) / 2 : 0;
    this.rivals = rivals;
    this.near = nearnessOf(a.value, b.value);
    this.telling = this.near === 1 && a.telling && b.telling;
  }

  /** Whether both name what is counted, by different words. */
  get headsDiffer(): boolean {
    return this.a.head !== null && this.b.head !== null && this.a.head !== this.b.head;
  }

  /** How much of the predicates is shared. */
  get predicates(): number {
    if (this.#predicates === unknown) this.#predicates = this.a.predicates.overlap(this.b.predicates);
    return this.#predicates;
  }

  /** How alike the two predicates are that are most alike. */
  get likePredicates(): number {
    if (this.#likePredicates === unknown) this.#likePredicates = mostAlike(this.a.acts, this.b.acts);
    return this.#likePredicates;
  }

  /** How near in meaning what is counted and what happens to it are, see `nearness`. */
  get core(): number {
    if (this.#core === unknown) this.#core = this.nearness('core');
    return this.#core;
  }

  /** How near in meaning the words of two claims are: 1 for the same, 0 where they have nothing to do with each other or are not known. */
  nearness(part: Part): number {
    const [one, other] = [this.a.vector(part), this.b.vector(part)];
    return one === null || other === null ? 0 : cosine(one, other);
  }
}

/** A pair by itself; where there are many, their claims have one vocabulary. */
export function pairOf(a: Claim, b: Claim, setting: Setting): Pair {
  const vocabulary = new Vocabulary();
  return new Pair(new Traits(a, vocabulary), new Traits(b, vocabulary), setting);
}

/** Below this likeness, sources are as far apart as can be. */
const leastLikely = 0.01;

/** In the place of a number that was not worked out yet: one that none of them is. */
const unknown = -2;

function mostAlike(a: readonly string[], b: readonly string[]): number {
  let most = 0;
  for (const one of a) for (const other of b) most = Math.max(most, likeness(one, other));
  return most;
}
