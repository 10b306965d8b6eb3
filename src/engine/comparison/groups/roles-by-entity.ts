import { append } from '../../../collections.js';
import type { Entity } from '../../entities/index.js';
import { compareRoles, type RoleClaim } from '../../roles/index.js';
import type { Source } from '../../sources/index.js';

/**
 * The roles that sources give people: of each source what it says, once, as fully as it says it, in the order of the
 * sources and places.
 *
 * @param entities as the analyst has decided them
 */
export function rolesByEntity(sources: readonly Source[], entities: readonly Entity[]): Map<Entity, readonly RoleClaim[]> {
  const told = new Map(sources.filter(({ roles }) => roles.length > 0).map(({ uri, roles }) => [uri, byBearer(roles)] as const));
  const found = new Map<Entity, readonly RoleClaim[]>();
  for (const entity of entities) {
    if (entity.type !== 'person') continue;
    const claims = entity.mentions.flatMap(({ uri, start }) => told.get(uri)?.get(start) ?? []);
    if (claims.length > 0)
      found.set(
        entity,
        bySource(claims).flatMap(([, list]) => distinct(list)),
      );
  }
  return found;
}

function byBearer(roles: readonly RoleClaim[]): Map<number, RoleClaim[]> {
  const byStart = new Map<number, RoleClaim[]>();
  for (const claim of roles) append(byStart, claim.bearer.start, claim);
  return byStart;
}

/** Each role once, in its fullest words. */
function distinct(claims: readonly RoleClaim[]): RoleClaim[] {
  const kept: RoleClaim[] = [];
  for (const claim of claims) {
    const index = kept.findIndex((other) => compareRoles(other, claim).likeness === 'same');
    const other = kept[index];
    if (other === undefined) kept.push(claim);
    else if (fullness(claim) > fullness(other)) kept[index] = claim;
  }
  return kept.sort((a, b) => a.start - b.start);
}

function fullness({ role: { field, names, nations, standing } }: RoleClaim): number {
  return field.size + names.size + nations.size + standing.size;
}

/** In the order of their addresses. */
export function bySource(claims: readonly RoleClaim[]): [uri: string, claims: RoleClaim[]][] {
  const sources = new Map<string, RoleClaim[]>();
  for (const claim of claims) append(sources, claim.uri, claim);
  return [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
}
