import type { EventNode, GroupNode, VersionNode } from '../../../protocol.js';

/** A row of the tree: an event, a group of its claims, or a version of one. */
export type ClaimsNode =
  | { readonly kind: 'event'; readonly event: EventNode }
  | { readonly kind: 'group'; readonly event: EventNode; readonly group: GroupNode }
  | { readonly kind: 'version'; readonly event: EventNode; readonly group: GroupNode; readonly version: VersionNode };

/** The id of the group that a row stands for or is part of; `undefined` for an event, or for what is no row. */
export function groupIdOf(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null || !('group' in node)) return undefined;
  const { group } = node;
  return typeof group === 'object' && group !== null && 'id' in group && typeof group.id === 'string' ? group.id : undefined;
}
