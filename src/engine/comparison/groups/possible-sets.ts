import type { Claim } from '../../claims/index.js';
import { clusterByAverage } from '../../clustering/index.js';
import { inMean, matchThreshold } from '../matching/match-odds.js';
import { judge } from '../verdicts/judge.js';

/** Claims that are taken for one in a question: a set that is surely about one thing, or claims that say the same and are likely about one. */
export type Item = readonly [Claim, ...Claim[]];

/** A set with more values is no question that anyone can answer: it is taken apart. */
const mostValues = 3;

/** By how much more alike the items of a set must be each time that one is taken apart. Log odds. */
const step = 0.5;

/** A source that gives two numbers means two things. Log odds. */
const repelled = -6;

/**
 * The small sets of items that may be about one thing all the same: at most {@link mostValues} values, and one version a
 * source. Each is a question to an analyst; every item that has a likely partner is in one of them, at least.
 *
 * @param odds the log odds that two claims are about the same thing
 */
export function possibleSets(items: readonly Item[], odds: (a: Claim, b: Claim) => number): Item[][] {
  const likeness = (a: Item, b: Item): number => meanLikeness(a, b, odds);
  const found: Item[][] = [];
  const isFound = (a: Item, b: Item): boolean => found.some((set) => set.includes(a) && set.includes(b));
  const collect = (set: readonly Item[], threshold: number): void => {
    for (const part of clustered(set, likeness, threshold)) {
      const [only, second] = part;
      if (only === undefined) continue;
      if (second !== undefined) {
        if (hasFewValues(part)) found.push(part);
        else collect(part, threshold + step);
        continue;
      }
      const partner = likeliest(only, set, likeness);
      if (partner !== undefined && !isFound(only, partner)) found.push([only, partner]);
    }
  };
  collect(items, matchThreshold);
  return found;
}

/** Claims that say the same and are likely about the same thing are asked about as one. */
export function itemsOf(claims: readonly Claim[], odds: (a: Claim, b: Claim) => number): Item[] {
  const items: [Claim, ...Claim[]][] = [];
  for (const claim of claims) {
    const same = items.find((item) =>
      item.every((other) => odds(other, claim) > matchThreshold && judge(other, claim)?.verdict === 'same'),
    );
    if (same === undefined) items.push([claim]);
    else same.push(claim);
  }
  return items;
}

function clustered(items: readonly Item[], likeness: (a: Item, b: Item) => number, threshold: number): Item[][] {
  const alike = (i: number, j: number): number => {
    const [a, b] = [items[i], items[j]];
    return a === undefined || b === undefined ? repelled : likeness(a, b);
  };
  return clusterByAverage(items.length, alike, threshold)
    .flatMap((part) => part.clusters)
    .map((cluster) => cluster.flatMap((index) => [items[index]].filter((item) => item !== undefined)));
}

function likeliest(item: Item, others: readonly Item[], likeness: (a: Item, b: Item) => number): Item | undefined {
  let best: { readonly item: Item; readonly likeness: number } | undefined;
  for (const other of others) {
    if (other === item) continue;
    const like = likeness(item, other);
    if (like > (best?.likeness ?? matchThreshold)) best = { item: other, likeness: like };
  }
  return best?.item;
}

function meanLikeness(a: Item, b: Item, odds: (a: Claim, b: Claim) => number): number {
  let sum = 0;
  for (const one of a) {
    for (const other of b) {
      const likely = inMean(odds(one, other));
      sum += one.uri === other.uri && likely < matchThreshold ? repelled : likely;
    }
  }
  return sum / (a.length * b.length);
}

function hasFewValues(items: readonly Item[]): boolean {
  const values: Claim[] = [];
  for (const [claim] of items) {
    if (values.some((value) => judge(value, claim)?.verdict === 'same')) continue;
    values.push(claim);
    if (values.length > mostValues) return false;
  }
  return true;
}
