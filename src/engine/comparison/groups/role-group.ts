import { compareRoles, type ComparedRoles, type RoleClaim } from '../../roles/index.js';
import type { Group, Relation, Verdict } from '../types.js';
import { bySource } from './roles-by-entity.js';
import { say } from '../../messages/index.js';

/** The roles of one person in the reports of one event. */
export interface RolesInEvent {
  readonly claims: readonly RoleClaim[];
  readonly name: string;
  readonly event: string;
  /** Whether the source of each claim writes the full name somewhere. */
  readonly named: readonly boolean[];
}

/**
 * The groups among the roles of one person in the reports of one event: one of all roles where two sources give different ones; else
 * one of each role that several sources give.
 */
export function roleGroupsOf(told: RolesInEvent): Group[] {
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
function groupOf(
  { name, event, claims: all, named }: RolesInEvent,
  claims: readonly RoleClaim[],
  apart: readonly Apart[],
): Group {
  const relations = claims.flatMap((a, index) => claims.slice(index + 1).map((b) => relationOf(a, b, name, apart)));
  const verdict: Verdict =
    apart.length === 0 ? 'same' : relations.some((relation) => relation.verdict === 'conflict') ? 'conflict' : 'compatible';
  const pairs = apart.filter(({ compared }) => verdict !== 'conflict' || compared.likeness === 'conflict');
  const confidenceIn = (claim: RoleClaim): number => roleConfidence(claim, named[all.indexOf(claim)] === true);
  const confidence =
    pairs.length === 0
      ? productOfSurest(claims.map(confidenceIn))
      : pairs.reduce((most, { a, b }) => Math.max(most, confidenceIn(a) * confidenceIn(b)), 0);
  return {
    id: claims[0]?.id ?? '',
    title: `Role of ${name}`,
    verdict,
    event,
    claims,
    sets:
      confidence >= leastConfidence ? [{ claims, isSure: true }] : claims.map((claim) => ({ claims: [claim], isSure: false })),
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
        ? say`one report gives both as a role of ${name}`
        : say`both give a role of ${name}, in reports of one event`;
    },
  };
}

/** @param differs whether the sources differ in it, rather than giving both */
function verdictOn({ likeness }: ComparedRoles, differs: boolean): Verdict {
  if (likeness === 'same') return 'same';
  return likeness === 'conflict' && differs ? 'conflict' : 'compatible';
}

/** Of the two surest, whichever sources they stand in: what files are called must not count. */
function productOfSurest(confidences: readonly number[]): number {
  const [first = 0, second = 0] = confidences.toSorted((a, b) => b - a);
  return first * second;
}

/** From this on a group is shown unasked. */
const leastConfidence = 0.8;

/**
 * How sure it is that a role is one, and that it is told of this person: a source that never writes the full name may mean
 * another.
 *
 * @param isNamed whether it does
 */
function roleConfidence({ role }: RoleClaim, isNamed: boolean): number {
  return (isNamed ? 0.95 : 0.8) * (role.listed ? 1 : 0.85);
}
