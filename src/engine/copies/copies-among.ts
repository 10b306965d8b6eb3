import type { Source } from '../sources/index.js';
import { sentencesInCommon } from './sentences-in-common.js';

/** So many sentences in common make a copy; or fewer that are so large a share of the shorter text, but never one alone. */
const enoughShared = 3;
const fewestShared = 2;
const leastShare = 0.5;

/** Sources that copy one another, word for word or with small edits: by URI, those that each shares sentences with and how many. */
export function copiesAmong(sources: Iterable<Source>): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const { sentences, common } = sentencesInCommon(sources);
  return new Map(
    [...common].map(([uri, others]) => [
      uri,
      new Map(
        [...others].filter(([other, number]) => {
          const shorter = Math.min(sentences.get(uri) ?? 0, sentences.get(other) ?? 0);
          return number >= enoughShared || (number >= fewestShared && number >= leastShare * shorter);
        }),
      ),
    ]),
  );
}
