import { conceptOf } from '../language/index.js';
import type { Source } from '../sources/index.js';
import { openingBlocks, type Signature } from './signature.js';
import type { Event } from './types.js';
import titles from '#lexicon/event-titles';

/** By concept, the noun that names an event of that kind. The weightiest in the openings counts. */
const eventNouns = new Map(Object.entries(titles).map(([word, noun]) => [conceptOf(word), noun]));

/** Names an event after what its sources say most in their openings: `Talks in Istanbul`. */
export function describeEvent(cluster: readonly Signature[], sources: ReadonlyMap<string, Source>): Event {
  const noun = heaviest(cluster.flatMap(({ weights }) => [...weights].filter(([concept]) => eventNouns.has(concept))));
  const openings = cluster.flatMap(({ uri }) => sources.get(uri)?.blocks.slice(0, openingBlocks) ?? []);
  const place = heaviest(openings.flatMap(({ places }) => places.map((name) => [name, 1])));
  const [first] = cluster;
  if (first === undefined) throw new Error('An event without sources.');
  const headline = sources.get(first.uri)?.metadata.title ?? null;
  return {
    id: first.uri,
    title: titleOf(noun === null ? null : (eventNouns.get(noun) ?? null), place, headline),
    date: heaviest(cluster.flatMap(({ day }) => (day === null ? [] : [[day, 1]]))),
    weekday: heaviest(cluster.flatMap(({ weekday }) => (weekday === null ? [] : [[weekday, 1]]))),
    sources: cluster.map((signature) => signature.uri),
  };
}

function titleOf(noun: string | null, place: string | null, headline: string | null): string {
  if (noun === null) return headline ?? (place === null ? 'Event' : `Event in ${place}`);
  return place === null ? noun : `${noun} in ${place}`;
}

/** The value with the greatest weight in all; the first of equals. */
function heaviest<T>(weighted: readonly (readonly [T, number])[]): T | null {
  const sums = new Map<T, number>();
  for (const [value, weight] of weighted) sums.set(value, (sums.get(value) ?? 0) + weight);
  let best: T | null = null;
  for (const [value, sum] of sums) if (best === null || sum > (sums.get(best) ?? 0)) best = value;
  return best;
}
