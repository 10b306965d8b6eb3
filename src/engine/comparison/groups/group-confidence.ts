import { intersect } from '../../../collections.js';
import type { Claim } from '../../claims/index.js';
import { claimTypeOf } from '../features/claim-type.js';
import { isSameState, peopleStateOf } from '../features/people-states.js';
import type { Verdict } from '../types.js';

/** Two claims of a group: how probable it is that they are about the same thing, and what was judged of them. */
export interface JudgedLink {
  readonly a: Claim;
  readonly b: Claim;
  readonly probability: number;
  readonly verdict: Verdict | null;
  /** Whether an analyst said that they are. */
  readonly isDecided: boolean;
}

/** How sure it is that a group's claims are about the same thing, above all those that its verdict rests on: 0 to 1. */
export function confidenceOf(links: readonly JudgedLink[], verdict: Verdict): number {
  const all = links.reduce((sum, link) => sum + link.probability, 0) / Math.max(1, links.length);
  return (all + gravest(links, verdict).reduce((most, link) => Math.max(most, link.probability), 0)) / 2;
}

/** From here on, of topics left out of training, four of five differing pairs are of one thing (docs/decisions/0015). */
const leastConfidence: Readonly<Record<Verdict, number>> = { same: 0.8, compatible: 0.84, conflict: 0.88 };

/** From this confidence on, and with no pair less likely than that, counts are taken for the same even where no act is shared. */
const surest = { confidence: 0.86, probability: 0.6 };

/** Whether a group is sure enough to be shown to someone who did not ask for the rest. */
export function isConfident(links: readonly JudgedLink[], verdict: Verdict, confidence: number): boolean {
  if (links.some(({ isDecided }) => isDecided)) return true;
  if (confidence < leastConfidence[verdict]) return false;
  const closest = confidence >= surest.confidence && links.every((link) => link.probability >= surest.probability);
  return gravest(links, verdict).some((link) => saysWhat(link, verdict, closest));
}

function gravest(links: readonly JudgedLink[], verdict: Verdict): JudgedLink[] {
  return links.filter((link) => link.verdict === verdict);
}

/** Up to here numbers are so common that only what is counted tells whether two mean the same. */
const smallest = 5;

/** Whether two claims say enough of what they count or measure for what is judged of them to be believed. */
function saysWhat({ a, b }: JudgedLink, verdict: Verdict, closest: boolean): boolean {
  // A part, a rest or a sum is said in other terms than what it belongs to.
  if (partial(a) !== partial(b)) return false;
  const sameHead = a.about.head !== null && a.about.head === b.about.head;
  const sameAct = intersect(a.about.predicates, b.about.predicates) || isSameState(peopleStateOf(a), peopleStateOf(b));
  if (a.dimension === 'percent') return sameHead || sameAct;
  if (a.dimension === 'time') return verdict !== 'conflict' || sameAct;
  if (claimTypeOf(a) !== 'count') return true;
  if (isSmall(a) && isSmall(b) && !sameHead && !sameAct) return false;
  return verdict !== 'conflict' || sameAct || closest;
}

/** A number that is said to be one of the whole (`in all`) is none of another thing for that. */
function partial({ about: { coverage } }: Claim): Claim['about']['coverage'] {
  return coverage === 'overall' ? null : coverage;
}

function isSmall({ normalized: { min, max } }: Claim): boolean {
  return Number(max ?? min) <= smallest;
}
