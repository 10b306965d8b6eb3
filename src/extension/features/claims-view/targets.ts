import type { GroupNode, VersionNode } from '../../../protocol.js';
import { claimOf, type ClaimsRow } from '../../rows/claim-rows.js';
import type { Session } from '../../session/session.js';

/** A group that something is decided of, and a version of it where one was meant. */
export interface Target {
  readonly group: GroupNode;
  readonly isPossible: boolean;
  readonly version: VersionNode | undefined;
}

/**
 * What a command is about: the rows that its menu was opened on, what another view gave it, else what is selected.
 *
 * @param given as menus call commands: the row, then all rows where several are selected; else `{ group: { id }, version: { id } }`
 */
export function targetsOf(given: readonly unknown[], selection: readonly ClaimsRow[], session: Session): Target[] {
  const [one, several] = given;
  const rows: readonly unknown[] =
    Array.isArray(several) && several.length > 0 ? several : claimOf(one) !== undefined ? [one] : selection;
  return rows.flatMap((row) => targetOf(row, session) ?? []);
}

function targetOf(row: unknown, session: Session): Target | undefined {
  const claim = claimOf(row);
  if (claim === undefined) return undefined;
  for (const { groups, possible, hidden } of session.claims.events) {
    const sure = groups.find(({ id }) => id === claim.group);
    const unsure = possible.find(({ id }) => id === claim.group) ?? hidden.find(({ group }) => group.id === claim.group)?.group;
    const group = sure ?? unsure;
    if (group !== undefined)
      return { group, isPossible: sure === undefined, version: group.versions.find(({ id }) => id === claim.version) };
  }
  return undefined;
}
