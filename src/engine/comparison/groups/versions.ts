import type { Claim } from '../../claims/index.js';
import { fold } from '../../language/index.js';
import { inWords } from '../../messages/index.js';
import type { AnyClaim, Group, Relation, Verdict } from '../types.js';
import { claimInWords } from '../scale/claim-in-words.js';
import { gravity } from '../verdicts/gravity.js';
import { judge } from '../verdicts/judge.js';

/** A value that is said in a group: those that say the same are one version with several places. */
export interface ClaimVersion {
  /** Its places, in the order of the sources. The first one speaks for all. */
  readonly claims: readonly [AnyClaim, ...AnyClaim[]];
}

/** The versions of a group, the least value first, then in the order of their sources and places. */
export function versionsOf(group: Group): ClaimVersion[] {
  const versions: { claims: [AnyClaim, ...AnyClaim[]] }[] = [];
  const relation = relationsOf(group);
  for (const claim of group.claims) {
    const same = versions.find(({ claims: [first] }) => isSame(first, claim, relation(first, claim)?.verdict));
    if (same === undefined) versions.push({ claims: [claim] });
    else same.claims.push(claim);
  }
  return versions.sort((a, b) => byValue(a.claims[0], b.claims[0]));
}

/** The version that a claim belongs to. @param claim its id */
export function versionWith(versions: readonly ClaimVersion[], claim: string): ClaimVersion | undefined {
  return versions.find(({ claims }) => claims.some(({ id }) => id === claim));
}

/** The verdict on two versions; `undefined` where the texts do not let them be compared. */
export function relationBetween(group: Group, a: ClaimVersion, b: ClaimVersion): Relation | undefined {
  const relation = relationsOf(group);
  const judged = relation(a.claims[0], b.claims[0]);
  if (judged !== undefined) return judged;
  // Of a possible group not all pairs are judged.
  for (const one of a.claims) {
    for (const other of b.claims) {
      const found = relation(one, other);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The gravest verdict on a version and any other of its group; `undefined` where it is compared with none. */
export function gravestRelation(group: Group, version: ClaimVersion, versions: readonly ClaimVersion[]): Relation | undefined {
  return versions
    .flatMap((other) => (other === version ? [] : (relationBetween(group, version, other) ?? [])))
    .reduce<Relation | undefined>(
      (gravest, each) => (gravest === undefined || gravity[each.verdict] > gravity[gravest.verdict] ? each : gravest),
      undefined,
    );
}

/**
 * Whether two claims are one version: they say the same, and read alike in figures or are exact in different units. A dozen is 12, but no
 * source that says 12 is shown to say “a dozen”.
 *
 * @param verdict `undefined` where a possible group does not judge two claims since another group does
 */
function isSame(a: AnyClaim, b: AnyClaim, verdict: Verdict | undefined): boolean {
  if (a.dimension === 'role' || b.dimension === 'role') return verdict === undefined ? readAlike(a, b) : verdict === 'same';
  if ((verdict ?? judge(a, b)?.verdict) !== 'same') return false;
  // What a source says twice it says once, in whatever words.
  if (a.uri === b.uri) return true;
  if (a.quantity.rank !== undefined || b.quantity.rank !== undefined) return fold(a.text) === fold(b.text);
  if (readAlike(a, b)) return true;
  return a.stated.unit !== b.stated.unit && !a.quantity.approximate && !b.quantity.approximate;
}

function readAlike(a: AnyClaim, b: AnyClaim): boolean {
  return inWords(claimInWords(a)) === inWords(claimInWords(b));
}

/** Values in different units, and roles, have no order among each other. */
function byValue(a: AnyClaim, b: AnyClaim): number {
  if (a.dimension === 'role' || b.dimension === 'role') return 0;
  const other = sortKey(b);
  for (const [index, value] of sortKey(a).entries()) {
    const beside = other[index] ?? value;
    if (value !== beside) return value < beside ? -1 : 1;
  }
  return 0;
}

/** The unit, then the ends of the interval; where one is open, the other counts for both. */
function sortKey({ normalized: { unit, min, max } }: Claim): readonly (number | string)[] {
  return [unit, min ?? max ?? '', max ?? min ?? ''];
}

const known = new WeakMap<Group, (a: AnyClaim, b: AnyClaim) => Relation | undefined>();

function relationsOf(group: Group): (a: AnyClaim, b: AnyClaim) => Relation | undefined {
  let relation = known.get(group);
  if (relation === undefined) {
    const relations = new Map(
      group.relations.flatMap((each) => [
        [pair(each.a, each.b), each],
        [pair(each.b, each.a), each],
      ]),
    );
    relation = (a, b) => relations.get(pair(a.id, b.id));
    known.set(group, relation);
  }
  return relation;
}

function pair(a: string, b: string): string {
  return `${a}\n${b}`;
}
