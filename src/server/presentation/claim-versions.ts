import { gravity, judge, type AnyClaim, type Claim, type Group, type Relation, type Verdict } from '../../engine/index.js';
import { claimInWords } from './values-in-words.js';

/** A value that is said in a group: those that say the same are one version with several places. */
export interface ClaimVersion {
  /** Its places, in the order of the sources. The first one speaks for all. */
  readonly claims: readonly [AnyClaim, ...AnyClaim[]];
}

/** How a version stands to another, or to all others. */
export interface VersionVerdict {
  readonly verdict: Verdict;
  /** In words; empty where there is nothing to compare with. */
  readonly reason: string;
}

const alone: VersionVerdict = { verdict: 'same', reason: '' };

/** The versions of a group, the least value first, then in the order of their sources and places. */
export function versionsOf(group: Group): ClaimVersion[] {
  const versions: { claims: [AnyClaim, ...AnyClaim[]] }[] = [];
  const relation = judgeOf(group);
  for (const claim of group.claims) {
    const same = versions.find(({ claims: [first] }) => isSame(first, claim, relation(first, claim)?.verdict));
    if (same === undefined) versions.push({ claims: [claim] });
    else same.claims.push(claim);
  }
  return versions.sort((a, b) => byValue(a.claims[0], b.claims[0]));
}

/** A possible group tells of no verdict on claims that another group judges: they are one version all the same. */
function isSame(a: AnyClaim, b: AnyClaim, verdict: Verdict | undefined): boolean {
  if (verdict !== undefined) return verdict === 'same';
  if (a.dimension === 'role' || b.dimension === 'role') return claimInWords(a) === claimInWords(b);
  return judge(a, b)?.verdict === 'same';
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

/** The verdict on two versions. */
export function verdictBetween(group: Group, a: ClaimVersion, b: ClaimVersion): VersionVerdict {
  return judgeOf(group)(a.claims[0], b.claims[0]) ?? alone;
}

/** The gravest verdict on a version and any other of its group. */
export function gravestVerdict(group: Group, version: ClaimVersion, versions: readonly ClaimVersion[]): VersionVerdict {
  const judge = judgeOf(group);
  return versions
    .filter((other) => other !== version)
    .map((other) => judge(version.claims[0], other.claims[0]) ?? alone)
    .reduce<VersionVerdict>(
      (gravest, each) => (gravest.reason === '' || gravity[each.verdict] > gravity[gravest.verdict] ? each : gravest),
      alone,
    );
}

/** The version that a claim belongs to. */
export function versionWith(versions: readonly ClaimVersion[], claim: string): ClaimVersion | undefined {
  return versions.find(({ claims }) => claims.some(({ id }) => id === claim));
}

const judges = new WeakMap<Group, (a: AnyClaim, b: AnyClaim) => Relation | undefined>();

function judgeOf(group: Group): (a: AnyClaim, b: AnyClaim) => Relation | undefined {
  let judge = judges.get(group);
  if (judge === undefined) {
    const relations = new Map(
      group.relations.flatMap((relation) => [
        [pair(relation.a, relation.b), relation],
        [pair(relation.b, relation.a), relation],
      ]),
    );
    judge = (a, b) => relations.get(pair(a.id, b.id));
    judges.set(group, judge);
  }
  return judge;
}

function pair(a: string, b: string): string {
  return `${a}\n${b}`;
}
