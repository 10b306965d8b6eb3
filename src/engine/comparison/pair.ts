import { cosine } from '../embeddings/index.js';
import { likeness } from '../lexicon/index.js';
import type { Family } from './family.js';
import type { Part, Traits } from './traits.js';
import { nearnessOf } from './values.js';

/** What is known of two claims besides themselves. */
export interface Setting {
  /** How alike their sources are as reports of one event: 1 where they are taken to report the same one. */
  readonly event: number;
  /** How many other claims of the two sources could be meant as well. */
  readonly rivals: number;
}

/** Two claims that may be about the same thing, with what several features look at, each worked out once. */
export class Pair {
  readonly family: Family;
  /** See `closeness`. */
  readonly near: number;
  /** See `shareTelling`. */
  readonly telling: boolean;
  /** How much of the predicates, the modifiers and the names is shared, by `overlap`. */
  readonly predicates: number;
  readonly modifiers: number;
  readonly names: number;
  /** Both name what is counted, by different words. */
  readonly headsDiffer: boolean;
  #likePredicates: number | undefined;
  #core: number | undefined;

  constructor(
    readonly a: Traits,
    readonly b: Traits,
    readonly setting: Setting,
  ) {
    this.family = a.family;
    this.near = nearnessOf(a.value, b.value);
    this.telling = this.near === 1 && a.telling && b.telling;
    this.predicates = a.predicates.overlap(b.predicates);
    this.modifiers = a.modifiers.overlap(b.modifiers);
    this.names = a.names.overlap(b.names);
    this.headsDiffer = a.head !== null && b.head !== null && a.head !== b.head;
  }

  /** How alike the two predicates are that are most alike. */
  get likePredicates(): number {
    return (this.#likePredicates ??= mostAlike(this.a.about.predicates, this.b.about.predicates));
  }

  /** How near in meaning what is counted and what happens to it are, see `nearness`. */
  get core(): number {
    return (this.#core ??= this.nearness('core'));
  }

  /** How near in meaning the words of two claims are: 1 for the same, 0 where they have nothing to do with each other or are not known. */
  nearness(part: Part): number {
    const [one, other] = [this.a.vector(part), this.b.vector(part)];
    return one === null || other === null ? 0 : cosine(one, other);
  }
}

function mostAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let most = 0;
  for (const one of a) for (const other of b) most = Math.max(most, likeness(one, other));
  return most;
}
