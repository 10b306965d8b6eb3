import type { Claim } from '../claims/index.js';
import type { Group, Relation, Verdict } from './types.js';
import { familyOf } from './family.js';
import { probability } from './match.js';
import { stateOf } from './states.js';
import { judge } from './verdict.js';
import { whyMatched } from './why-matched.js';

/** Claims that are about the same thing. */
export interface ClaimSet {
  readonly claims: readonly Claim[];
  /** Whether some source gives several values among them, of which some are probably about something else. */
  readonly doubtful: boolean;
}

/**
 * Makes a group of claims about one thing and judges each pair of them.
 *
 * @param set at least two claims, in the order of their sources and places
 * @param odds the log odds that two of them are about the same thing
 * @param eventOf the id of the event that a source reports, by its URI
 */
export function makeGroup({ claims, doubtful }: ClaimSet, odds: (a: Claim, b: Claim) => number, eventOf: (uri: string) => string): Group {
  const [first] = claims;
  if (first === undefined) throw new Error('A group without claims.');
  const relations: Relation[] = [];
  const links: { readonly sureness: number; readonly verdict: Verdict | null }[] = [];
  claims.forEach((a, index) => {
    for (const b of claims.slice(index + 1)) {
      const judgement = judge(a, b);
      if (judgement !== null) relations.push({ a: a.id, b: b.id, ...judgement, match: whyMatched(a, b, eventOf(a.uri) === eventOf(b.uri)) });
      links.push({ sureness: probability(odds(a, b)), verdict: judgement?.verdict ?? null });
    }
  });
  const verdict = relations.reduce<Verdict>((worst, relation) => (gravity[relation.verdict] > gravity[worst] ? relation.verdict : worst), 'same');
  const gravest = links.filter((link) => link.verdict === verdict).map(({ sureness }) => sureness);
  const confidence = (mean(links.map(({ sureness }) => sureness)) + Math.max(0, ...gravest)) / 2;
  return {
    id: doubtful ? `${first.id}~` : first.id,
    title: titleOf(claims),
    verdict,
    event: eventOf(first.uri),
    claims,
    relations,
    confidence,
    sure: !doubtful && confidence >= sureEnough && saysWhat(claims),
  };
}

/** Of the differing groups on reports of other topics that are as sure as this, four in five are right. */
const sureEnough = 0.8;

/** Up to here numbers are so common that only what is counted tells whether two mean the same. */
const smallest = 5;

/** Whether small counts are counts of one thing, or of people in one state. */
function saysWhat([first, ...others]: readonly Claim[]): boolean {
  if (first === undefined || familyOf(first) !== 'count') return true;
  const isSmall = ({ normalized: { min, max } }: Claim): boolean => Number(max ?? min) <= smallest;
  if (![first, ...others].every(isSmall)) return true;
  return others.every((other) => (first.about.head !== null && first.about.head === other.about.head) || (stateOf(first) !== null && stateOf(first) === stateOf(other)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

const gravity: Readonly<Record<Verdict, number>> = { same: 0, compatible: 1, conflict: 2 };

/** The gravest first, then the surest. */
export function compareGroups(a: Group, b: Group): number {
  return gravity[b.verdict] - gravity[a.verdict] || b.confidence - a.confidence || (a.id < b.id ? -1 : 1);
}

/** The label that most of its claims have. */
function titleOf(claims: readonly Claim[]): string {
  const counts = new Map<string, number>();
  for (const { about } of claims) counts.set(about.label, (counts.get(about.label) ?? 0) + 1);
  const [label] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
  return label.charAt(0).toUpperCase() + label.slice(1);
}
