import type { Join } from './sparse-linkage.js';

/** A cluster and how it was put together. */
export interface Dendrogram<T> {
  /** In their order. */
  readonly items: readonly T[];
  /** By places among the items, see `JoinedItems`. */
  readonly joins: readonly Join[];
}

/** Items of two clusters that are linked, by their places in them. */
export interface Link {
  readonly i: number;
  readonly j: number;
  /** How much more alike they are than what is not looked at, in whole numbers. */
  readonly likeness: number;
}

/**
 * Whether a part of one cluster was ever as alike to a part of another as either was to what it was joined with next: then it may not be as
 * they were clustered apart. Where that is so of no two clusters, clustering all items together gives these clusters.
 *
 * That holds since average linkage never brings anything nearer: always joining the most alike next, no two parts of different clusters come first.
 *
 * @param links of an item of `a` and one of `b`, all of them
 * @param threshold how alike what is joined has to be, as of links
 */
export function mayMix(a: Dendrogram<unknown>, b: Dendrogram<unknown>, links: readonly Link[], threshold: number): boolean {
  const between: Sums = new Map();
  for (const { i, j, likeness } of links) {
    const row = between.get(i);
    if (row === undefined) between.set(i, new Map([[j, likeness]]));
    else row.set(j, likeness);
  }
  const [rows, columns] = [new Side(a, threshold), new Side(b, threshold)];
  const isTooNear = (i: number, j: number, sum: number): boolean => {
    const mean = sum / (rows.sizeOf(i) * columns.sizeOf(j));
    return mean > threshold && mean >= Math.max(rows.endOf(i), columns.endOf(j));
  };
  for (const [i, row] of between) for (const [j, sum] of row) if (isTooNear(i, j, sum)) return true;
  for (;;) {
    const isRow = rows.nextMean >= columns.nextMean;
    const join = (isRow ? rows : columns).next();
    if (join === undefined) return false;
    if (isRow) joinRows(between, join);
    else for (const row of between.values()) addTo(row, join.into, take(row, join.from));
    for (const [i, row] of isRow ? rowOf(between, join.into) : between)
      for (const [j, sum] of isRow ? row : cellOf(row, join.into)) if (isTooNear(i, j, sum)) return true;
  }
}

type Sums = Map<number, Map<number, number>>;

function joinRows(sums: Sums, { into, from }: Join): void {
  const gone = sums.get(from);
  if (gone === undefined) return;
  sums.delete(from);
  const row = sums.get(into) ?? new Map<number, number>();
  for (const [j, sum] of gone) addTo(row, j, sum);
  sums.set(into, row);
}

function rowOf(sums: Sums, i: number): [number, Map<number, number>][] {
  const row = sums.get(i);
  return row === undefined ? [] : [[i, row]];
}

function cellOf(row: Map<number, number>, j: number): [number, number][] {
  const sum = row.get(j);
  return sum === undefined ? [] : [[j, sum]];
}

function take(row: Map<number, number>, j: number): number {
  const sum = row.get(j) ?? 0;
  row.delete(j);
  return sum;
}

function addTo(row: Map<number, number>, j: number, sum: number): void {
  if (sum !== 0) row.set(j, (row.get(j) ?? 0) + sum);
}

/** One of two clusters while its parts are joined again. */
class Side {
  readonly #joins: readonly Join[];
  readonly #sizes = new Map<number, number>();
  /** By part, the means of the joins that it still takes part in; the next one first. */
  readonly #ends = new Map<number, number[]>();
  readonly #threshold: number;
  #done = 0;

  constructor({ joins }: Dendrogram<unknown>, threshold: number) {
    this.#joins = joins;
    this.#threshold = threshold;
    for (const { into, from, mean } of joins) {
      for (const part of [into, from]) {
        const ends = this.#ends.get(part);
        if (ends === undefined) this.#ends.set(part, [mean]);
        else ends.push(mean);
      }
    }
  }

  sizeOf(part: number): number {
    return this.#sizes.get(part) ?? 1;
  }

  /** How alike a part is to what it is joined with next. */
  endOf(part: number): number {
    return this.#ends.get(part)?.[0] ?? this.#threshold;
  }

  get nextMean(): number {
    return this.#joins[this.#done]?.mean ?? Number.NEGATIVE_INFINITY;
  }

  next(): Join | undefined {
    const join = this.#joins[this.#done++];
    if (join === undefined) return undefined;
    this.#sizes.set(join.into, this.sizeOf(join.into) + this.sizeOf(join.from));
    this.#ends.get(join.into)?.shift();
    return join;
  }
}
