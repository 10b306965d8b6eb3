import type { CorpusIndex } from './corpus-index.js';

/** The same without the groups whose claims are less surely about the same thing, and without what they tell of single claims. */
export function confidentOnly(index: CorpusIndex): CorpusIndex {
  return index.withGroups(index.groups.filter((group) => group.isConfident));
}
