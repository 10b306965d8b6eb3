import type { Steps } from '../steps/index.js';
import { joinByChain } from './nearest-neighbour-chain.js';

/** The clusters of items as they are joined, where each may be alike to each: a matrix, in the place of what is alike to what. */
export class DenseLinkage {
  readonly #items: readonly number[];
  readonly #members: number[][];
  readonly #size: number;
  /** By two clusters: how alike their items are, summed over all pairs. */
  readonly #sums: Float64Array;
  /** The clusters that may still be joined, in ascending order. */
  #alive: Int32Array;
  #living: number;

  constructor(items: readonly number[]) {
    const size = items.length;
    this.#items = items;
    this.#members = items.map((item) => [item]);
    this.#size = size;
    this.#sums = new Float64Array(size * size);
    this.#alive = Int32Array.from(items.keys());
    this.#living = size;
  }

  /** Takes up how alike each is to each, an item a step. */
  *fillInSteps(alike: (i: number, j: number) => number): Steps<void> {
    for (const [i, one] of this.#items.entries()) {
      for (const [j, other] of this.#items.entries()) if (i !== j) this.#sums[i * this.#size + j] = alike(one, other);
      yield;
    }
  }

  *clusterInSteps(threshold: number): Steps<number[][]> {
    yield* joinByChain(
      {
        first: () => this.#alive[0],
        nearest: (tip, before) => this.#nearest(tip, before),
        end: (cluster) => this.#end(cluster),
        join: (into, from) => this.#join(into, from),
      },
      threshold,
    );
    return this.#members.filter((cluster) => cluster.length > 0).map((cluster) => cluster.sort((a, b) => a - b));
  }

  #nearest(tip: number, before: number | undefined): { best: number | undefined; mean: number } {
    let best = before;
    let mean = before === undefined ? Number.NEGATIVE_INFINITY : this.#mean(tip, before);
    for (let place = 0; place < this.#living; place++) {
      const other = this.#alive[place] ?? 0;
      if (other === tip) continue;
      const value = this.#mean(tip, other);
      if (value > mean) {
        best = other;
        mean = value;
      }
    }
    return { best, mean };
  }

  #mean(a: number, b: number): number {
    return (this.#sums[a * this.#size + b] ?? 0) / ((this.#members[a]?.length ?? 1) * (this.#members[b]?.length ?? 1));
  }

  #end(cluster: number): void {
    this.#alive = this.#alive.subarray(0, this.#living).filter((each) => each !== cluster);
    this.#living = this.#alive.length;
  }

  #join(into: number, from: number): void {
    this.#end(from);
    for (let other = 0; other < this.#size; other++) {
      if (other === into || other === from) continue;
      const total = (this.#sums[into * this.#size + other] ?? 0) + (this.#sums[from * this.#size + other] ?? 0);
      this.#sums[into * this.#size + other] = total;
      this.#sums[other * this.#size + into] = total;
    }
    this.#members[into] = [...(this.#members[into] ?? []), ...(this.#members[from] ?? [])];
    this.#members[from] = [];
  }
}
