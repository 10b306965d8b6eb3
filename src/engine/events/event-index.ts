import { Vocabulary } from '../bag-of-words/index.js';
import { clusterInSteps, KeptClusters } from '../clustering/index.js';
import { probabilityOf } from '../odds/index.js';
import type { Source } from '../sources/index.js';
import { finish, type Steps } from '../steps/index.js';
import { describeEvent } from './describe-event.js';
import { LikeSources } from './like-sources.js';
import { sameEventOdds, sameEventThreshold, weightOf } from './same-event-odds.js';
import { signatureOf, type Signature } from './signature.js';
import type { Event } from './types.js';

interface Entry {
  readonly source: Source;
  readonly signature: Signature;
  readonly slot: number;
  /** The sources that are not less alike to it than `leastNear`, by their slots. */
  readonly near: Map<number, number>;
  /** Those of the others that were asked for: within large parts it is asked for the same again after each edit. */
  readonly far: Map<number, number>;
}

/** Which sources report the same event, kept up to date: a changed source is compared with the others, they are not again. */
export class EventIndex {
  readonly #vocabulary = new Vocabulary();
  readonly #like = new LikeSources();
  readonly #entries = new Map<string, Entry>();
  /** By their slots. */
  readonly #bySlot: (Entry | undefined)[] = [];
  /** Events as they were described, by the first of their sources. */
  readonly #described = new WeakMap<Signature, { readonly cluster: readonly Signature[]; readonly event: Event }>();
  /** Clusters of sources that are linked, as they were found, by the first of the sources. */
  readonly #clustered = new WeakMap<Signature, Clustered>();
  readonly #free: number[] = [];
  /** Those of large parts that were clustered, by their slots. */
  #inLarge: ReadonlyMap<number, Entry> = new Map();
  readonly #large = new KeptClusters<number>({
    linksOf: (slot) => this.#bySlot[slot]?.near ?? none,
    likenessOf: (odds) => odds,
    rest,
    threshold: sameEventThreshold,
  });

  readonly #mostDense: number;

  /**
   * @param mostDense in a part of more sources that are linked, those that are less alike than `leastNear` are taken to be alike as if nothing were
   *   known of them: to ask for all takes quadratic time
   */
  constructor(mostDense = 500) {
    this.#mostDense = mostDense;
  }

  /**
   * Takes up the sources as they are now.
   *
   * @param sources in an order that does not depend on their names, see `byText`
   * @returns the events, those with most sources first
   */
  update(sources: readonly Source[]): Event[] {
    return finish(this.updateInSteps(sources));
  }

  /** The same in steps, a source each; all of them are to be done. */
  *updateInSteps(sources: readonly Source[]): Steps<Event[]> {
    const current = new Set(sources.map((source) => source.uri));
    for (const [uri, entry] of this.#entries) if (!current.has(uri)) this.#drop(uri, entry);
    const changed = sources.filter((source) => this.#entries.get(source.uri)?.source !== source);
    for (const source of changed) {
      this.#take(source);
      yield;
    }
    const entries = sources.flatMap((source) => this.#entries.get(source.uri) ?? []);
    const byUri = new Map(sources.map((source) => [source.uri, source]));
    const clusters: Signature[][] = [];
    const inLarge = new Map<number, Entry>();
    for (const part of linkedParts(entries, this.#bySlot)) {
      if (part.length > this.#mostDense) for (const entry of part) inLarge.set(entry.slot, entry);
      else clusters.push(...(yield* this.#clustersOf(part)));
      yield;
    }
    clusters.push(...(yield* this.#clustersOfLarge(inLarge, entries)));
    const inOrder = clusters
      .map((cluster) => cluster.toSorted((a, b) => (a.uri < b.uri ? -1 : 1)))
      .sort((a, b) => b.length - a.length || ((a[0]?.uri ?? '') < (b[0]?.uri ?? '') ? -1 : 1));
    const events: Event[] = [];
    for (const cluster of inOrder) {
      events.push(this.#eventOf(cluster, byUri));
      yield;
    }
    return events;
  }

  /** How sure it is that two sources, by their URIs, report one event, as far as they alone tell: a probability; 0 for unknown ones. */
  sameEventProbability(a: string, b: string): number {
    const [one, other] = [this.#entries.get(a), this.#entries.get(b)];
    return one === undefined || other === undefined ? 0 : probabilityOf(oddsBetween(one, other));
  }

  /** The sources, by their URIs, whose log odds of reporting one event with a source are not below `leastNear`. */
  near(uri: string): string[] {
    const near: string[] = [];
    for (const slot of this.#entries.get(uri)?.near.keys() ?? []) {
      const entry = this.#bySlot[slot];
      if (entry !== undefined) near.push(entry.signature.uri);
    }
    return near;
  }

  /** How sure it is that a text that is not taken up reports one event with a source, by its URI: log odds; least of all for unknown ones. */
  lookUp(text: Source): (uri: string) => number {
    const signature = signatureOf(text, this.#vocabulary);
    return (uri) => {
      const entry = this.#entries.get(uri);
      return entry === undefined ? -Infinity : sameEventOdds(signature, entry.signature);
    };
  }

  /** The clusters among sources that are linked; the same as before where all of them are. */
  *#clustersOf(part: readonly Entry[]): Steps<Signature[][]> {
    const [first] = part;
    const signatures = part.map(({ signature }) => signature);
    const before = first === undefined ? undefined : this.#clustered.get(first.signature);
    if (before !== undefined && isSameList(before.part, signatures)) return before.clusters;
    const clusters = (yield* clustersAmong(part)).map((cluster) => cluster.flatMap((index) => signatures[index] ?? []));
    if (first !== undefined) this.#clustered.set(first.signature, { part: signatures, clusters });
    return clusters;
  }

  /** The clusters in large parts, of which those are worked out anew that a change reaches. @param entries all, in their order */
  *#clustersOfLarge(now: ReadonlyMap<number, Entry>, entries: readonly Entry[]): Steps<Signature[][]> {
    const before = this.#inLarge;
    this.#inLarge = now;
    const removed = [...before].flatMap(([slot, entry]) => (now.get(slot) === entry ? [] : [slot]));
    const added = [...now].flatMap(([slot, entry]) => (before.get(slot) === entry ? [] : [slot]));
    const places = new Map(entries.map(({ slot }, place) => [slot, place]));
    const placeOf = (slot: number): number => places.get(slot) ?? 0;
    yield* this.#large.updateInSteps(removed, added, (a, b) => placeOf(a) - placeOf(b));
    const clusters = new Set([...now.keys()].map((slot) => this.#large.clusterOf(slot)));
    return [...clusters].map((slots) => slots.flatMap((slot) => now.get(slot)?.signature ?? []));
  }

  /** The same as before where its sources are. */
  #eventOf(cluster: readonly Signature[], sources: ReadonlyMap<string, Source>): Event {
    const before = cluster[0] === undefined ? undefined : this.#described.get(cluster[0]);
    if (before !== undefined && isSameList(before.cluster, cluster)) return before.event;
    const event = describeEvent(cluster, sources);
    if (cluster[0] !== undefined) this.#described.set(cluster[0], { cluster, event });
    return event;
  }

  #take(source: Source): void {
    const signature = signatureOf(source, this.#vocabulary);
    const before = this.#entries.get(source.uri);
    if (before !== undefined) this.#drop(source.uri, before);
    const slot = this.#free.pop() ?? this.#bySlot.length;
    const entry: Entry = { source, signature, slot, near: this.#like.nearTo(signature, slot), far: new Map() };
    this.#entries.set(source.uri, entry);
    this.#bySlot[slot] = entry;
    this.#like.set(slot, signature);
    for (const [other, odds] of entry.near) this.#bySlot[other]?.near.set(slot, odds);
  }

  #drop(uri: string, { slot, near, far }: Entry): void {
    this.#entries.delete(uri);
    this.#bySlot[slot] = undefined;
    this.#like.delete(slot);
    for (const other of near.keys()) this.#bySlot[other]?.near.delete(slot);
    for (const other of far.keys()) this.#bySlot[other]?.far.delete(slot);
    this.#free.push(slot);
  }
}

interface Clustered {
  readonly part: readonly Signature[];
  readonly clusters: Signature[][];
}

/** Log odds of two sources of which nothing is known. */
const rest = weightOf('bias');

const none: ReadonlyMap<number, number> = new Map();

/** The clusters among sources that are linked, by their places. */
function* clustersAmong(part: readonly Entry[]): Steps<(readonly number[])[]> {
  const alike = (i: number, j: number): number => {
    const [one, other] = [part[i], part[j]];
    return one === undefined || other === undefined ? rest : oddsBetween(one, other);
  };
  const components = yield* clusterInSteps(part.length, alike, sameEventThreshold);
  return components.flatMap(({ clusters }) => clusters);
}

function oddsBetween(a: Entry, b: Entry): number {
  const known = a.near.get(b.slot) ?? a.far.get(b.slot);
  if (known !== undefined) return known;
  const odds = sameEventOdds(a.signature, b.signature);
  a.far.set(b.slot, odds);
  b.far.set(a.slot, odds);
  return odds;
}

/** Sources in parts that are linked by pairs above the threshold, each in the order given. */
function linkedParts(entries: readonly Entry[], bySlot: readonly (Entry | undefined)[]): Entry[][] {
  const place = new Map(entries.map((entry, index) => [entry, index]));
  const unseen = new Set(entries);
  const parts: Entry[][] = [];
  for (const first of unseen) {
    const part = [first];
    unseen.delete(first);
    for (const { near } of part) {
      for (const [slot, odds] of near) {
        const other = bySlot[slot];
        if (odds <= sameEventThreshold || other === undefined || !unseen.delete(other)) continue;
        part.push(other);
      }
    }
    parts.push(part.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)));
  }
  return parts;
}

function isSameList(a: readonly Signature[], b: readonly Signature[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
