import { gravity, judge, type AnyClaim, type Claim, type Group, type Relation, type Verdict } from '../../engine/index.js';
import { foldedText } from '../../folded-text.js';
import { inWords } from '../lsp/language.js';
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

/**
 * Whether two claims are one version: they say the same, and read alike in figures or are exact in different units. A dozen is 12, but no
 * source that says 12 is shown to say “a dozen”.
 *
 * @param verdict `undefined` where a possible group does not judge two claims since another group does
 */
function isSame(a: AnyClaim, b: AnyClaim, verdict: Verdict | undefined): boolean {
  if (a.dimension === 'role' || b.dimension === 'role')
    return verdict === undefined ? claimInWords(a) === claimInWords(b) : verdict === 'same';
  if ((verdict ?? judge(a, b)?.verdict) !== 'same') return false;
  // What a source says twice it says once, in whatever words.
  if (a.uri === b.uri) return true;
  if (a.quantity.rank !== undefined || b.quantity.rank !== undefined) return foldedText(a.text) === foldedText(b.text);
  if (claimInWords(a) === claimInWords(b)) return true;
  return a.stated.unit !== b.stated.unit && !a.quantity.approximate && !b.quantity.approximate;
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
  const judge = judgeOf(group);
  const judged = judge(a.claims[0], b.claims[0]);
  if (judged !== undefined) return inWordsOf(judged);
  // Of a possible group not all pairs are judged.
  for (const one of a.claims) {
    for (const other of b.claims) {
      const relation = judge(one, other);
      if (relation !== undefined) return inWordsOf(relation);
    }
  }
  return alone;
}

function inWordsOf({ verdict, reason }: Relation): VersionVerdict {
  return { verdict, reason: inWords(reason) };
}

/** The gravest verdict on a version and any other of its group. */
export function gravestVerdict(group: Group, version: ClaimVersion, versions: readonly ClaimVersion[]): VersionVerdict {
  return versions
    .filter((other) => other !== version)
    .map((other) => verdictBetween(group, version, other))
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
