import { eventsBySource, type Event } from '../../events/index.js';
import { oddsOf, probabilityOf } from '../../odds/index.js';
import type { Steps } from '../../steps/index.js';

/** How alike two sources, by their URIs, are as reports of one event: 1 where they are taken to report the same one. */
export type SameEventProbability = (a: string, b: string) => number;

/** How alike sources are as far as they alone tell, whatever event they are taken to report. */
export interface SourceLikeness {
  readonly probability: SameEventProbability;
  /** All sources that are likely enough to report one event with a source for their events to be related, by URIs; and maybe others. */
  readonly near: (uri: string) => Iterable<string>;
}

/** Sources that are taken to report different events are never as alike as those of one. */
const mostApart = 0.99;

/** Events that are less alike than this have nothing to do with each other. Log odds. */
const leastOdds = -2.25;

/** How alike events are is told in steps, so that a slight change of one source leaves the others as they are. Log odds. */
const step = 0.25;

function inSteps(odds: number): number {
  return Math.round(odds / step) * step;
}

/** An event is compared with those that are most alike to it, as long as these have no more sources in all: where many are a little alike, few of them matter. */
const mostSources = 40;

function closestOf(related: ReadonlyMap<Event, number>): ReadonlySet<Event> {
  const inOrder = [...related].sort(([, a], [, b]) => b - a).map(([event]) => event);
  let count = 0;
  return new Set(inOrder.filter(({ sources }) => (count += sources.length) <= mostSources));
}

/** Of more sources than this the first ones stand for their event. */
const mostAsked = 12;

/**
 * How alike sources are, given the events that they are taken to report: those of different events no more than their events
 * are. What one leaves out, such as the day, the others of its event tell.
 */
export class RelatedEvents {
  readonly #eventOf: ReadonlyMap<string, Event>;
  readonly #related = new Map<Event, Map<Event, number>>();
  readonly #fingerprints = new Map<Event, string>();
  readonly #likeness: SourceLikeness;

  constructor(events: readonly Event[], likeness: SourceLikeness) {
    this.#eventOf = eventsBySource(events);
    this.#likeness = likeness;
    for (const event of events) this.#related.set(event, new Map());
  }

  /** Relates the events in steps, one each; all of them are to be done first. */
  *relate(): Steps<void> {
    const place = new Map([...this.#related.keys()].map((event, index) => [event, index]));
    const placeOf = (event: Event): number => place.get(event) ?? 0;
    const means = new Map([...place.keys()].map((event) => [event, new Map<Event, number>()]));
    for (const a of place.keys()) {
      const near = new Set(a.sources.slice(0, mostAsked).flatMap((uri) => this.#eventsNear(uri)));
      const behind = [...near].filter((event) => placeOf(event) > placeOf(a));
      for (const b of behind.sort((one, other) => placeOf(one) - placeOf(other))) {
        const odds = knownMean(a, b, this.#likeness.probability);
        if (inSteps(odds) < leastOdds) continue;
        means.get(a)?.set(b, odds);
        means.get(b)?.set(a, odds);
      }
      yield;
    }
    const closest = new Map([...means].map(([event, related]) => [event, closestOf(related)]));
    for (const [a, related] of means)
      for (const [b, odds] of related)
        if (closest.get(a)?.has(b) === true || closest.get(b)?.has(a) === true) this.#related.get(a)?.set(b, inSteps(odds));
  }

  /** The events of the sources that are near one: others are no more alike on average than their sources are at most. */
  #eventsNear(uri: string): Event[] {
    return Array.from(this.#likeness.near(uri)).flatMap((other) => this.#eventOf.get(other) ?? []);
  }

  /** The sources that are alike to one at all, by URIs: those of its event and of the events like that, itself among them. */
  sourcesLike(uri: string): string[] {
    const event = this.#eventOf.get(uri);
    if (event === undefined) return [uri];
    return [event, ...(this.#related.get(event)?.keys() ?? [])].flatMap(({ sources }) => sources);
  }

  /** See `SameEventProbability`. */
  sameEvent(a: string, b: string): number {
    const [one, other] = [this.#eventOf.get(a), this.#eventOf.get(b)];
    if (one === other) return 1;
    if (one === undefined || other === undefined) return 0;
    const odds = this.#related.get(one)?.get(other);
    return odds === undefined ? 0 : Math.min(mostApart, this.#likeness.probability(a, b), probabilityOf(odds));
  }

  /** All that the likeness of a source to those that do not change depends on: the sources of its event, and the events like that. */
  fingerprintOf(uri: string): string {
    const event = this.#eventOf.get(uri);
    if (event === undefined) return uri;
    let fingerprint = this.#fingerprints.get(event);
    if (fingerprint === undefined) {
      const related = [...(this.#related.get(event) ?? [])].map(([{ sources }, odds]) => `${odds} ${sources.join(' ')}`);
      this.#fingerprints.set(event, (fingerprint = [event.sources.join(' '), ...related].join('\n')));
    }
    return fingerprint;
  }
}

/** An event is the same as long as its sources are, and they tell all. */
const known = new WeakMap<Event, WeakMap<Event, number>>();

function knownMean(a: Event, b: Event, sameEvent: SameEventProbability): number {
  const means = known.get(a) ?? new WeakMap<Event, number>();
  known.set(a, means);
  let odds = means.get(b);
  if (odds === undefined) means.set(b, (odds = meanOdds(a, b, sameEvent)));
  return odds;
}

function meanOdds(a: Event, b: Event, sameEvent: SameEventProbability): number {
  const [first, second] = [a.sources.slice(0, mostAsked), b.sources.slice(0, mostAsked)];
  let sum = 0;
  for (const one of first) {
    for (const other of second) {
      sum += oddsOf(sameEvent(one, other));
    }
  }
  return sum / (first.length * second.length);
}
