import type { Entity } from '../../entities/index.js';
import { compareRoles, type ComparedRoles, type RoleClaim } from '../../roles/index.js';
import type { Source } from '../../sources/index.js';
import type { Group, Relation, Verdict } from '../types.js';

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
  for (const claim of roles) byStart.set(claim.bearer.start, [...(byStart.get(claim.bearer.start) ?? []), claim]);
  return byStart;
}

/** In the order of their addresses. */
function bySource(claims: readonly RoleClaim[]): [uri: string, claims: RoleClaim[]][] {
  const sources = new Map<string, RoleClaim[]>();
  for (const claim of claims) sources.set(claim.uri, [...(sources.get(claim.uri) ?? []), claim]);
  return [...sources].sort(([a], [b]) => (a < b ? -1 : 1));
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

/** The roles of one person in the reports of one event. */
interface Told {
  readonly claims: readonly RoleClaim[];
  readonly name: string;
  readonly event: string;
  /** Whether the source of each claim writes the full name somewhere. */
  readonly named: readonly boolean[];
}

/**
 * The groups of roles, by person and event, kept up to date: one of all roles where two sources give a person different
 * ones; else one of each role that several sources give.
 *
 * Two sources differ where each of them says a role of which the other says nothing like it: a source that merely says more
 * does not contradict.
 */
export class RoleGroupIndex {
  /** By their first claim. */
  readonly #made = new WeakMap<RoleClaim, { readonly told: Told; readonly groups: readonly Group[] }>();

  /** @param eventOf the id of the event that a source reports, by its URI */
  update(roles: ReadonlyMap<Entity, readonly RoleClaim[]>, eventOf: (uri: string) => string): Group[] {
    return [...roles].flatMap(([entity, claims]) => toldIn(entity, claims, eventOf).flatMap((told) => this.#groupsOf(told)));
  }

  #groupsOf(told: Told): readonly Group[] {
    const [first] = told.claims;
    if (first === undefined) return [];
    const before = this.#made.get(first);
    if (before !== undefined && isSame(before.told, told)) return before.groups;
    const groups = groupsOf(told);
    this.#made.set(first, { told, groups });
    return groups;
  }
}

/** By event; what only one source tells is left out. */
function toldIn({ name, mentions }: Entity, claims: readonly RoleClaim[], eventOf: (uri: string) => string): Told[] {
  if (claims.every(({ uri }) => uri === claims[0]?.uri)) return [];
  const events = new Map<string, RoleClaim[]>();
  for (const claim of claims) {
    const event = eventOf(claim.uri);
    const list = events.get(event);
    if (list === undefined) events.set(event, [claim]);
    else list.push(claim);
  }
  const full = new Set(mentions.filter(({ text }) => text.includes(' ')).map(({ uri }) => uri));
  return [...events].map(([event, list]) => ({ claims: list, name, event, named: list.map(({ uri }) => full.has(uri)) }));
}

function isSame(a: Told, b: Told): boolean {
  if (a.name !== b.name || a.event !== b.event || a.claims.length !== b.claims.length) return false;
  return a.claims.every((claim, index) => claim === b.claims[index] && a.named[index] === b.named[index]);
}

function groupsOf(told: Told): Group[] {
  const sources = bySource(told.claims).map(([, own]) => own);
  const differing = new Set<readonly RoleClaim[]>();
  const apart: Apart[] = [];
  sources.forEach((own, index) => {
    for (const other of sources.slice(index + 1)) {
      const found = apartIn(own, other);
      if (found.length === 0) continue;
      apart.push(...found);
      differing.add(own).add(other);
    }
  });
  const { claims } = told;
  if (apart.length === 0) return agreements(claims).map((same) => groupOf(told, same, []));
  const versions = [...differing].flat();
  // What other sources say like one of them belongs to it, too.
  const members = claims.filter((claim) =>
    versions.some((version) => version === claim || !isUnlike(compareRoles(version, claim))),
  );
  return [groupOf(told, members, apart)];
}

/** Two roles in which two sources differ. */
interface Apart {
  readonly a: RoleClaim;
  readonly b: RoleClaim;
  readonly compared: ComparedRoles;
}

/** What each of two sources says of which the other one says nothing like it. */
function apartIn(one: readonly RoleClaim[], other: readonly RoleClaim[]): Apart[] {
  if (!areOfOneTime(one[0], other[0])) return [];
  const own = unlike(one, other);
  const others = unlike(other, one);
  return own.flatMap((a) => others.map((b) => ({ a, b, compared: compareRoles(a, b) })));
}

function unlike(claims: readonly RoleClaim[], others: readonly RoleClaim[]): RoleClaim[] {
  return claims.filter((claim) => others.every((other) => isUnlike(compareRoles(claim, other))));
}

function isUnlike({ likeness }: ComparedRoles): boolean {
  return likeness === 'different' || likeness === 'conflict';
}

/** People change their roles. In milliseconds. */
const longest = 366 * 24 * 3600 * 1000;

function areOfOneTime(a: RoleClaim | undefined, b: RoleClaim | undefined): boolean {
  if (a?.published == null || b?.published == null) return true;
  return Math.abs(Date.parse(a.published) - Date.parse(b.published)) < longest;
}

/** The roles that several sources give alike. */
function agreements(claims: readonly RoleClaim[]): RoleClaim[][] {
  const sets: RoleClaim[][] = [];
  for (const claim of claims) {
    const set = sets.find((each) => each.every((other) => compareRoles(other, claim).likeness === 'same'));
    if (set === undefined) sets.push([claim]);
    else set.push(claim);
  }
  return sets.filter((set) => new Set(set.map(({ uri }) => uri)).size > 1);
}

/** @param claims in the order of their sources and places, at least two @param apart what differs in them */
function groupOf({ name, event, claims: all, named }: Told, claims: readonly RoleClaim[], apart: readonly Apart[]): Group {
  const relations = claims.flatMap((a, index) => claims.slice(index + 1).map((b) => relationOf(a, b, name, apart)));
  const verdict: Verdict =
    apart.length === 0 ? 'same' : relations.some((relation) => relation.verdict === 'conflict') ? 'conflict' : 'compatible';
  const pairs = apart.filter(({ compared }) => verdict !== 'conflict' || compared.likeness === 'conflict');
  const sureness = (claim: RoleClaim | undefined): number =>
    claim === undefined ? 0 : surenessOf(claim, named[all.indexOf(claim)] === true);
  const confidence =
    pairs.length === 0
      ? sureness(claims[0]) * sureness(claims[1])
      : pairs.reduce((most, { a, b }) => Math.max(most, sureness(a) * sureness(b)), 0);
  return {
    id: claims[0]?.id ?? '',
    title: `Role of ${name}`,
    verdict,
    event,
    claims,
    relations,
    confidence,
    isConfident: confidence >= leastConfidence,
  };
}

function relationOf(a: RoleClaim, b: RoleClaim, name: string, apart: readonly Apart[]): Relation {
  const compared = compareRoles(a, b);
  return {
    a: a.id,
    b: b.id,
    verdict: verdictOn(
      compared,
      apart.some((each) => each.a === a && each.b === b),
    ),
    get reason() {
      return compared.reason;
    },
    get match() {
      return a.uri === b.uri
        ? `one report gives both as a role of ${name}`
        : `both give a role of ${name}, in reports of one event`;
    },
  };
}

/** @param differs whether the sources differ in it, rather than giving both */
function verdictOn({ likeness }: ComparedRoles, differs: boolean): Verdict {
  if (likeness === 'same') return 'same';
  return likeness === 'conflict' && differs ? 'conflict' : 'compatible';
}

/** From this on a group is shown unasked. */
const leastConfidence = 0.8;

/**
 * How sure it is that a role is one, and that it is told of this person: a source that never writes the full name may mean
 * another.
 *
 * @param isNamed whether it does
 */
function surenessOf({ role }: RoleClaim, isNamed: boolean): number {
  return (isNamed ? 0.95 : 0.8) * (role.listed ? 1 : 0.85);
}
