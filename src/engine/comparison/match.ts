import type { Claim } from '../claims/index.js';

/** Two claims may be about the same thing from this score on. */
export const matchThreshold = 0.5;

/** States that tell groups of people apart: who is one of them is not counted among another. */
const states = new Set(['dead', 'injured', 'missing', 'homeless', 'evacuated', 'rescued', 'captured', 'hostage']);

/** Nouns that any count of people may use. */
const people = new Set(['person', 'victim', 'other', 'villager', 'member', 'passenger']);

/**
 * How sure it is that two claims are about the same thing, from 0 to 1, by what they count or measure, what happens to
 * it, and what else their clauses say. Symmetric. It does not look at the values, nor at where the claims come from.
 */
export function matchScore(a: Claim, b: Claim): number {
  if (a.dimension !== b.dimension || a.about.aspect !== b.about.aspect) return 0;
  if (a.about.negated !== b.about.negated) return 0;
  if (a.dimension === 'rank') return rankScore(a, b);
  if (statesDiffer(a, b)) return 0;
  const head = headScore(a, b);
  if (head === 0) return 0;
  const predicates = overlap(a.about.predicates, b.about.predicates);
  const modifiers = modifierScore(a, b);
  const context = overlap(a.about.context, b.about.context);
  return clamp(head * 0.5 + predicates * 0.3 + modifiers * 0.15 + context * 0.2);
}

/** 1 for the same thing, less where one claim does not name it, 0 for different things. */
function headScore(a: Claim, b: Claim): number {
  const [first, second] = [a.about.head, b.about.head];
  const sharedState = statesOf(a).some((state) => statesOf(b).includes(state));
  if (first === null || second === null) return sharedState ? 1 : first === second ? 0.3 : 0;
  if (first === second) return 1;
  if (sharedState && (isPeople(first) || isPeople(second) || states.has(first) || states.has(second))) return 0.9;
  return 0;
}

function isPeople(head: string): boolean {
  return people.has(head);
}

function statesDiffer(a: Claim, b: Claim): boolean {
  const [first, second] = [statesOf(a), statesOf(b)];
  if (first.length === 0 && second.length === 0) return false;
  return !first.some((state) => second.includes(state));
}

/** The nearest state only: `killing seven people and injuring 40` says one of each number. */
function statesOf(claim: Claim): string[] {
  const { head, predicates } = claim.about;
  if (head !== null && states.has(head)) return [head];
  const nearest = [...predicates].find((predicate) => states.has(predicate));
  return nearest === undefined ? [] : [nearest];
}

/** `seven AK-47 rifles` and `three other rifles` differ in what narrows them. */
function modifierScore(a: Claim, b: Claim): number {
  const [first, second] = [a.about.modifiers, b.about.modifiers];
  if (first.size === 0 || second.size === 0) return 0.3;
  return overlap(first, second) > 0 ? 1 : -0.5;
}

function rankScore(a: Claim, b: Claim): number {
  const [first, second] = [a.quantity.rank, b.quantity.rank];
  if (first?.kind !== second?.kind) return 0;
  if (first.kind === 'ordinal' && a.about.aspect !== 'since') return 0;
  if (a.about.aspect === 'since' && first.order !== second.order) return 0;
  const head = a.about.head !== null && a.about.head === b.about.head;
  const words = overlap(wordsOf(a), wordsOf(b));
  const crossed = (a.about.head !== null && wordsOf(b).has(a.about.head)) || (b.about.head !== null && wordsOf(a).has(b.about.head));
  return clamp((head ? 0.5 : 0) + (crossed ? 0.35 : 0) + words * 0.4);
}

function wordsOf(claim: Claim): ReadonlySet<string> {
  const { head, modifiers, predicates, context } = claim.about;
  return new Set([...(head === null ? [] : [head]), ...modifiers, ...predicates, ...context]);
}

/** How much of the smaller set the larger one holds. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const value of small) if (large.has(value)) shared++;
  return shared / small.size;
}

function clamp(score: number): number {
  return Math.max(0, Math.min(1, score));
}
