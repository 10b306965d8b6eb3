import type { Claim } from '../../claims/index.js';
import { KeptClusters } from '../../clustering/index.js';
import { eventsBySource, type Event } from '../../events/index.js';
import type { Source } from '../../sources/index.js';
import type { Steps } from '../../steps/index.js';
import { RelatedEvents, type SourceLikeness } from '../blocking/related-events.js';
import { countAlternatives } from '../matching/alternatives.js';
import { MatchIndex, type Origin } from '../matching/match-index.js';
import { inMean, matchThreshold, oddsIfNotCompared } from '../matching/match-odds.js';
import type { Group } from '../types.js';
import { DecidedPairs } from '../decided/decided-pairs.js';
import { joinDecided } from '../decided/join-decided.js';
import { attach, attachPossibly, type Attachment } from './attach.js';
import { groupsOf } from './cluster-groups.js';
import { compareGroups } from './judged-group.js';
import { RepeatFinder, type Repeated } from './repeated-claims.js';
import { withRepeats } from './repeated-group.js';

/** Claims that are alike on average, and the groups among them. */
interface Cluster {
  readonly claims: readonly Claim[];
  readonly groups: readonly Group[];
}

/** A source as it was taken up, with what tells its event and those like it: when either changes, its claims are taken up anew. */
interface Taken {
  readonly claims: readonly Claim[];
  readonly event: string;
}

/** The claims that are about the same thing, across sources, kept up to date: only what a change touches is grouped anew. */
export class GroupIndex {
  readonly #matches = new MatchIndex();
  readonly #linked = new KeptClusters<Claim>({
    linksOf: (claim) => this.#matches.matchesOf(claim),
    likenessOf: inMean,
    rest: oddsIfNotCompared,
    threshold: matchThreshold,
  });
  readonly #clusters = new Set<Cluster>();
  readonly #clusterOf = new Map<Claim, Cluster>();
  readonly #taken = new Map<string, Taken>();
  readonly #repeats = new RepeatFinder();
  #decided = new DecidedPairs([], []);
  /** The places of the sources in their order, by URI. */
  #order: ReadonlyMap<string, number> = new Map();

  /**
   * Takes up the sources and events as they are now, in steps, all of which are to be done; gives the groups, the gravest first.
   *
   * @param sources in an order that does not depend on their names, see `byText`
   * @param likeness how alike sources are as reports of one event, whatever event they are taken to report
   * @param decided what the analyst said of claims
   */
  *updateInSteps(
    sources: readonly Source[],
    events: readonly Event[],
    likeness: SourceLikeness,
    decided: DecidedPairs,
  ): Steps<Group[]> {
    const [eventOf, byUri] = [eventsBySource(events), new Map(sources.map((source) => [source.uri, source]))];
    this.#order = new Map(sources.map(({ uri }, index) => [uri, index]));
    const related = new RelatedEvents(events, likeness);
    yield* related.relate();
    const repeated = yield* this.#repeats.findInSteps(sources, (uri) => eventOf.get(uri)?.id ?? uri, new Set(decided.claims));
    const current = takenOf(sources, related, repeated);
    const isChanged = (uri: string): boolean => !isSame(this.#taken.get(uri), current.get(uri));
    const removed = [...this.#taken].filter(([uri]) => isChanged(uri)).flatMap(([, { claims }]) => claims);
    const changed = [...current].filter(([uri]) => isChanged(uri));
    const added = changed.flatMap(([, { claims }]) => claims);
    this.#taken.clear();
    for (const [uri, taken] of current) this.#taken.set(uri, taken);

    const judged = this.#decide(decided);
    for (const claim of removed) this.#matches.remove(claim);
    yield* this.#compare(changed, related, (uri) => byUri.get(uri));
    const placeOf = ({ uri }: Claim): number => this.#order.get(uri) ?? 0;
    const inOrder = (a: Claim, b: Claim): number => placeOf(a) - placeOf(b) || a.start - b.start;
    const { gone, made } = yield* this.#linked.updateInSteps(removed, added, inOrder);
    const touched = this.#touchedBy([...gone, ...made, judged]);
    const groupsIn = (cluster: readonly Claim[]): readonly Group[] =>
      groupsOf(cluster, {
        odds: (a, b) => this.#matches.odds(a, b),
        decided,
        eventOf: (uri) => eventOf.get(uri)?.id ?? uri,
        sourceOf: (uri) => byUri.get(uri),
        sameEvent: (a, b) => related.sameEvent(a, b),
      });
    yield;
    const linked = new Set([...touched.claims].map((claim) => this.#linked.clusterOf(claim)).filter(({ length }) => length > 0));
    const sets = [...linked].sort(([a], [b]) => (a === undefined || b === undefined ? 0 : inOrder(a, b)));
    yield* this.#group(sets, touched.clusters, remembering(groupsIn, touched.clusters, new Set([...added, ...judged])));
    return [...this.#clusters]
      .flatMap((cluster) => cluster.groups)
      .map((group) => withRepeats(group, repeated))
      .sort(compareGroups);
  }

  /** The clusters that hold some claims, and those that what was decided joins with them or parts from them; with all claims of theirs. */
  #touchedBy(claims: Iterable<readonly Claim[]>): {
    readonly clusters: ReadonlySet<Cluster>;
    readonly claims: ReadonlySet<Claim>;
  } {
    const clusters = new Set<Cluster>();
    const all = new Set([...claims].flat());
    for (const claim of all) {
      const own = this.#clusterOf.get(claim);
      if (own !== undefined) clusters.add(own);
      for (const other of own?.claims ?? []) all.add(other);
      for (const other of this.#linked.clusterOf(claim)) all.add(other);
      for (const other of this.#decided.of(claim).keys()) if (other.dimension !== 'role') all.add(other);
    }
    return { clusters, claims: all };
  }

  /** Compares the claims of some sources with those that were taken up before, in steps. */
  *#compare(
    changed: readonly (readonly [uri: string, taken: Taken])[],
    related: RelatedEvents,
    sourceOf: Origin['sourceOf'],
  ): Steps<void> {
    for (const [uri, { claims }] of changed) {
      const alternatives = countAlternatives(claims);
      const sameEvent = (other: string): number => related.sameEvent(uri, other);
      yield* this.#matches.addInSteps(claims, { uri, alternatives, sameEvent, sourceOf }, related.sourcesLike(uri));
    }
  }

  /**
   * What sources say about the same thing as each claim of a text that is none of them, such as a draft; of claims that nothing is
   * compared with there is none.
   *
   * @param origin that text
   */
  lookUp(claims: readonly Claim[], origin: Omit<Origin, 'alternatives'>): Map<Claim, Attachment> {
    return this.#lookUp(claims, origin, attach);
  }

  /** The same of what is only possibly about the same thing. @param claims of which nothing surely is */
  lookUpPossible(claims: readonly Claim[], origin: Omit<Origin, 'alternatives'>): Map<Claim, Attachment> {
    return this.#lookUp(claims, origin, attachPossibly);
  }

  #lookUp(claims: readonly Claim[], origin: Omit<Origin, 'alternatives'>, by: typeof attach): Map<Claim, Attachment> {
    const attached = new Map<Claim, Attachment>();
    const alternatives = countAlternatives(claims);
    for (const [claim, matches] of this.#matches.lookUp(claims, { ...origin, alternatives })) {
      const found = by(claim, matches, {
        setOf: (other) => this.#sureSetOf(other),
        odds: (a, b) => this.#matches.odds(a, b),
        sameEvent: origin.sameEvent,
      });
      if (found !== undefined) attached.set(claim, found);
    }
    return attached;
  }

  /** The claims that a claim is surely about one thing with, itself among them. */
  #sureSetOf(claim: Claim): readonly Claim[] {
    const cluster = this.#clusterOf.get(claim);
    const sure = cluster?.groups.find(({ isConfident, claims }) => isConfident && claims.includes(claim));
    return cluster?.claims.filter((other) => other === claim || sure?.claims.includes(other) === true) ?? [claim];
  }

  /** Takes up what was decided. @returns the claims of which something else was said before, or is now */
  #decide(decided: DecidedPairs): Claim[] {
    const before = this.#decided;
    this.#decided = decided;
    const all = new Set([...before.claims, ...decided.claims].filter((claim) => claim.dimension !== 'role'));
    return [...all].filter((claim) => !isSameMap(before.of(claim), decided.of(claim)));
  }

  /** Groups sets of claims that are alike on average, in place of clusters as they were. */
  *#group(
    sets: readonly (readonly Claim[])[],
    before: ReadonlySet<Cluster>,
    groupsIn: (cluster: readonly Claim[]) => readonly Group[],
  ): Steps<void> {
    for (const cluster of before) {
      this.#clusters.delete(cluster);
      for (const claim of cluster.claims) this.#clusterOf.delete(claim);
    }
    const joined = joinDecided(
      sets,
      this.#decided,
      (set) => set,
      (several) => several.flat(),
    );
    for (const claims of joined) {
      const cluster = { claims, groups: groupsIn(claims) };
      this.#clusters.add(cluster);
      for (const claim of claims) this.#clusterOf.set(claim, cluster);
      yield;
    }
  }
}

function takenOf(sources: readonly Source[], related: RelatedEvents, repeated: Repeated): ReadonlyMap<string, Taken> {
  return new Map(
    sources.map(({ uri, claims }) => [uri, { claims: repeated.compared.get(uri) ?? claims, event: related.fingerprintOf(uri) }]),
  );
}

/**
 * The groups among the claims of a cluster; those that were made before where the cluster is the same.
 *
 * @param before clusters as they were
 * @param added claims that were compared anew, so that nothing made of them before holds
 */
function remembering(
  groupsIn: (cluster: readonly Claim[]) => readonly Group[],
  before: ReadonlySet<Cluster>,
  added: ReadonlySet<Claim>,
): typeof groupsIn {
  const known = new Map([...before].map((cluster) => [cluster.claims[0], cluster]));
  return (claims) => {
    const same = known.get(claims[0]);
    return same !== undefined && isSameList(same.claims, claims) && !claims.some((claim) => added.has(claim))
      ? same.groups
      : groupsIn(claims);
  };
}

function isSameList(a: readonly Claim[], b: readonly Claim[]): boolean {
  return a.length === b.length && a.every((claim, index) => claim === b[index]);
}

function isSameMap<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

function isSame(a: Taken | undefined, b: Taken | undefined): boolean {
  return a?.claims === b?.claims && a?.event === b?.event;
}
