import type { Event } from '../events/index.js';

/** How alike two sources, by their URIs, are as reports of one event: 1 where they are taken to report the same one. */
export type EventLikeness = (a: string, b: string) => number;

/** Sources that are taken to report different events are never as alike as those of one. */
const mostApart = 0.99;

/**
 * Sources that are taken to report different events are no more alike than their events are: what one leaves out, such as the
 * day, the others of its event tell.
 *
 * @param likeness how alike two sources are, whatever event they are taken to report
 */
export function eventLikeness(events: readonly Event[], likeness: EventLikeness): EventLikeness {
  const eventOf = new Map(events.flatMap((event) => event.sources.map((uri) => [uri, event] as const)));
  const known = new Map<string, number>();
  const between = (a: Event, b: Event): number => {
    const key = a.id < b.id ? `${a.id}\n${b.id}` : `${b.id}\n${a.id}`;
    let mean = known.get(key);
    if (mean === undefined) known.set(key, (mean = meanLikeness(a, b, likeness)));
    return mean;
  };
  return (a, b) => {
    const [one, other] = [eventOf.get(a), eventOf.get(b)];
    if (one === other) return 1;
    const own = Math.min(mostApart, likeness(a, b));
    return one === undefined || other === undefined ? own : Math.min(own, between(one, other));
  };
}

/** Of more sources than this the first ones stand for all. */
const mostAsked = 12;

/** The mean of the log odds, as a probability. */
function meanLikeness(a: Event, b: Event, likeness: EventLikeness): number {
  const pairs = a.sources.slice(0, mostAsked).flatMap((one) => b.sources.slice(0, mostAsked).map((other) => likeness(one, other)));
  const odds = pairs.reduce((sum, value) => sum + Math.log(value / (1 - value)), 0) / pairs.length;
  return 1 / (1 + Math.exp(-odds));
}
