import type { Steps } from '../steps/index.js';
import { joinByChain } from './nearest-neighbour-chain.js';

/** How two clusters were joined, each told by its first item: `into` comes before `from`. */
export interface Join {
  readonly into: number;
  readonly from: number;
  /** How much more alike they were on average than what is not looked at, see {@link exactly}. */
  readonly mean: number;
}

/** Items that are alike on average, and how they were put together; the more alike before the less, so that each is made before it is joined again. */
export interface JoinedItems {
  /** In ascending order. */
  readonly items: readonly number[];
  readonly joins: readonly Join[];
}

/**
 * Likeness as a whole number: sums of them are the same in any order, so that neither the order of joins nor what is clustered at the same time
 * tells in a result. Exact for clusters of up to 2²¹ pairs.
 */
export function exactly(likeness: number): number {
  return Math.round(likeness * unit);
}

const unit = 2 ** 30;

/** What an item is alike to, and how much more than `rest`: by places in two lists of one length. */
export interface Row {
  readonly others: Int32Array;
  readonly likeness: Float64Array;
}

/**
 * The clusters of items as they are joined, where most have nothing to do with each other. Of clusters that are just as alike those of the first
 * items are joined first: whatever the order of the work, the result is that of always joining the most alike.
 */
export class SparseLinkage {
  /** By cluster. What was joined meanwhile still stands in the rows of others under its old name; they are put right when they are looked at. */
  readonly #rows: (Row | undefined)[];
  /** By item: the cluster that it is in, or one that is in it. */
  readonly #within: Int32Array;
  readonly #sizes: Float64Array;
  readonly #isAlive: Uint8Array;
  #first = 0;
  /** By cluster, for one look at a row: what is added up, and for which look. */
  readonly #sums: Float64Array;
  readonly #looks: Int32Array;
  #look = 0;
  readonly #joins: Join[] = [];

  /** @param rows by item, what it is alike to: symmetric, in whole numbers, without itself */
  constructor(rows: readonly Row[]) {
    const count = rows.length;
    this.#rows = [...rows];
    this.#within = Int32Array.from(rows.keys());
    this.#sizes = new Float64Array(count).fill(1);
    this.#isAlive = new Uint8Array(count).fill(1);
    this.#sums = new Float64Array(count);
    this.#looks = new Int32Array(count);
  }

  /** Joins all that are more alike than a threshold, in steps. @returns the clusters in the order of their first items */
  *clusterInSteps(threshold: number): Steps<JoinedItems[]> {
    yield* joinByChain(
      {
        first: () => this.#firstAlive(),
        nearest: (tip) => this.#nearest(tip),
        end: (cluster) => {
          this.#isAlive[cluster] = 0;
          this.#rows[cluster] = undefined;
        },
        join: (a, b, mean) => this.#join(Math.min(a, b), Math.max(a, b), mean),
      },
      threshold,
    );
    const items = new Map<number, number[]>();
    const joins = new Map<number, Join[]>();
    for (const item of this.#within.keys()) listOf(items, this.#clusterOf(item)).push(item);
    for (const join of this.#joins) listOf(joins, this.#clusterOf(join.into)).push(join);
    return [...items].map(([cluster, own]) => ({
      items: own,
      joins: (joins.get(cluster) ?? []).sort((a, b) => b.mean - a.mean),
    }));
  }

  #firstAlive(): number | undefined {
    while (this.#first < this.#isAlive.length && this.#isAlive[this.#first] === 0) this.#first++;
    return this.#first < this.#isAlive.length ? this.#first : undefined;
  }

  #clusterOf(item: number): number {
    let cluster = item;
    for (;;) {
      const outer = this.#within[cluster] ?? cluster;
      if (outer === cluster) break;
      // Halves the way for the next time.
      this.#within[cluster] = this.#within[outer] ?? outer;
      cluster = outer;
    }
    return cluster;
  }

  #nearest(tip: number): { best: number | undefined; mean: number } {
    const { others, likeness } = this.#tidied(tip);
    const size = this.#sizes[tip] ?? 1;
    let best: number | undefined;
    let mean = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < others.length; at++) {
      const other = others[at] ?? 0;
      const value = (likeness[at] ?? 0) / (size * (this.#sizes[other] ?? 1));
      if (value > mean || (value === mean && best !== undefined && other < best)) {
        best = other;
        mean = value;
      }
    }
    return { best, mean };
  }

  /** The row of a cluster with the clusters that there are now, each once. */
  #tidied(cluster: number): Row {
    const row = this.#rows[cluster] ?? emptyRow;
    const { others, likeness } = row;
    const look = ++this.#look;
    let count = 0;
    for (let at = 0; at < others.length; at++) {
      const other = this.#clusterOf(others[at] ?? 0);
      if (other === cluster || this.#isAlive[other] === 0) continue;
      if (this.#looks[other] !== look) {
        this.#looks[other] = look;
        this.#sums[other] = 0;
        // What is written over was read before.
        others[count++] = other;
      }
      this.#sums[other] = (this.#sums[other] ?? 0) + (likeness[at] ?? 0);
    }
    for (let at = 0; at < count; at++) likeness[at] = this.#sums[others[at] ?? 0] ?? 0;
    if (count === others.length) return row;
    const tidied = { others: others.subarray(0, count), likeness: likeness.subarray(0, count) };
    this.#rows[cluster] = tidied;
    return tidied;
  }

  #join(into: number, from: number, mean: number): void {
    const [kept, gone] = [this.#rows[into] ?? emptyRow, this.#rows[from] ?? emptyRow];
    const count = kept.others.length;
    const others = new Int32Array(count + gone.others.length);
    const likeness = new Float64Array(others.length);
    others.set(kept.others);
    others.set(gone.others, count);
    likeness.set(kept.likeness);
    likeness.set(gone.likeness, count);
    this.#rows[into] = { others, likeness };
    this.#rows[from] = undefined;
    this.#within[from] = into;
    this.#isAlive[from] = 0;
    this.#sizes[into] = (this.#sizes[into] ?? 1) + (this.#sizes[from] ?? 1);
    this.#joins.push({ into, from, mean });
  }
}

const emptyRow: Row = { others: new Int32Array(0), likeness: new Float64Array(0) };

function listOf<T>(lists: Map<number, T[]>, key: number): T[] {
  let list = lists.get(key);
  if (list === undefined) lists.set(key, (list = []));
  return list;
}
