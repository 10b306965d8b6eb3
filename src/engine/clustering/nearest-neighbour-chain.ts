import type { Steps } from '../steps/index.js';

/** Clusters that may still be joined, however what they have in common is kept. */
export interface Linkage {
  /** One of them; `undefined` where none is left. */
  readonly first: () => number | undefined;
  /** The nearest to one, by the mean; among equals the one before in the chain, or by an order of all pairs, so that the chain ends. */
  readonly nearest: (tip: number, before: number | undefined) => { readonly best: number | undefined; readonly mean: number };
  /** Takes one out that is joined no more. */
  readonly end: (cluster: number) => void;
  /** @param mean how alike they are */
  readonly join: (into: number, from: number, mean: number) => void;
}

/**
 * Joins clusters by the chain of nearest neighbours (Benzécri 1982), as long as their mean likeness is above a threshold; a step is one look for
 * the nearest.
 *
 * @param linkage it is left with no cluster that may be joined
 */
export function* joinByChain(linkage: Linkage, threshold: number): Steps<void> {
  const chain: number[] = [];
  for (;;) {
    const tip = chain.at(-1) ?? linkage.first();
    if (tip === undefined) return;
    if (chain.length === 0) chain.push(tip);
    const before = chain.at(-2);
    const { best, mean } = linkage.nearest(tip, before);
    if (best === undefined || mean <= threshold) {
      // Nothing is alike enough any more: average linkage never brings anything nearer.
      linkage.end(tip);
      chain.pop();
    } else if (best === before) {
      chain.splice(-2);
      linkage.join(best, tip, mean);
    } else {
      chain.push(best);
    }
    yield;
  }
}
