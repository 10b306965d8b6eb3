import type { Event, EventIndex } from '../events/index.js';
import { probabilityOf } from '../odds/index.js';
import type { Source } from '../sources/index.js';

/** See `sameEventThreshold`: set higher, for a section of a draft is short. Log odds. */
const leastOdds = 0;
/** The likeliest event is possibly meant from here on, where none surely is. Log odds. */
const leastPossible = -1.6;
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
): Related {
  const oddsOf = index.lookUp(part);
  const odds = new Map(events.map((event) => [event, meanOdds(event.sources, oddsOf)]));
  const isMeant = (event: Event): boolean => event.sources.some((uri) => cited.has(uri)) || (odds.get(event) ?? 0) > leastOdds;
  const found = new Set(events.filter(isMeant));
  const own = found.size > 0 ? found : whole;
  const sameEvent = (meant: ReadonlySet<Event>): Related['sameEvent'] => {
    const uris = new Set([...meant].flatMap(({ sources }) => sources));
    return (uri) => (uris.has(uri) ? 1 : Math.min(mostApart, probabilityOf(oddsOf(uri))));
  };
  return { events: own, sameEvent: sameEvent(own), possiblySameEvent: sameEvent(own.size > 0 ? own : likeliest(odds)) };
}

/** What a text writes of. */
export interface Related {
  readonly events: ReadonlySet<Event>;
  /** How alike a source, by its URI, is to the text as a report of one event. */
  readonly sameEvent: (uri: string) => number;
  /** The same where the text is taken to write of the likeliest event, as it may. */
  readonly possiblySameEvent: (uri: string) => number;
}

function likeliest(odds: ReadonlyMap<Event, number>): ReadonlySet<Event> {
  const [first] = [...odds].sort(([, a], [, b]) => b - a);
  return new Set(first !== undefined && first[1] > leastPossible ? [first[0]] : []);
}

/** Of more sources than this the first ones stand for their event. */
const mostAsked = 12;

function meanOdds(sources: readonly string[], oddsOf: (uri: string) => number): number {
  const asked = sources.slice(0, mostAsked);
  return asked.reduce((sum, uri) => sum + oddsOf(uri), 0) / Math.max(1, asked.length);
}
