import { Vocabulary } from '../bag-of-words/index.js';
import { clusterByAverage } from '../clustering/index.js';
import { probabilityOf } from '../odds/index.js';
import type { Source } from '../sources/index.js';
import { finish, type Steps } from '../steps/index.js';
import { describeEvent } from './describe-event.js';
import { LikeSources } from './like-sources.js';
import { sameEventOdds, sameEventThreshold } from './same-event-odds.js';
import { signatureOf, type Signature } from './signature.js';
import type { Event } from './types.js';

interface Entry {
  readonly source: Source;
  readonly signature: Signature;
  /** How alike it is to each other source, by their slots; half of a symmetric matrix would save little and cost clarity. */
  readonly alike: Float64Array;
  readonly slot: number;
}

/** Which sources report the same event, kept up to date: a changed source is compared with the others, they are not again. */
export class EventIndex {
  readonly #vocabulary = new Vocabulary();
  readonly #like = new LikeSources();
  readonly #entries = new Map<string, Entry>();
  /** Events as they were described, by the first of their sources. */
  readonly #described = new WeakMap<Signature, { readonly cluster: readonly Signature[]; readonly event: Event }>();
  readonly #free: number[] = [];
  #slots = 0;
  #capacity = 64;

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
    for (const [uri, { slot }] of this.#entries) if (!current.has(uri)) this.#drop(uri, slot);
    const changed = sources.filter((source) => this.#entries.get(source.uri)?.source !== source);
    this.#reserve(sources.length);
    for (const source of changed) {
      this.#take(source);
      yield;
    }
    const entries = sources.flatMap((source) => this.#entries.get(source.uri) ?? []);
    const alike = (i: number, j: number): number => entries[i]?.alike[entries[j]?.slot ?? -1] ?? 0;
    const byUri = new Map(sources.map((source) => [source.uri, source]));
    return clusterByAverage(entries.length, alike, sameEventThreshold)
      .flatMap((part) => part.clusters)
      .map((cluster) => cluster.flatMap((index) => entries[index]?.signature ?? []).sort((a, b) => (a.uri < b.uri ? -1 : 1)))
      .sort((a, b) => b.length - a.length || ((a[0]?.uri ?? '') < (b[0]?.uri ?? '') ? -1 : 1))
      .map((cluster) => this.#eventOf(cluster, byUri));
  }

  /** How sure it is that two sources, by their URIs, report one event, as far as they alone tell: a probability; 0 for unknown ones. */
  sameEventProbability(a: string, b: string): number {
    const odds = this.#entries.get(a)?.alike[this.#entries.get(b)?.slot ?? -1];
    return odds === undefined ? 0 : probabilityOf(odds);
  }

  /** How sure it is that a text that is not taken up reports one event with a source, by its URI: log odds; least of all for unknown ones. */
  lookUp(text: Source): (uri: string) => number {
    const signature = signatureOf(text, this.#vocabulary);
    return (uri) => {
      const entry = this.#entries.get(uri);
      return entry === undefined ? -Infinity : sameEventOdds(signature, entry.signature);
    };
  }

  /** The same as before where its sources are. */
  #eventOf(cluster: readonly Signature[], sources: ReadonlyMap<string, Source>): Event {
    const before = cluster[0] === undefined ? undefined : this.#described.get(cluster[0]);
    if (before?.cluster.length === cluster.length && before.cluster.every((each, index) => each === cluster[index]))
      return before.event;
    const event = describeEvent(cluster, sources);
    if (cluster[0] !== undefined) this.#described.set(cluster[0], { cluster, event });
    return event;
  }

  #take(source: Source): void {
    const signature = signatureOf(source, this.#vocabulary);
    const slot = this.#entries.get(source.uri)?.slot ?? this.#freeSlot();
    const entry = { source, signature, slot, alike: new Float64Array(this.#capacity) };
    this.#entries.set(source.uri, entry);
    const oddsWith = this.#like.oddsOf(signature, slot);
    this.#like.set(slot, signature);
    for (const other of this.#entries.values()) {
      if (other === entry) continue;
      const value = oddsWith(other.slot);
      entry.alike[other.slot] = value;
      other.alike[slot] = value;
    }
  }

  #freeSlot(): number {
    return this.#free.pop() ?? this.#slots++;
  }

  #drop(uri: string, slot: number): void {
    this.#entries.delete(uri);
    this.#like.delete(slot);
    this.#free.push(slot);
  }

  /** Makes room for so many sources, by doubling. */
  #reserve(count: number): void {
    if (count <= this.#capacity) return;
    while (this.#capacity < count) this.#capacity *= 2;
    for (const [uri, entry] of this.#entries) {
      const alike = new Float64Array(this.#capacity);
      alike.set(entry.alike);
      this.#entries.set(uri, { ...entry, alike });
    }
  }
}
