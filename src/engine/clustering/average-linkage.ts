import { finish, type Steps } from '../steps/index.js';
import { DenseLinkage } from './dense-linkage.js';

/** Items that are linked with no others, and the clusters among them. */
export interface Component {
  /** The indices of each cluster's items, in ascending order. */
  readonly clusters: readonly (readonly number[])[];
}

/**
 * Clusters items by average linkage (UPGMA, Sokal & Michener 1958), with the nearest-neighbour chain algorithm (Benzécri
 * 1982): quadratic in time, and in memory in the size of a part. Where most items have nothing to do with each other, or change, see `KeptClusters`.
 *
 * @param alike the similarity of items `i` and `j`, symmetric
 * @param threshold two clusters are joined while their mean similarity is above it
 */
export function clusterByAverage(count: number, alike: (i: number, j: number) => number, threshold: number): Component[] {
  return finish(clusterInSteps(count, alike, threshold));
}

/** The same in steps, each of them linear in the size of a part. */
export function* clusterInSteps(count: number, alike: (i: number, j: number) => number, threshold: number): Steps<Component[]> {
  const parts = yield* connectedComponents(count, (i, j) => alike(i, j) > threshold);
  const components: Component[] = [];
  for (const part of parts) {
    if (part.length === 1) {
      components.push({ clusters: [part] });
      continue;
    }
    const linkage = new DenseLinkage(part);
    yield* linkage.fillInSteps(alike);
    components.push({ clusters: yield* linkage.clusterInSteps(threshold) });
  }
  return components;
}

/** No cluster reaches over two parts: a mean above the threshold needs one pair above it. */
function* connectedComponents(count: number, linked: (i: number, j: number) => boolean): Steps<number[][]> {
  const unseen = new Set(Array.from({ length: count }, (_, index) => index));
  const parts: number[][] = [];
  for (const first of unseen) {
    const part = [first];
    unseen.delete(first);
    for (const item of part) {
      for (const other of unseen) {
        if (!linked(item, other)) continue;
        unseen.delete(other);
        part.push(other);
      }
      if (part.length > 1) yield;
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts;
}
