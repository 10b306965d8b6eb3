import type { EventNode, GroupNode, VersionNode, VersionPlace } from '../../protocol.js';
import { inKeptOrder } from './kept-order.js';

export interface EventRow {
  readonly kind: 'event';
  readonly key: string;
  readonly event: EventNode;
  /** Groups, and behind them one row for all that are only possible, and one for what is hidden. */
  readonly children: readonly (GroupRow | PossibleRow | HiddenRow)[];
}

/** The groups of an event that are only possibly about one thing. */
export interface PossibleRow {
  readonly kind: 'possible';
  readonly key: string;
  readonly parent: EventRow;
  readonly children: readonly GroupRow[];
}

/** What would be asked as well, had like claims not been refused. */
export interface HiddenRow {
  readonly kind: 'hidden';
  readonly key: string;
  readonly parent: EventRow;
  readonly children: readonly GroupRow[];
}

export interface GroupRow {
  readonly kind: 'group';
  readonly key: string;
  readonly parent: EventRow | PossibleRow | HiddenRow;
  /** Why it is hidden, in words; empty where it is not. */
  readonly rule: string;
  readonly group: GroupNode;
  readonly children: readonly VersionRow[];
}

export interface VersionRow {
  readonly kind: 'version';
  readonly key: string;
  readonly parent: GroupRow;
  readonly group: GroupNode;
  readonly version: VersionNode;
  /** Where several places say it; none where there is just one. */
  readonly children: readonly PlaceRow[];
}

export interface PlaceRow {
  readonly kind: 'place';
  readonly key: string;
  readonly parent: VersionRow;
  readonly group: GroupNode;
  readonly version: VersionNode;
  readonly place: VersionPlace;
  /** Which of the version's places it is. */
  readonly index: number;
}

/** A row of the tree. */
export type ClaimsRow = EventRow | PossibleRow | HiddenRow | GroupRow | VersionRow | PlaceRow;

/**
 * The rows for the groups that `shows` lets through; events without any are left out.
 *
 * Their keys are made of what the rows say. The server's ids hold places in the text, which every edit moves: by those, a
 * row that the analyst folded would open again.
 *
 * @param before rows as they were shown: what is still there stays where it is
 */
export function claimRows(
  events: readonly EventNode[],
  shows: (group: GroupNode) => boolean,
  before: readonly EventRow[] = [],
): EventRow[] {
  const unique = uniqueKeys();
  const rows = events.flatMap((event) => {
    const [groups, possible] = [event.groups.filter(shows), event.possible.filter(shows)];
    const hidden = event.hidden.filter(({ group }) => shows(group));
    if (groups.length + possible.length + hidden.length === 0) return [];
    const children: (GroupRow | PossibleRow | HiddenRow)[] = [];
    const row: EventRow = { kind: 'event', key: unique(event.id), event, children };
    const shown = before.find(({ key }) => key === row.key)?.children ?? [];
    const made = groups.map((group) => groupRow(group, row, unique));
    children.push(...inKeptOrder(made, shown));
    if (possible.length > 0)
      children.push(
        possibleRow(
          possible,
          row,
          unique,
          shown.find(({ kind }) => kind === 'possible'),
        ),
      );
    if (hidden.length > 0) children.push(hiddenRow(hidden, row, unique));
    return [row];
  });
  return inKeptOrder(rows, before);
}

type Unique = (...parts: readonly string[]) => string;

function uniqueKeys(): Unique {
  const keys = new Set<string>();
  return (...parts) => {
    const key = parts.join(' \u2023 ');
    for (let count = 1; ; count += 1) {
      const candidate = count === 1 ? key : `${key} (${count})`;
      if (keys.has(candidate)) continue;
      keys.add(candidate);
      return candidate;
    }
  };
}

function possibleRow(
  groups: readonly GroupNode[],
  parent: EventRow,
  unique: Unique,
  before: EventRow['children'][number] | undefined,
): PossibleRow {
  const children: GroupRow[] = [];
  const row: PossibleRow = { kind: 'possible', key: unique(parent.key, '?'), parent, children };
  const made = groups.map((group) => groupRow(group, row, unique));
  children.push(...inKeptOrder(made, before?.kind === 'possible' ? before.children : []));
  return row;
}

function hiddenRow(hidden: EventNode['hidden'], parent: EventRow, unique: Unique): HiddenRow {
  const children: GroupRow[] = [];
  const row: HiddenRow = { kind: 'hidden', key: unique(parent.key, '–'), parent, children };
  children.push(...hidden.map(({ group, rule }) => groupRow(group, row, unique, rule)));
  return row;
}

function groupRow(group: GroupNode, parent: GroupRow['parent'], unique: Unique, rule = ''): GroupRow {
  const children: VersionRow[] = [];
  const row: GroupRow = { kind: 'group', key: unique(parent.key, group.title), parent, rule, group, children };
  children.push(...group.versions.map((version) => versionRow(version, row, unique)));
  return row;
}

function versionRow(version: VersionNode, parent: GroupRow, unique: Unique): VersionRow {
  const { group } = parent;
  const children: PlaceRow[] = [];
  const row: VersionRow = { kind: 'version', key: unique(parent.key, version.value), parent, group, version, children };
  if (version.places.length > 1) {
    children.push(
      ...version.places.map((place, index): PlaceRow => {
        const key = unique(row.key, place.source.uri, place.text);
        return { kind: 'place', key, parent: row, group, version, place, index };
      }),
    );
  }
  return row;
}

/** Whether a row is a group that is only possibly about one thing. */
export function isPossible(row: ClaimsRow): boolean {
  return row.kind === 'group' && row.parent.kind === 'possible';
}

/** What a command gets from a row's menu: which group, and which version of it was meant if one was. `undefined` for else. */
export function claimOf(row: unknown): { group: string; version?: string } | undefined {
  const group = idOf(row, 'group');
  if (group === undefined) return undefined;
  const version = idOf(row, 'version');
  return version === undefined ? { group } : { group, version };
}

/** Where a row says its value: at its place, else at the first one of its version. */
export function placeOf(row: unknown): VersionPlace | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const { kind, place, version } = row as Partial<Omit<PlaceRow, 'kind'>> & { readonly kind?: unknown };
  return kind === 'place' ? place : kind === 'version' ? version?.places[0] : undefined;
}

function idOf(row: unknown, part: 'group' | 'version'): string | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const node: unknown = Reflect.get(row, part);
  if (typeof node !== 'object' || node === null || !('id' in node)) return undefined;
  return typeof node.id === 'string' ? node.id : undefined;
}
