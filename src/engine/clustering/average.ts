/** Items that are linked with no others, and the clusters among them. */
export interface Part {
  /** The indices of each cluster's items, in ascending order. */
  readonly clusters: readonly (readonly number[])[];
}

/**
 * Clusters items by average linkage (UPGMA, Sokal & Michener 1958), with the nearest-neighbour chain algorithm (Benzécri
 * 1982): quadratic in time and memory in the size of a part.
 *
 * @param alike the similarity of items `i` and `j`, symmetric
 * @param threshold two clusters are joined while their mean similarity is above it
 * @param near the items that an item may be alike to above the threshold; all others where it is left out
 */
export function clusterByAverage(
  count: number,
  alike: (i: number, j: number) => number,
  threshold: number,
  near?: (i: number) => Iterable<number>,
): Part[] {
  const parts = connectedParts(count, (i, j) => alike(i, j) > threshold, near);
  return parts.map((part) => ({ clusters: part.length === 1 ? [part] : clusterPart(part, alike, threshold) }));
}

/** No cluster reaches over two parts: a mean above the threshold needs one pair above it. */
function connectedParts(count: number, linked: (i: number, j: number) => boolean, near?: (i: number) => Iterable<number>): number[][] {
  const unseen = new Set(Array.from({ length: count }, (_, index) => index));
  const parts: number[][] = [];
  for (const first of unseen) {
    const part = [first];
    unseen.delete(first);
    for (const item of part) {
      for (const other of near?.(item) ?? unseen) {
        if (!unseen.has(other) || !linked(item, other)) continue;
        unseen.delete(other);
        part.push(other);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}

function clusterPart(items: readonly number[], alike: (i: number, j: number) => number, threshold: number): number[][] {
  const means = items.map((item) => Float64Array.from(items, (other) => (item === other ? Number.NEGATIVE_INFINITY : alike(item, other))));
  const members = items.map((item) => [item]);
  const alive = new Set(items.keys());
  const chain: number[] = [];
  while (alive.size > 0) {
    const [start] = alive;
    if (chain.length === 0 && start !== undefined) chain.push(start);
    const tip = chain.at(-1);
    if (tip === undefined) break;
    const { best, mean } = nearest(tip, chain.at(-2), alive, means);
    if (best === undefined || mean <= threshold) {
      // Nothing is alike enough any more: average linkage never brings anything nearer.
      alive.delete(tip);
      chain.pop();
    } else if (best === chain.at(-2)) {
      chain.splice(-2);
      join(best, tip, alive, means, members);
    } else {
      chain.push(best);
    }
  }
  return members.filter((cluster) => cluster.length > 0).map((cluster) => cluster.sort((a, b) => a - b));
}

/** The nearest living cluster; among equals the one before in the chain, so that the chain ends. */
function nearest(
  tip: number,
  before: number | undefined,
  alive: ReadonlySet<number>,
  means: readonly Float64Array[],
): { best: number | undefined; mean: number } {
  const row = means[tip];
  let best = before;
  let mean = before === undefined ? Number.NEGATIVE_INFINITY : (row?.[before] ?? Number.NEGATIVE_INFINITY);
  for (const other of alive) {
    const value = other === tip ? Number.NEGATIVE_INFINITY : (row?.[other] ?? Number.NEGATIVE_INFINITY);
    if (value > mean) {
      best = other;
      mean = value;
    }
  }
  return { best, mean };
}

/** Lance–Williams update for the mean. */
function join(into: number, from: number, alive: Set<number>, means: readonly Float64Array[], members: number[][]): void {
  const [kept, gone] = [members[into] ?? [], members[from] ?? []];
  const total = kept.length + gone.length;
  alive.delete(from);
  for (const other of alive) {
    if (other === into) continue;
    const mean = ((means[into]?.[other] ?? 0) * kept.length + (means[from]?.[other] ?? 0) * gone.length) / total;
    means[into]?.fill(mean, other, other + 1);
    means[other]?.fill(mean, into, into + 1);
  }
  members[into] = [...kept, ...gone];
  members[from] = [];
}
