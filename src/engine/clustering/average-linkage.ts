import { finish, type Steps } from '../steps/index.js';
import { DenseLinkage } from './dense-linkage.js';
import { joinByChain } from './nearest-neighbour-chain.js';

/** Items that are linked with no others, and the clusters among them. */
export interface Component {
  /** The indices of each cluster's items, in ascending order. */
  readonly clusters: readonly (readonly number[])[];
}

/** Which pairs are to be looked at, where most have nothing to do with each other. */
export interface Neighbours {
  /** The items that an item may be alike to; symmetric. */
  readonly near: (i: number) => Iterable<number>;
  /** The similarity of all other pairs; not above the threshold. */
  readonly rest: number;
}

/**
 * Clusters items by average linkage (UPGMA, Sokal & Michener 1958), with the nearest-neighbour chain algorithm (Benzécri
 * 1982): at most quadratic in time and memory in the size of a part, linear in its neighbours where those are few.
 *
 * @param alike the similarity of items `i` and `j`, symmetric
 * @param threshold two clusters are joined while their mean similarity is above it
 * @param neighbours all pairs are looked at where it is left out
 */
export function clusterByAverage(
  count: number,
  alike: (i: number, j: number) => number,
  threshold: number,
  neighbours?: Neighbours,
): Component[] {
  return finish(clusterInSteps(count, alike, threshold, neighbours));
}

/** The same in steps, each of them linear in the size of a part. */
export function* clusterInSteps(
  count: number,
  alike: (i: number, j: number) => number,
  threshold: number,
  neighbours?: Neighbours,
): Steps<Component[]> {
  const { near, rest } = neighbours ?? allOf(count);
  const parts = yield* connectedComponents(count, (i, j) => alike(i, j) > threshold, near);
  const components: Component[] = [];
  for (const part of parts) {
    if (part.length === 1) {
      components.push({ clusters: [part] });
      continue;
    }
    const linkage = neighbours === undefined ? new DenseLinkage(part) : new Linkage(part, rest);
    yield* linkage.fillInSteps(alike, near);
    components.push({ clusters: yield* linkage.clusterInSteps(threshold) });
  }
  return components;
}

function allOf(count: number): Neighbours {
  const items = Array.from({ length: count }, (_, index) => index);
  return { near: () => items, rest: 0 };
}

/** No cluster reaches over two parts: a mean above the threshold needs one pair above it. */
function* connectedComponents(
  count: number,
  linked: (i: number, j: number) => boolean,
  near: Neighbours['near'],
): Steps<number[][]> {
  const unseen = new Set(Array.from({ length: count }, (_, index) => index));
  const parts: number[][] = [];
  for (const first of unseen) {
    const part = [first];
    unseen.delete(first);
    for (const item of part) {
      for (const other of near(item)) {
        if (!unseen.has(other) || !linked(item, other)) continue;
        unseen.delete(other);
        part.push(other);
      }
      if (part.length > 1) yield;
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}

/** The clusters of a part as they are joined. */
class Linkage {
  readonly #items: readonly number[];
  readonly #members: number[][];
  readonly #alive: Set<number>;
  /** By cluster: how much more alike its items are to those of another one than `rest`, summed over all pairs. */
  readonly #sums: Map<number, number>[] = [];

  constructor(
    items: readonly number[],
    readonly rest: number,
  ) {
    this.#items = items;
    this.#members = items.map((item) => [item]);
    this.#alive = new Set(items.keys());
  }

  /** Takes up what is alike to what, an item a step. */
  *fillInSteps(alike: (i: number, j: number) => number, near: Neighbours['near']): Steps<void> {
    const place = new Map(this.#items.map((item, index) => [item, index]));
    for (const item of this.#items) {
      const sums = new Map<number, number>();
      for (const other of near(item)) {
        const at = place.get(other);
        if (at !== undefined && other !== item) sums.set(at, alike(item, other) - this.rest);
      }
      this.#sums.push(sums);
      yield;
    }
  }

  *clusterInSteps(threshold: number): Steps<number[][]> {
    yield* joinByChain(
      {
        first: () => this.#alive.values().next().value,
        nearest: (tip, before) => this.#nearest(tip, before),
        end: (cluster) => this.#alive.delete(cluster),
        join: (into, from) => this.#join(into, from),
      },
      threshold,
    );
    return this.#members.filter((cluster) => cluster.length > 0).map((cluster) => cluster.sort((a, b) => a - b));
  }

  #nearest(tip: number, before: number | undefined): { best: number | undefined; mean: number } {
    let best = before;
    let mean = before === undefined ? Number.NEGATIVE_INFINITY : this.#mean(tip, before, this.#sums[tip]?.get(before) ?? 0);
    for (const [other, sum] of this.#sums[tip] ?? []) {
      if (!this.#alive.has(other)) continue;
      const value = this.#mean(tip, other, sum);
      if (value > mean) {
        best = other;
        mean = value;
      }
    }
    return { best, mean };
  }

  #mean(a: number, b: number, sum: number): number {
    return this.rest + sum / ((this.#members[a]?.length ?? 1) * (this.#members[b]?.length ?? 1));
  }

  #join(into: number, from: number): void {
    const [kept, gone] = [this.#sums[into], this.#sums[from]];
    this.#alive.delete(from);
    kept?.delete(from);
    for (const [other, sum] of gone ?? []) {
      this.#sums[other]?.delete(from);
      if (other === into) continue;
      const total = (kept?.get(other) ?? 0) + sum;
      kept?.set(other, total);
      this.#sums[other]?.set(into, total);
    }
    gone?.clear();
    this.#members[into] = [...(this.#members[into] ?? []), ...(this.#members[from] ?? [])];
    this.#members[from] = [];
  }
}
