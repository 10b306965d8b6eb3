import type { Event } from '../events/index.js';

/** How alike two sources, by their URIs, are as reports of one event: 1 where they are taken to report the same one. */
export type EventLikeness = (a: string, b: string) => number;

/** Sources that are taken to report different events are never as alike as those of one. */
const mostApart = 0.99;

/** @param likeness how alike two sources are, whatever event they are taken to report */
export function eventLikeness(events: readonly Event[], likeness: EventLikeness): EventLikeness {
  const eventOf = new Map(events.flatMap((event) => event.sources.map((uri) => [uri, event] as const)));
  return (a, b) => (eventOf.get(a) === eventOf.get(b) ? 1 : Math.min(mostApart, likeness(a, b)));
}
