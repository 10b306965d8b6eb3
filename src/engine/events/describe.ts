import type { Source } from '../sources/index.js';
import type { Signature } from './signature.js';
import type { Event } from './types.js';

/** Nouns that name what news is about; the one said most in the openings names the event. */
const eventNouns = new Set([
  'talks', 'exchange', 'agreement', 'ceasefire', 'summit', 'election', 'vote', 'trial', 'protest', 'attack', 'bombing', 'shooting', 'robbery',
  'quake', 'fire', 'flood', 'storm', 'crash', 'rescue', 'eruption', 'outbreak', 'strike', 'merger', 'buy', 'launch', 'war', 'siege',
]);

const titles = new Map([
  ['buy', 'Acquisition'],
  ['quake', 'Earthquake'],
]);

/** Names an event after what its sources say most in their openings: `Talks in Istanbul`. */
export function describeEvent(cluster: readonly Signature[], sources: ReadonlyMap<string, Source>): Event {
  const day = mostFrequent(cluster.map((signature) => (signature.weekday !== null || sourceSays(signature) ? signature.day : null)));
  const weekday = mostFrequent(cluster.map((signature) => signature.weekday));
  const noun = mostFrequent(cluster.flatMap((signature) => [...signature.concepts].flatMap(([concept, count]) => repeat(concept, count))).map((concept) => (eventNouns.has(concept) ? concept : null)));
  const place = placeOf(cluster, sources);
  const name = noun === null ? null : (titles.get(noun) ?? noun.charAt(0).toUpperCase() + noun.slice(1));
  const first = cluster[0];
  const fallback = first === undefined ? 'Event' : (sources.get(first.uri)?.metadata.title ?? 'Event');
  const title = name === null ? (place === null ? fallback : `Event in ${place}`) : place === null ? name : `${name} in ${place}`;
  return { id: first?.uri ?? '', title, date: day, weekday, sources: cluster.map((signature) => signature.uri) };
}

function sourceSays(signature: Signature): boolean {
  return signature.day !== null;
}

/** The place said most after `in`, `at`, `on` in the openings: where things happen, rather than who they happen to. */
function placeOf(cluster: readonly Signature[], sources: ReadonlyMap<string, Source>): string | null {
  const places = cluster.flatMap(({ uri }) => {
    const source = sources.get(uri);
    return (source?.blocks.slice(0, 4) ?? []).flatMap((block) =>
      block.sentences.flatMap((sentence) =>
        sentence.mentions
          .filter((mention) => mention.type === 'place' && /\b(?:in|at|near|off|on)\s+$/i.test(block.reading.text.slice(0, mention.start)))
          .map((mention) => mention.text),
      ),
    );
  });
  return mostFrequent(places);
}

function repeat<T>(value: T, times: number): T[] {
  return Array.from({ length: times }, () => value);
}

function mostFrequent<T>(values: readonly (T | null)[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
