import type { Steps } from '../steps/index.js';
import { mayMix, type Dendrogram, type Link } from './dendrogram.js';
import { exactly, SparseLinkage, type Row } from './sparse-linkage.js';

/** How alike items are. */
export interface Likeness<T> {
  /** The items that an item is linked with, and by what; symmetric, without itself. */
  readonly linksOf: (item: T) => ReadonlyMap<T, number>;
  /** How alike items are that are linked so. */
  readonly likenessOf: (link: number) => number;
  /** How alike all others are; not above the threshold. */
  readonly rest: number;
  /** Two clusters are joined while their mean likeness is above it. */
  readonly threshold: number;
}

/** What an update changed. */
export interface ChangedClusters<T> {
  readonly gone: readonly (readonly T[])[];
  readonly made: readonly (readonly T[])[];
}

/** Where an item is. */
interface Place<T> {
  readonly cluster: Dendrogram<T>;
  readonly at: number;
}

/** After so many rounds all that is linked is clustered anew, so that what reaches far takes no round for each step of its way. */
const mostRounds = 8;

/**
 * Clusters by average linkage, kept up to date: what a change does not reach stays as it was, and the result is that of clustering all anew, in
 * whatever order the changes came.
 */
export class KeptClusters<T> {
  readonly #likeness: Likeness<T>;
  readonly #places = new Map<T, Place<T>>();
  readonly #threshold: number;

  constructor(likeness: Likeness<T>) {
    this.#likeness = likeness;
    this.#threshold = exactly(likeness.threshold - likeness.rest);
  }

  /**
   * Takes up a change, in steps, all of which are to be done.
   *
   * @param removed items that are there no more; none is linked with them any more
   * @param added items that came, with all their links; one that changed is removed and added
   * @param compare the order of all items that are there
   */
  *updateInSteps(removed: readonly T[], added: readonly T[], compare: (a: T, b: T) => number): Steps<ChangedClusters<T>> {
    const gone = new Set<Dendrogram<T>>();
    for (const item of removed) this.#takeOut(item, gone);
    const notKept = new Set([...removed, ...added]);
    const clusterAgain = (): Steps<Dendrogram<T>[]> => {
      const kept = [...gone].flatMap(({ items }) => items.filter((item) => !notKept.has(item)));
      return this.#cluster([...kept, ...added].sort(compare));
    };
    let made = yield* clusterAgain();
    for (let round = 1; ; round++) {
      const reached = new Set<Dendrogram<T>>();
      for (const cluster of made) {
        if (this.#isAsBefore(cluster, notKept)) continue;
        this.#reach(cluster, gone, reached, round > mostRounds);
        yield;
      }
      if (reached.size === 0) break;
      for (const cluster of reached) gone.add(cluster);
      made = yield* clusterAgain();
    }
    for (const { items } of gone) for (const item of items) this.#places.delete(item);
    for (const cluster of made) for (const [at, item] of cluster.items.entries()) this.#places.set(item, { cluster, at });
    return { gone: [...gone].map(({ items }) => items), made: made.map(({ items }) => items) };
  }

  /** Whether a cluster is one that there was, of the same items, so that it reaches nothing that it did not reach before. */
  #isAsBefore({ items }: Dendrogram<T>, changed: ReadonlySet<T>): boolean {
    const [first] = items;
    const before = first === undefined ? undefined : this.#places.get(first)?.cluster;
    return (
      before?.items.length === items.length && items.every((item, place) => item === before.items[place] && !changed.has(item))
    );
  }

  /** The items that one is in a cluster with, itself among them; none where it is not there. */
  clusterOf(item: T): readonly T[] {
    return this.#places.get(item)?.cluster.items ?? [];
  }

  #takeOut(item: T, gone: Set<Dendrogram<T>>): void {
    const place = this.#places.get(item);
    if (place !== undefined) gone.add(place.cluster);
  }

  /** Finds the clusters as they were that one may mix with. @param all also those that it is only linked with */
  #reach(cluster: Dendrogram<T>, gone: ReadonlySet<Dendrogram<T>>, reached: Set<Dendrogram<T>>, all: boolean): void {
    const linked = new Map<Dendrogram<T>, { readonly links: Link[]; isNear: boolean }>();
    for (const [i, item] of cluster.items.entries()) {
      for (const [other, link] of this.#likeness.linksOf(item)) {
        const place = this.#places.get(other);
        if (place === undefined || gone.has(place.cluster) || reached.has(place.cluster)) continue;
        const likeness = this.#exactly(link);
        let near = linked.get(place.cluster);
        if (near === undefined) linked.set(place.cluster, (near = { links: [], isNear: false }));
        near.links.push({ i, j: place.at, likeness });
        if (likeness > this.#threshold) near.isNear = true;
      }
    }
    for (const [near, { links, isNear }] of linked)
      if (isNear && (all || mayMix(cluster, near, links, this.#threshold))) reached.add(near);
  }

  #exactly(link: number): number {
    return exactly(this.#likeness.likenessOf(link) - this.#likeness.rest);
  }

  /** @param items in their order; what they are linked with among others is left out */
  *#cluster(items: readonly T[]): Steps<Dendrogram<T>[]> {
    const places = new Map(items.map((item, place) => [item, place]));
    const rows: Row[] = [];
    for (const item of items) {
      const others: number[] = [];
      const likeness: number[] = [];
      for (const [other, link] of this.#likeness.linksOf(item)) {
        const place = places.get(other);
        if (place === undefined) continue;
        others.push(place);
        likeness.push(this.#exactly(link));
      }
      rows.push({ others: Int32Array.from(others), likeness: Float64Array.from(likeness) });
      yield;
    }
    const found = yield* new SparseLinkage(rows).clusterInSteps(this.#threshold);
    return found.map(({ items: own, joins }) => {
      const placeOf = new Map(own.map((item, place) => [item, place]));
      return {
        items: own.flatMap((place) => items[place] ?? []),
        joins: joins.map(({ into, from, mean }) => ({ into: placeOf.get(into) ?? 0, from: placeOf.get(from) ?? 0, mean })),
      };
    });
  }
}
