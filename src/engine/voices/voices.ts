import { append } from '../../collections.js';
import type { Source } from '../sources/index.js';
import { sentenceKeys } from './sentence-keys.js';

/** A report that another one copies, or that copies it. */
export interface CopiedReport {
  readonly uri: string;
  /** How many sentences both have, word for word. */
  readonly common: number;
  /** How many sentences of enough words the shorter of the two has. */
  readonly of: number;
}

/** Which reports speak with one voice. */
export interface Voices {
  /** The first of the reports that are of one voice with this one, by URI; itself where it stands alone. */
  readonly voiceOf: (uri: string) => string;
  /** Those that a report shares its sentences with, the most first. */
  readonly copiesOf: (uri: string) => readonly CopiedReport[];
}

/** Fewer sentences in common may be a quotation, or the last line of every report of one outlet. */
const fewestInCommon = 2;

/** The share of the shorter report's sentences that two have in common at least. */
const leastShare = 0.5;

/** A sentence that stands in more reports than these is compared with the first of them only. */
const mostPaired = 60;

/**
 * Which reports copy one another: those of which the shorter shares half of its sentences with the other, word for word. That is
 * the containment of Broder, On the resemblance and containment of documents (1997), with sentences for shingles. One that copies one of two is of one voice with both.
 */
export function voicesOf(sources: readonly Source[]): Voices {
  const keys = new Map(sources.map((source) => [source.uri, sentenceKeys(source)]));
  const copies = new Map<string, CopiedReport[]>();
  const parents = new Map<string, string>();
  const voiceOf = (uri: string): string => {
    let root = uri;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    return root;
  };
  for (const [a, others] of inCommon(keys)) {
    for (const [b, common] of others) {
      const of = Math.min(keys.get(a)?.size ?? 0, keys.get(b)?.size ?? 0);
      if (common < fewestInCommon || common < leastShare * of) continue;
      append(copies, a, { uri: b, common, of });
      append(copies, b, { uri: a, common, of });
      const [one, other] = [voiceOf(a), voiceOf(b)];
      if (one !== other) parents.set(one < other ? other : one, one < other ? one : other);
    }
  }
  for (const list of copies.values()) list.sort((a, b) => b.common - a.common || (a.uri < b.uri ? -1 : 1));
  return { voiceOf, copiesOf: (uri) => copies.get(uri) ?? [] };
}

/** How many sentences two reports have in common, by the first and then the second of them. */
function inCommon(keys: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Map<string, number>> {
  const reports = new Map<string, string[]>();
  for (const [uri, sentences] of keys) for (const sentence of sentences) append(reports, sentence, uri);
  const counts = new Map<string, Map<string, number>>();
  for (const uris of reports.values()) {
    for (const [at, a] of uris.entries()) {
      if (at > 0 && uris.length > mostPaired) break;
      for (const b of uris.slice(at + 1)) {
        const others = counts.get(a) ?? new Map<string, number>();
        counts.set(a, others.set(b, (others.get(b) ?? 0) + 1));
      }
    }
  }
  return counts;
}
