import type { Event, EventIndex } from '../events/index.js';
import { probabilityOf } from '../odds/index.js';
import type { Source } from '../sources/index.js';

/** See `sameEventThreshold`: set higher, for a section of a draft is short. Log odds. */
const leastOdds = 0;
/** Sources of events that a text does not write of are never as alike as those of which it does. */
const mostApart = 0.99;

/**
 * How alike sources are to a part of a draft as reports of one event, by their URIs: 1 where it writes of their event, as it does of that
 * of every source that it cites. A part that shows no event by itself is taken to write of those of the whole.
 *
 * @param cited URIs of the sources that are cited in the part
 * @param whole events of the whole draft
 */
export function relatedSources(
  part: Source,
  cited: ReadonlySet<string>,
  events: readonly Event[],
  index: EventIndex,
  whole: ReadonlySet<Event> = new Set(),
): { readonly events: ReadonlySet<Event>; readonly sameEvent: (uri: string) => number } {
  const oddsOf = index.lookUp(part);
  const found = new Set(
    events.filter(({ sources }) => sources.some((uri) => cited.has(uri)) || meanOdds(sources, oddsOf) > leastOdds),
  );
  const own = found.size > 0 ? found : whole;
  const uris = new Set([...own].flatMap(({ sources }) => sources));
  return { events: own, sameEvent: (uri) => (uris.has(uri) ? 1 : Math.min(mostApart, probabilityOf(oddsOf(uri)))) };
}

/** Of more sources than this the first ones stand for their event. */
const mostAsked = 12;

function meanOdds(sources: readonly string[], oddsOf: (uri: string) => number): number {
  const asked = sources.slice(0, mostAsked);
  return asked.reduce((sum, uri) => sum + oddsOf(uri), 0) / Math.max(1, asked.length);
}
