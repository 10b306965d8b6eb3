import { foldedText } from '../../folded-text.js';
import { claimStatuses, type GroupNode } from '../../protocol.js';
import { isOpen } from './is-open.js';

/** What is asked of a group besides words: `@conflict @open @new @source:herald @entity:"Mara Lindqvist"`. */
export interface ClaimQuery {
  /** Words that must stand in it, folded; empty where none are asked for. */
  readonly words: string;
  readonly conditions: readonly ((group: GroupNode) => boolean)[];
}

const token = /@(\w+)(?::(?:"([^"]*)"?|(\S*)))?/g;

/**
 * Reads what was typed into the filter. A word with `@` that means nothing is taken for a word.
 *
 * @param isNew whether a group was not there when the window was open last
 */
export function readQuery(typed: string, isNew: (group: GroupNode) => boolean): ClaimQuery {
  const conditions: ((group: GroupNode) => boolean)[] = [];
  const words = typed.replace(token, (whole: string, name: string, quoted?: string, bare?: string) => {
    const condition = conditionOf(name.toLowerCase(), foldedText((quoted ?? bare ?? '').trim()), isNew);
    if (condition === undefined) return whole;
    conditions.push(condition);
    return ' ';
  });
  return { words: foldedText(words.replace(/\s+/g, ' ').trim()), conditions };
}

function conditionOf(
  name: string,
  value: string,
  isNew: (group: GroupNode) => boolean,
): ((group: GroupNode) => boolean) | undefined {
  if (name === 'conflict' || name === 'compatible' || name === 'same') return ({ verdict }) => verdict === name;
  if (name === 'open') return ({ state }) => isOpen(state);
  if (name === 'seen') return ({ state }) => state.isSeen;
  if (name === 'ask') return ({ state }) => state.question !== '';
  if (name === 'new') return isNew;
  const status = claimStatuses.find((each) => each === name);
  if (status !== undefined) return ({ state }) => state.status === status;
  if (name === 'source')
    return ({ versions }) =>
      versions.some(({ places }) =>
        places.some(({ source }) => [source.label, source.name].some((each) => foldedText(each).includes(value))),
      );
  if (name === 'entity') return ({ entities }) => entities.some((each) => foldedText(each).includes(value));
  return undefined;
}

/** How groups are put in order within their events; by `gravity` they come as the server has them. */
export const claimOrders = ['gravity', 'sources', 'newest', 'title'] as const;
export type ClaimOrder = (typeof claimOrders)[number];

export function inClaimOrder(groups: readonly GroupNode[], order: ClaimOrder): readonly GroupNode[] {
  const by = (key: (group: GroupNode) => number | string): readonly GroupNode[] => {
    const keyed = groups.map((group) => ({ group, key: key(group) }));
    return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ group }) => group);
  };
  switch (order) {
    case 'gravity':
      return groups;
    case 'sources':
      return by((group) => -new Set(sourcesOf(group).map(({ uri }) => uri)).size);
    case 'newest':
      return by((group) => -Math.max(0, ...sourcesOf(group).map(({ published }) => Date.parse(published ?? '') || 0)));
    case 'title':
      return by(({ title }) => foldedText(title));
  }
}

function sourcesOf({ versions }: GroupNode) {
  return versions.flatMap(({ places }) => places.map(({ source }) => source));
}
