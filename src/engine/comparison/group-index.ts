import type { Claim } from '../claims/index.js';
import { clusterByAverage } from '../clustering/index.js';
import type { Event } from '../events/index.js';
import type { Source } from '../sources/index.js';
import { eventLikeness, type EventLikeness } from './event-likeness.js';
import { compareGroups, makeGroup, type ClaimSet } from './group.js';
import { matchThreshold, unlike } from './match.js';
import { splitVersions } from './one-version.js';
import { PairIndex } from './pair-index.js';
import { rivalsIn } from './rivals.js';
import type { Group } from './types.js';

/** Claims that are linked with each other, and with no others, and the groups among them. */
interface Part {
  readonly claims: readonly Claim[];
  readonly groups: readonly Group[];
}

/** A source as it was taken up, with the members of its event: when either changes, its claims are taken up anew. */
interface Taken {
  readonly claims: readonly Claim[];
  readonly event: string;
}

/** A group as it was made, with what it was made from: the sum of the log odds, and the event of each claim. */
interface Made {
  readonly group: Group;
  readonly odds: number;
  readonly events: string;
}

/** The claims that are about the same thing, across sources, kept up to date: only what a change touches is grouped anew. */
export class GroupIndex {
  readonly #pairs = new PairIndex();
  readonly #parts = new Map<Claim, Part>();
  /** The groups by their first claim, so that those are not judged again that stay as they are. */
  readonly #made = new WeakMap<Claim, Made>();
  readonly #madeDoubtful = new WeakMap<Claim, Made>();
  readonly #taken = new Map<string, Taken>();

  /**
   * Takes up the sources and events as they are now; gives the groups, the gravest first.
   *
   * @param likeness how alike two sources are as reports of one event
   */
  update(sources: readonly Source[], events: readonly Event[], likeness: EventLikeness): Group[] {
    const eventOf = new Map(events.flatMap((event) => event.sources.map((uri) => [uri, event] as const)));
    const current = new Map(sources.map((source) => [source.uri, { claims: source.claims, event: eventOf.get(source.uri)?.sources.join('\n') ?? source.uri }]));
    const isChanged = (uri: string): boolean => !isSame(this.#taken.get(uri), current.get(uri));
    const removed = [...this.#taken].filter(([uri]) => isChanged(uri)).flatMap(([, { claims }]) => claims);
    const changed = [...current].filter(([uri]) => isChanged(uri));
    const added = changed.flatMap(([, { claims }]) => claims);
    this.#taken.clear();
    for (const [uri, taken] of current) this.#taken.set(uri, taken);

    const touched = new Set<Part>();
    const touch = (claim: Claim): void => {
      const part = this.#parts.get(claim);
      if (part !== undefined) touched.add(part);
    };
    removed.forEach(touch);
    for (const claim of removed) this.#pairs.remove(claim);
    const alike = eventLikeness(events, likeness);
    for (const [uri, { claims }] of changed) {
      const rivals = rivalsIn(claims);
      this.#pairs.add(claims, { uri, rivals: (claim) => rivals.get(claim) ?? 0, ...keyOf(uri, eventOf.get(uri)), alike: (other) => alike(uri, other) });
    }
    for (const claim of added) for (const [other, score] of this.#pairs.near(claim)) if (score > matchThreshold) touch(other);

    const gone = new Set(removed);
    const pool = new Set([...[...touched].flatMap((part) => part.claims).filter((claim) => !gone.has(claim)), ...added]);
    for (const part of touched) for (const claim of part.claims) this.#parts.delete(claim);
    this.#group([...pool], (uri) => eventOf.get(uri)?.id ?? uri);
    return [...new Set(this.#parts.values())].flatMap((part) => part.groups).sort(compareGroups);
  }

  /** The group of some claims; the one that was made before where they are the same. */
  #groupOf(set: ClaimSet, eventOf: (uri: string) => string): Group {
    const { claims } = set;
    const [first] = claims;
    const odds = claims.reduce((sum, claim, index) => claims.slice(index + 1).reduce((inner, other) => inner + this.#pairs.odds(claim, other), sum), 0);
    const events = claims.map((claim) => eventOf(claim.uri)).join('\n');
    const made = set.doubtful ? this.#madeDoubtful : this.#made;
    const before = first === undefined ? undefined : made.get(first);
    if (before?.events === events && before.odds === odds && isSameList(before.group.claims, claims)) return before.group;
    const group = makeGroup(set, (a, b) => this.#pairs.odds(a, b), eventOf);
    if (first !== undefined) made.set(first, { group, odds, events });
    return group;
  }

  /** Groups claims that are linked with no others. */
  #group(claims: readonly Claim[], eventOf: (uri: string) => string): void {
    const ordered = claims.toSorted((a, b) => (a.uri === b.uri ? a.start - b.start : a.uri < b.uri ? -1 : 1));
    const place = new Map(ordered.map((claim, index) => [claim, index]));
    const near = (index: number): number[] => {
      const claim = ordered[index];
      return claim === undefined ? [] : [...this.#pairs.near(claim).keys()].flatMap((other) => place.get(other) ?? []);
    };
    const alike = (i: number, j: number): number => {
      const [a, b] = [ordered[i], ordered[j]];
      return a === undefined || b === undefined ? unlike : Math.max(unlike, Math.min(most, this.#pairs.odds(a, b)));
    };
    for (const part of clusterByAverage(ordered.length, alike, matchThreshold, { near, rest: unlike })) {
      const members = part.clusters.map((cluster) => cluster.flatMap((index) => ordered[index] ?? []));
      const groups = members
        .flatMap((cluster) => this.#setsIn(cluster))
        .filter(({ claims: members }) => members.length > 1)
        .map((set) => this.#groupOf(set, eventOf))
        .filter((group) => group.verdict !== 'same' || reachesOver(group));
      const linked = { claims: members.flat(), groups };
      for (const claim of linked.claims) this.#parts.set(claim, linked);
    }
  }

  /**
   * What a cluster holds: sets of claims that are each surely like all others of their set, one version a source; and, in
   * doubt, all of them together.
   */
  #setsIn(cluster: readonly Claim[]): ClaimSet[] {
    const odds = (a: Claim, b: Claim): number => this.#pairs.odds(a, b);
    const firm = (i: number, j: number): number => {
      const [a, b] = [cluster[i], cluster[j]];
      if (a === undefined || b === undefined || odds(a, b) < weakestLink) return repelled;
      return Math.min(most, odds(a, b));
    };
    const sure = clusterByAverage(cluster.length, firm, sureThreshold)
      .flatMap((part) => part.clusters)
      .map((indices) => splitVersions(indices.flatMap((index) => cluster[index] ?? []), odds).versions);
    const whole = sure.some((claims) => claims.length === cluster.length);
    return [...sure.map((claims) => ({ claims, doubtful: false })), ...(whole ? [] : [{ claims: cluster, doubtful: true }])];
  }
}

/** Sets of which one pair is less likely than this are not sure, and how a pair below it counts. Log odds. */
const weakestLink = 0.2;
const repelled = -6;

/** How like the claims of a sure set are on average. Log odds. */
const sureThreshold = 0.6;

/** In an event of more sources than this, claims are compared only where they share a word or a value. */
const mostCompared = 40;

function keyOf(uri: string, event: Event | undefined): { readonly event: string; readonly few: boolean } {
  return { event: event?.id ?? uri, few: (event?.sources.length ?? 1) <= mostCompared };
}

/** No single pair outweighs several others. Log odds. */
const most = 3;

/** A source that says the same twice tells nothing new; one that contradicts itself does. */
function reachesOver({ claims }: Group): boolean {
  return new Set(claims.map((claim) => claim.uri)).size > 1;
}

function isSameList(a: readonly Claim[], b: readonly Claim[]): boolean {
  return a.length === b.length && a.every((claim, index) => claim === b[index]);
}

function isSame(a: Taken | undefined, b: Taken | undefined): boolean {
  return a?.claims === b?.claims && a?.event === b?.event;
}
