import type { ClaimsResult, EventNode, GroupNode, VersionNode } from '../../protocol.js';

export interface EventRow {
  readonly kind: 'event';
  readonly key: string;
  readonly event: EventNode;
  readonly children: GroupRow[];
}

export interface GroupRow {
  readonly kind: 'group';
  readonly key: string;
  readonly parent: EventRow;
  readonly group: GroupNode;
  readonly children: VersionRow[];
}

export interface VersionRow {
  readonly kind: 'version';
  readonly key: string;
  readonly parent: GroupRow;
  readonly group: GroupNode;
  readonly version: VersionNode;
}

/** A row of the tree: an event, a group of its claims, or a version of one. */
export type ClaimsRow = EventRow | GroupRow | VersionRow;

/**
 * The rows for the groups that `shows` lets through; events without any are left out.
 *
 * Their keys are made of what the rows say. The server's ids hold places in the text, which every edit moves: by those, a
 * row that the analyst folded would open again.
 */
export function claimRows({ events }: ClaimsResult, shows: (group: GroupNode) => boolean): EventRow[] {
  const keys = new Set<string>();
  const unique = (...parts: string[]): string => {
    const key = parts.join(' \u2023 ');
    for (let count = 1; ; count += 1) {
      const candidate = count === 1 ? key : `${key} (${count})`;
      if (keys.has(candidate)) continue;
      keys.add(candidate);
      return candidate;
    }
  };
  return events.flatMap((event) => {
    const groups = event.groups.filter(shows);
    if (groups.length === 0) return [];
    const eventRow: EventRow = { kind: 'event', key: unique(event.id), event, children: [] };
    for (const group of groups) {
      const parent: GroupRow = { kind: 'group', key: unique(eventRow.key, group.title), parent: eventRow, group, children: [] };
      for (const version of group.versions) {
        parent.children.push({
          kind: 'version',
          key: unique(parent.key, version.source.uri, version.value),
          parent,
          group,
          version,
        });
      }
      eventRow.children.push(parent);
    }
    return [eventRow];
  });
}

/** What a command gets from a row's menu: which group, and which version of it was meant if one was. `undefined` for else. */
export function claimOf(row: unknown): { group: string; version?: string } | undefined {
  const group = idOf(row, 'group');
  if (group === undefined) return undefined;
  const version = idOf(row, 'version');
  return version === undefined ? { group } : { group, version };
}

function idOf(row: unknown, part: 'group' | 'version'): string | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const node: unknown = Reflect.get(row, part);
  if (typeof node !== 'object' || node === null || !('id' in node)) return undefined;
  return typeof node.id === 'string' ? node.id : undefined;
}
