import type { CorpusIndex } from './corpus.js';

/** The same without the groups that are not sure, and without what they tell of single claims. */
export function surely(index: CorpusIndex): CorpusIndex {
  const groups = index.groups.filter((group) => group.sure);
  const ids = new Set(groups.map((group) => group.id));
  const findings = [...index.findings].map(([uri, list]) => [uri, list.filter(({ data }) => data === undefined || ids.has(data.group))] as const);
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
    findings: new Map(findings.filter(([, list]) => list.length > 0)),
  };
}
