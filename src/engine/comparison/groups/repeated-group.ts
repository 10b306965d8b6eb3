import type { Claim } from '../../claims/index.js';
import type { AnyClaim, ClaimSet, Group, Relation, Verdict } from '../types.js';
import { judge } from '../verdicts/judge.js';
import { JudgedRelation } from './judged-group.js';
import type { Repeated } from './repeated-claims.js';

/** To so many others each repetition is set in relation, as the claim is that speaks for it. */
const mostRelations = 8;

/** A group with those that say in the same words what some of its claims say; itself where there are none. */
export function withRepeats(group: Group, repeated: Pick<Repeated, 'repeats' | 'omitted'>): Group {
  const repeats = new Map(
    group.claims.flatMap((claim) => {
      const own = claim.dimension === 'role' ? undefined : repeated.repeats.get(claim);
      return own === undefined ? [] : [[claim, own] as const];
    }),
  );
  const omitted = group.claims.reduce(
    (sum, claim) => sum + (claim.dimension === 'role' ? 0 : (repeated.omitted.get(claim) ?? 0)),
    0,
  );
  return repeats.size === 0 && omitted === 0 ? group : new RepeatedGroup(group, repeats, omitted);
}

class RepeatedGroup implements Group {
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly event: string;
  readonly confidence: number;
  readonly isConfident: boolean;
  readonly claims: readonly AnyClaim[];
  readonly sets: readonly ClaimSet[];
  readonly #repeats: ReadonlyMap<AnyClaim, readonly Claim[]>;
  readonly #group: Group;
  #relations: readonly Relation[] | undefined;

  constructor(
    group: Group,
    repeats: ReadonlyMap<AnyClaim, readonly Claim[]>,
    readonly omitted: number,
  ) {
    this.id = group.id;
    this.title = group.title;
    this.verdict = group.verdict;
    this.event = group.event;
    this.confidence = group.confidence;
    this.isConfident = group.isConfident;
    const withOwn = (claims: readonly AnyClaim[]): AnyClaim[] => [
      ...claims,
      ...claims.flatMap((claim) => repeats.get(claim) ?? []),
    ];
    this.claims = withOwn(group.claims).sort((a, b) => (a.uri === b.uri ? a.start - b.start : a.uri < b.uri ? -1 : 1));
    this.sets = group.sets.map(({ claims, isSure }) => ({ claims: withOwn(claims), isSure }));
    this.#repeats = repeats;
    this.#group = group;
  }

  get relations(): readonly Relation[] {
    return (this.#relations ??= [...this.#group.relations, ...this.#ofRepeats()]);
  }

  get uncompared(): number {
    const { length } = this.claims;
    return (length * (length - 1)) / 2 - this.relations.length;
  }

  /** Each says what the claim says that speaks for it, and differs from what that differs from. */
  #ofRepeats(): Relation[] {
    const byId = new Map(this.#group.claims.map((claim) => [claim.id, claim]));
    return [...this.#repeats].flatMap(([first, claims]) => {
      const differing = this.#group.relations
        .filter(({ a, b, verdict }) => verdict !== 'same' && (a === first.id || b === first.id))
        .slice(0, mostRelations);
      const others = [first, ...differing.flatMap(({ a, b }) => byId.get(a === first.id ? b : a) ?? [])];
      return claims.flatMap((claim) =>
        others.flatMap((other) => {
          const judged = other.dimension === 'role' ? null : judge(other, claim);
          return judged === null || other.dimension === 'role' ? [] : [new JudgedRelation(other, claim, judged, true)];
        }),
      );
    });
  }
}
