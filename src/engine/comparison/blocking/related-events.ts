import { eventsBySource, type Event } from '../../events/index.js';
import { oddsOf, probabilityOf } from '../../odds/index.js';
import type { Steps } from '../../steps/index.js';

/** How alike two sources, by their URIs, are as reports of one event: 1 where they are taken to report the same one. */
export type SameEventProbability = (a: string, b: string) => number;

/** Sources that are taken to report different events are never as alike as those of one. */
const mostApart = 0.99;

/** Events that are less alike than this have nothing to do with each other. Log odds. */
const leastOdds = -2.25;

/** How alike events are is told in steps, so that a slight change of one source leaves the others as they are. Log odds. */
const step = 0.25;

/** Of more sources than this the first ones stand for their event. */
const mostAsked = 12;

/**
 * How alike sources are, given the events that they are taken to report: those of different events no more than their events
 * are. What one leaves out, such as the day, the others of its event tell.
 */
export class RelatedEvents {
  readonly #eventOf: ReadonlyMap<string, Event>;
  readonly #related = new Map<Event, Map<Event, number>>();
  readonly #sameEvent: SameEventProbability;

  /** @param sameEvent how alike two sources are, whatever event they are taken to report */
  constructor(events: readonly Event[], sameEvent: SameEventProbability) {
    this.#eventOf = eventsBySource(events);
    this.#sameEvent = sameEvent;
    for (const event of events) this.#related.set(event, new Map());
  }

  /** Relates the events in steps, one each; all of them are to be done first. */
  *relate(): Steps<void> {
    const events = [...this.#related.keys()];
    for (const [index, a] of events.entries()) {
      for (const b of events.slice(index + 1)) {
        const odds = Math.round(meanOdds(a, b, this.#sameEvent) / step) * step;
        if (odds < leastOdds) continue;
        this.#related.get(a)?.set(b, odds);
        this.#related.get(b)?.set(a, odds);
      }
      yield;
    }
  }

  /** See `SameEventProbability`. */
  sameEvent(a: string, b: string): number {
    const [one, other] = [this.#eventOf.get(a), this.#eventOf.get(b)];
    if (one === other) return 1;
    if (one === undefined || other === undefined) return 0;
    const odds = this.#related.get(one)?.get(other);
    return odds === undefined ? 0 : Math.min(mostApart, this.#sameEvent(a, b), probabilityOf(odds));
  }

  /** All that the likeness of a source to those that do not change depends on: the sources of its event, and the events like that. */
  fingerprintOf(uri: string): string {
    const event = this.#eventOf.get(uri);
    if (event === undefined) return uri;
    const related = [...(this.#related.get(event) ?? [])].map(([{ sources }, odds]) => `${odds} ${sources.join(' ')}`);
    return [event.sources.join(' '), ...related].join('\n');
  }
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
