import type { CorpusIndex } from './corpus.js';
import { findingsBySource } from './findings.js';

/** The same without the groups that are not sure, and without what they tell of single claims. */
export function confidentOnly(index: CorpusIndex): CorpusIndex {
  const groups = index.groups.filter((group) => group.isConfident);
  let findings: CorpusIndex['findings'] | undefined;
  return {
    sources: index.sources,
    get entities() {
      return index.entities;
    },
    get decided() {
      return index.decided;
    },
    get lookalikes() {
      return index.lookalikes;
    },
    get roles() {
      return index.roles;
    },
    events: index.events,
    groups,
    get findings() {
      return (findings ??= findingsBySource(groups));
    },
  };
}
