import type { CorpusIndex, Group } from '../../src/engine/index.js';

/** The groups of an index, those too that are only possibly about one thing: for tests of what is compared, not of how surely. */
export function everyGroup({ groups, possibleGroups }: CorpusIndex): Group[] {
  return [...groups, ...possibleGroups];
}
