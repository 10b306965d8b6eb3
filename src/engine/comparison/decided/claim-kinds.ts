import type { ClaimKind, Decision } from '../../decisions/index.js';
import type { AnyClaim, Group } from '../types.js';
import { aboutOf, type SourceOf } from './claim-reference.js';

/** That claims of two kinds are about different things, as an analyst said of some of them. */
export interface LearnedRule {
  readonly kinds: readonly [ClaimKind, ClaimKind];
  /** Who said so, and when, as far as the file tells. */
  readonly by: string;
  readonly at: string;
}

/**
 * The kinds of two sets of claims: what they are about, where that differs; else the names that stand in the clauses of the one and not of
 * the other. `undefined` where neither tells them apart, or where those of one set are about several things: then nothing can be learnt.
 */
export function kindsOf(
  claims: readonly AnyClaim[],
  others: readonly AnyClaim[],
  sourceOf: SourceOf,
): readonly [ClaimKind, ClaimKind] | undefined {
  const [about, besides] = [subjectOf(claims, sourceOf), subjectOf(others, sourceOf)];
  if (about === undefined || besides === undefined) return undefined;
  if (about !== besides) {
    return [
      { about, names: [] },
      { about: besides, names: [] },
    ];
  }
  const [names, otherNames] = [namesOf(claims), namesOf(others)];
  const [own, its] = [[...names].filter((name) => !otherNames.has(name)), [...otherNames].filter((name) => !names.has(name))];
  if (own.length === 0 || its.length === 0) return undefined;
  return [
    { about, names: own.sort() },
    { about, names: its.sort() },
  ];
}

/** What all of some claims are about; `undefined` where that is not one thing, and for roles. */
function subjectOf(claims: readonly AnyClaim[], sourceOf: SourceOf): string | undefined {
  const subjects = new Set(claims.map((claim) => aboutOf(claim, sourceOf)));
  const [subject] = subjects;
  return subjects.size === 1 && claims.every(({ dimension }) => dimension !== 'role') ? subject : undefined;
}

function namesOf(claims: readonly AnyClaim[]): ReadonlySet<string> {
  return new Set(claims.flatMap((claim) => (claim.dimension === 'role' ? [] : [...claim.about.names])));
}

/** What was learnt, each rule once, and not what was taken back since. A refusal without a time counts as the earliest. */
export function learnedRules(decisions: readonly Decision[]): LearnedRule[] {
  const rules = new Map<string, LearnedRule>();
  const inTime = decisions
    .filter((each) => each.decision === 'different-things' || each.decision === 'ask-again')
    .toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : Number((a.at ?? '') > (b.at ?? ''))));
  for (const each of inTime) {
    if (each.kinds === undefined) continue;
    const key = keyOf(each.kinds);
    if (each.decision === 'ask-again') rules.delete(key);
    else rules.set(key, { kinds: each.kinds, by: each.by ?? '', at: each.at ?? '' });
  }
  return [...rules.values()];
}

function keyOf(kinds: readonly ClaimKind[]): string {
  return kinds
    .map((kind) => JSON.stringify(kind))
    .sort()
    .join();
}

/** The rule by which a possible group need not be asked about: each pair that differs in it is of its kinds. `undefined` where none is. */
export function ruleFor(group: Group, rules: readonly LearnedRule[], sourceOf: SourceOf): LearnedRule | undefined {
  if (rules.length === 0 || group.isConfident) return undefined;
  const claims = new Map(group.claims.map((claim) => [claim.id, { claim, about: aboutOf(claim, sourceOf) }]));
  const differing = group.relations.filter(({ verdict }) => verdict !== 'same');
  if (differing.length === 0) return undefined;
  return rules.find(({ kinds: [one, other] }) =>
    differing.every(({ a, b }) => {
      const [first, second] = [claims.get(a), claims.get(b)];
      if (first === undefined || second === undefined) return false;
      return (isOf(first, one, other) && isOf(second, other, one)) || (isOf(first, other, one) && isOf(second, one, other));
    }),
  );
}

interface ClaimOfKind {
  readonly claim: AnyClaim;
  readonly about: string;
}

/** Whether a claim is of one kind, and not of another. */
function isOf({ claim, about }: ClaimOfKind, kind: ClaimKind, other: ClaimKind): boolean {
  if (claim.dimension === 'role' || about !== kind.about) return false;
  const has = (names: readonly string[]): boolean => names.some((name) => claim.about.names.has(name));
  return kind.names.length === 0 || (has(kind.names) && !has(other.names));
}
