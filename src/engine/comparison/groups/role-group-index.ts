import { append } from '../../../collections.js';
import type { Entity } from '../../entities/index.js';
import type { RoleClaim } from '../../roles/index.js';
import type { Group } from '../types.js';
import { roleGroupsOf, type RolesInEvent } from './role-group.js';

/**
 * The groups of roles, by person and event, kept up to date: one of all roles where two sources give a person different
 * ones; else one of each role that several sources give.
 *
 * Two sources differ where each of them says a role of which the other says nothing like it: a source that merely says more
 * does not contradict.
 */
export class RoleGroupIndex {
  /** By their first claim. */
  readonly #made = new WeakMap<RoleClaim, { readonly told: RolesInEvent; readonly groups: readonly Group[] }>();

  /** @param eventOf the id of the event that a source reports, by its URI */
  update(roles: ReadonlyMap<Entity, readonly RoleClaim[]>, eventOf: (uri: string) => string): Group[] {
    return [...roles].flatMap(([entity, claims]) =>
      rolesByEvent(entity, claims, eventOf).flatMap((told) => this.#groupsOf(told)),
    );
  }

  #groupsOf(told: RolesInEvent): readonly Group[] {
    const [first] = told.claims;
    if (first === undefined) return [];
    const before = this.#made.get(first);
    if (before !== undefined && isSame(before.told, told)) return before.groups;
    const groups = roleGroupsOf(told);
    this.#made.set(first, { told, groups });
    return groups;
  }
}

/** By event; what only one source tells is left out. */
function rolesByEvent(
  { name, mentions }: Entity,
  claims: readonly RoleClaim[],
  eventOf: (uri: string) => string,
): RolesInEvent[] {
  if (claims.every(({ uri }) => uri === claims[0]?.uri)) return [];
  const events = new Map<string, RoleClaim[]>();
  for (const claim of claims) append(events, eventOf(claim.uri), claim);
  const full = new Set(mentions.filter(({ name }) => name.includes(' ')).map(({ uri }) => uri));
  return [...events].map(([event, list]) => ({ claims: list, name, event, named: list.map(({ uri }) => full.has(uri)) }));
}

function isSame(a: RolesInEvent, b: RolesInEvent): boolean {
  if (a.name !== b.name || a.event !== b.event || a.claims.length !== b.claims.length) return false;
  return a.claims.every((claim, index) => claim === b.claims[index] && a.named[index] === b.named[index]);
}
