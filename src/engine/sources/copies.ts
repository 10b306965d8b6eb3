import { addTo } from '../../collections.js';
import { fold } from '../language/index.js';
import type { Source } from './types.js';

/** Shorter sentences stand in many texts. In words. */
const fewestWords = 8;
/** So many sentences in common make a copy; or fewer that are so large a share of the shorter text, but never one alone. */
const enoughShared = 3;
const fewestShared = 2;
const leastShare = 0.5;

/** Sources that share sentences word for word, case and punctuation apart: by URI, those that each shares them with and how many. */
export function copiesAmong(sources: Iterable<Source>): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const bySentence = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { uri, text, blocks } of sources) {
    const own = new Set<string>();
    for (const { start, reading } of blocks)
      for (const sentence of reading.sentences) {
        const words = fold(text.slice(start + sentence.start, start + sentence.end));
        if (words.split(' ').length >= fewestWords) own.add(words);
      }
    counts.set(uri, own.size);
    for (const words of own) addTo(bySentence, words, uri);
  }
  const shared = new Map<string, Map<string, number>>();
  for (const uris of bySentence.values()) {
    // A sentence that stands everywhere is a notice of the site.
    if (uris.size < 2 || uris.size > mostCopies) continue;
    for (const one of uris) for (const other of uris) if (one !== other) count(shared, one, other);
  }
  return new Map(
    [...shared].map(([uri, others]) => [
      uri,
      new Map(
        [...others].filter(([other, number]) => {
          const shorter = Math.min(counts.get(uri) ?? 0, counts.get(other) ?? 0);
          return number >= enoughShared || (number >= fewestShared && number >= leastShare * shorter);
        }),
      ),
    ]),
  );
}

const mostCopies = 20;

function count(shared: Map<string, Map<string, number>>, one: string, other: string): void {
  const others = shared.get(one) ?? new Map<string, number>();
  shared.set(one, others);
  others.set(other, (others.get(other) ?? 0) + 1);
}
