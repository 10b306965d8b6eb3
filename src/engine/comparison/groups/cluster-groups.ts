import type { Claim } from '../../claims/index.js';
import { clusterByAverage } from '../../clustering/index.js';
import type { SameEventProbability } from '../blocking/related-events.js';
import type { DecidedPairs } from '../decided/decided-pairs.js';
import { joinDecided } from '../decided/join-decided.js';
import type { ClaimSet, Group } from '../types.js';
import { certain } from './certain.js';
import { makeGroup, type GroupContext } from './judged-group.js';
import { itemsOf, possibleSets, type Item } from './possible-sets.js';
import { splitVersions } from './source-versions.js';
import { confidentThreshold, linkOdds, repelled } from './strong-link.js';

/** What is known of the claims of a cluster. */
export interface ClusterContext extends GroupContext {
  /** The log odds that two claims are about the same thing. */
  readonly odds: (a: Claim, b: Claim) => number;
  readonly decided: DecidedPairs;
  readonly sameEvent: SameEventProbability;
}

/**
 * The groups among claims that are alike on average: the sets that are surely about one thing; and the small sets in which what
 * they leave may be about one thing with them, or with the rest.
 */
export function groupsOf(cluster: readonly Claim[], context: ClusterContext): Group[] {
  if (cluster.length < 2) return [];
  const odds = decidedOdds(context);
  const groupOf = (sets: readonly ClaimSet<Claim>[]): Group => makeGroup(sets, odds, context);
  const sure = confidentSets(cluster, odds, context)
    .filter(({ length }) => length > 1)
    .map((claims) => ({ claims, group: groupOf([{ claims, isSure: true }]) }))
    .filter(({ group }) => group.isConfident);
  const settled = new Set(sure.flatMap(({ claims }) => claims));
  const rest = itemsOf(
    cluster.filter((claim) => !settled.has(claim)),
    odds,
  );
  const known = sure.flatMap(({ claims }) => itemOf(claims));
  // What it is asked of stands before what it may belong to.
  const inOrder = (items: readonly Item[]): Item[] =>
    items.toSorted((a, b) => Number(known.includes(a)) - Number(known.includes(b)));
  const possible = possibleSets([...known, ...rest], odds).map((items) =>
    groupOf(inOrder(items).map((claims) => ({ claims, isSure: known.includes(claims) }))),
  );
  return [...sure.map(({ group }) => group), ...possible].filter((group) => group.verdict !== 'same' || reachesOver(group));
}

function itemOf([first, ...rest]: readonly Claim[]): Item[] {
  return first === undefined ? [] : [[first, ...rest]];
}

/** A source that says the same twice tells nothing new; one that contradicts itself does. */
function reachesOver({ claims }: Group): boolean {
  return new Set(claims.map((claim) => claim.uri)).size > 1;
}

/** What was decided is certain. */
function decidedOdds({ odds, decided }: ClusterContext): ClusterContext['odds'] {
  return (a, b) => {
    const said = decided.between(a, b);
    return said === undefined ? odds(a, b) : said === 'same-thing' ? certain : -certain;
  };
}

/** Sets of claims that are each surely like all others of their set, one version a source; and those that were decided to be one, as one. */
function confidentSets(
  cluster: readonly Claim[],
  odds: ClusterContext['odds'],
  { odds: plain, decided, sameEvent }: ClusterContext,
): (readonly Claim[])[] {
  const strong = (i: number, j: number): number => {
    const [a, b] = [cluster[i], cluster[j]];
    if (a === undefined || b === undefined) return repelled;
    // What was said to be one is put together afterwards, as wholes.
    const likely = decided.between(a, b) === 'different-things' ? -certain : plain(a, b);
    return linkOdds(a, b, likely, sameEvent(a.uri, b.uri));
  };
  const sets = clusterByAverage(cluster.length, strong, confidentThreshold)
    .flatMap((part) => part.clusters)
    .flatMap((indices) => {
      const { versions, rest } = splitVersions(
        indices.flatMap((index) => cluster[index] ?? []),
        odds,
      );
      return [versions, ...rest.map((claim) => [claim])];
    });
  return joinDecided<readonly Claim[]>(
    sets,
    decided,
    (set) => set,
    (several) => several.flat(),
  );
}
