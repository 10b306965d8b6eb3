import type { Event } from './types.js';

/** The event that each source reports, by the source's URI. */
export function eventsBySource(events: readonly Event[]): ReadonlyMap<string, Event> {
  return new Map(events.flatMap((event) => event.sources.map((uri) => [uri, event] as const)));
}
