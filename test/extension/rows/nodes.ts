import type { EventNode, GroupNode, GroupState, SourceLabel, VersionNode, VersionPlace } from '../../../src/protocol.js';

/** Nodes as the server gives them. Of each only what matters is said. */

export function source(name: string, label = name): SourceLabel {
  return { uri: `file:///reports/${name}`, label, name, title: null, published: null };
}

export function place(name: string, text: string, label = name): VersionPlace {
  const at = { line: 0, character: 0 };
  return { source: source(name, label), range: { start: at, end: at }, text, sentence: `It was ${text}.` };
}

export function version(id: string, ...places: readonly [VersionPlace, ...VersionPlace[]]): VersionNode {
  const value = places[0].text;
  return { id, value, normalized: value, verdict: 'same', reason: '', days: null, places };
}

export const undecided: GroupState = {
  status: 'open',
  isSeen: false,
  preferred: null,
  question: '',
  changes: [],
  by: '',
  at: '',
};

export function group(title: string, versions: readonly VersionNode[], more: Partial<GroupNode> = {}): GroupNode {
  const summary = versions.map(({ value }) => value).join(' / ');
  return {
    id: `id of ${title}`,
    title,
    summary,
    verdict: 'conflict',
    confidence: 1,
    entities: [],
    versions,
    alone: [],
    sets: [],
    state: undecided,
    ...more,
  };
}

export function event(id: string, groups: readonly GroupNode[], possible: readonly GroupNode[] = []): EventNode {
  return { id, title: id, date: '', sources: [], groups, possible, hidden: [] };
}
