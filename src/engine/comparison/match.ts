import { conceptOf, type Claim } from '../claims/index.js';
import type { Dimension } from '../quantities/index.js';

/** Two claims are taken to be about the same thing from this score on. */
export const matchThreshold = 0.4;

/**
 * How sure it is that two claims are about the same thing, from 0 to 1, by what they count or measure, what happens to
 * it, and what else their sentences say. Symmetric. It looks neither at the values nor at where the claims come from.
 */
export function matchScore(a: Claim, b: Claim): number {
  if (family(a.dimension) !== family(b.dimension) || a.about.aspect !== b.about.aspect) return 0;
  if (a.about.negated !== b.about.negated || a.about.partOf !== b.about.partOf) return 0;
  return clamp(scores[family(a.dimension)](a, b));
}

/** A number whose noun is left out (`… and injured 40`) may count the same as one that has it. */
function family(dimension: Dimension): Exclude<Dimension, 'number'> {
  return dimension === 'number' ? 'count' : dimension;
}

const scores: Readonly<Record<Exclude<Dimension, 'number'>, (a: Claim, b: Claim) => number>> = {
  count: countScore,
  rank: rankScore,
  duration: durationScore,
  money: (a, b) => 0.2 + headScore(a, b) * 0.1 + predicates(a, b) * 0.3 + context(a, b) * 0.5,
  percent: measureScore,
  date: momentScore,
  time: momentScore,
  age: ageScore,
  length: lengthScore,
  area: measureScore,
  volume: measureScore,
  mass: measureScore,
  speed: (a, b) => 0.3 + measureScore(a, b) * 0.7,
  temperature: measureScore,
  magnitude: (a, b) => (a.about.head === b.about.head ? 0.65 + context(a, b) * 0.35 : 0),
  data: measureScore,
};

/** States that tell groups of people apart: who is one of them is not counted among another. */
const states = new Set(['dead', 'injured', 'missing', 'homeless', 'evacuated', 'rescued', 'captured', 'hostage']);

/** Heads that any count of people may have. */
const people = new Set(['person', 'victim', 'villag', 'member', 'passeng']);

function countScore(a: Claim, b: Claim): number {
  const [first, second] = [stateOf(a), stateOf(b)];
  if (first !== second && (isOfPeople(a) || isOfPeople(b) || (first !== null && second !== null))) return 0;
  const sharedState = first !== null && first === second;
  const head = sharedState && (isOfPeople(a) || isOfPeople(b)) ? 1 : headScore(a, b);
  if (head === 0) return 0;
  const narrow = modifiers(a, b);
  const state = first === second ? 0 : -0.2;
  return head * 0.4 + Math.max(predicates(a, b), sharedState ? 0.8 : 0) * 0.3 + context(a, b) * 0.35 + narrow + state;
}

function isOfPeople({ about }: Claim): boolean {
  return about.head === null || people.has(about.head) || states.has(about.head);
}

/** The nearest one only: `killing seven people and injuring 40` says one of each number. */
function stateOf({ about }: Claim): string | null {
  if (about.head !== null && states.has(about.head)) return about.head;
  return [...about.predicates].find((predicate) => states.has(predicate)) ?? null;
}

/** 1 for the same thing, less for one that says little or is not named, 0 for different things. */
function headScore(a: Claim, b: Claim): number {
  const [first, second] = [a.about.head, b.about.head];
  if (first === null && second === null) return 0.4;
  if (first === null || second === null) return words(first === null ? a : b).has(first ?? second ?? '') ? 0.7 : 0;
  if (first !== second) return 0;
  return people.has(first) ? 0.6 : 1;
}

/** `seven AK-47 rifles` and `three other rifles` differ in what narrows them. */
function modifiers(a: Claim, b: Claim): number {
  const [first, second] = [a.about.modifiers, b.about.modifiers];
  if (first.size === 0 || second.size === 0) return 0;
  return overlap(first, second) > 0 ? 0.1 : -0.15;
}

function measureScore(a: Claim, b: Claim): number {
  return headScore(a, b) * 0.5 + predicates(a, b) * 0.3 + context(a, b) * 0.3;
}

/** `a 50-year-old man` may be anyone: an age is told by a name, or by a thing that has one. */
function ageScore(a: Claim, b: Claim): number {
  const { head } = a.about;
  return head !== null && head === b.about.head && !people.has(head) ? 0.9 : 0;
}

function durationScore(a: Claim, b: Claim): number {
  const same = a.about.head !== null && a.about.head === b.about.head;
  if (same) return 0.6 + predicates(a, b) * 0.2 + context(a, b) * 0.2;
  // `It lasted …`: what it is, the sentence before has said.
  const lasted = a.about.predicates.has('last') && b.about.predicates.has('last') && (a.about.head === null || b.about.head === null);
  if (lasted) return 0.55;
  // `almost two years after …`: what takes so long is not said.
  return a.about.head === null && b.about.head === null ? 0 : measureScore(a, b);
}

/** Every report has dates and hours of many things: only what two sentences say in much the same words is compared. */
function momentScore(a: Claim, b: Claim): number {
  const both = a.about.predicates.has('occur') && b.about.predicates.has('occur');
  return predicates(a, b) * 0.4 + context(a, b) * 0.5 + (both ? 0.2 : 0);
}

/** A distance is told by what it is reckoned from; a depth or a height by the word for it. */
function lengthScore(a: Claim, b: Claim): number {
  const [first, second] = [a.about.anchor, b.about.anchor];
  if (first !== second) return 0;
  return first === null ? measureScore(a, b) + predicates(a, b) * 0.2 : 0.4 + predicates(a, b) * 0.3 + context(a, b) * 0.3;
}

function rankScore(a: Claim, b: Claim): number {
  const [first, second] = [a.quantity.rank, b.quantity.rank];
  if (first === undefined || second === undefined) return 0;
  if (first.kind !== second.kind) return 0;
  // A place in a sequence is compared only by since when it holds.
  if (first.kind === 'ordinal' && a.about.aspect !== 'since') return 0;
  if (conceptOf(first.order) !== conceptOf(second.order)) return 0;
  const [one, other] = [a.about.head ?? '', b.about.head ?? ''];
  if (one === other) return 0.6 + context(a, b) * 0.3;
  // `the first time that … took part in talks` is about the talks.
  const crossed = (one !== '' && words(b).has(one)) || (other !== '' && words(a).has(other));
  return (crossed ? 0.5 : 0) + context(a, b) * 0.4;
}

function predicates(a: Claim, b: Claim): number {
  return overlap(a.about.predicates, b.about.predicates);
}

/** How alike the words of the two sentences are: 1 where half of them are the same. */
function context(a: Claim, b: Claim): number {
  const [first, second] = [words(a), words(b)];
  if (first.size === 0 || second.size === 0) return 0;
  return Math.min(1, (2 * shared(first, second)) / Math.sqrt(first.size * second.size));
}

const wordSets = new WeakMap<Claim, ReadonlySet<string>>();

function words(claim: Claim): ReadonlySet<string> {
  let set = wordSets.get(claim);
  if (set === undefined) {
    const { head, modifiers: narrowing, predicates: governing, context: rest } = claim.about;
    set = new Set([...(head === null ? [] : [head]), ...narrowing, ...governing, ...rest]);
    wordSets.set(claim, set);
  }
  return set;
}

/** How much of the smaller set the larger one holds. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 || b.size === 0 ? 0 : shared(a, b) / Math.min(a.size, b.size);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const value of small) if (large.has(value)) count++;
  return count;
}

function clamp(score: number): number {
  return Math.max(0, Math.min(1, score));
}
