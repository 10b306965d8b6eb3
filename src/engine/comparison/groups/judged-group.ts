import type { Claim } from '../../claims/index.js';
import { probabilityOf } from '../../odds/index.js';
import { matchReason } from '../matching/match-reason.js';
import type { ClaimSet, Group, Relation, Verdict } from '../types.js';
import { gravity } from '../verdicts/gravity.js';
import type { ReasonedVerdict } from '../verdicts/reasoned-verdict.js';
import { certain } from './certain.js';
import { confidenceOf, isConfident, type JudgedLink } from './group-confidence.js';
import { judgedPairs, type JudgedPair } from './judged-pairs.js';

/**
 * Makes a group of claims about one thing and judges each pair of them.
 *
 * @param sets one sure set of at least two claims; or several that are possibly about one thing
 * @param odds the log odds that two of them are about the same thing
 * @param eventOf the id of the event that a source reports, by its URI
 */
export function makeGroup(
  sets: readonly ClaimSet<Claim>[],
  odds: (a: Claim, b: Claim) => number,
  eventOf: (uri: string) => string,
): Group {
  const claims = sets.flatMap((set) => set.claims).sort((a, b) => (a.uri === b.uri ? a.start - b.start : a.uri < b.uri ? -1 : 1));
  const events = new Map(claims.map((claim) => [claim, eventOf(claim.uri)]));
  const links = pairsOf(claims, sets, events).map(
    ({ a, b, judged }): JudgedLink => ({
      a,
      b,
      probability: probabilityOf(odds(a, b)),
      verdict: judged?.verdict ?? null,
      isDecided: odds(a, b) >= certain,
    }),
  );
  const verdict = links.reduce<Verdict>(
    (worst, link) => (link.verdict !== null && gravity[link.verdict] > gravity[worst] ? link.verdict : worst),
    'same',
  );
  const confidence = confidenceOf(links, verdict);
  return new JudgedGroup(claims, sets, events, {
    verdict,
    confidence,
    isConfident: sets.length === 1 && isConfident(links, verdict, confidence),
  });
}

/** The pairs of claims that a group tells of: not those inside one of several sets that is a group of its own. */
function pairsOf(
  claims: readonly Claim[],
  sets: readonly ClaimSet<Claim>[],
  events: ReadonlyMap<Claim, string>,
): readonly JudgedPair[] {
  const pairs = judgedPairs(claims, events);
  if (sets.length === 1) return pairs;
  const sureSetOf = new Map(sets.flatMap((set) => (set.isSure ? set.claims.map((claim) => [claim, set]) : [])));
  return pairs.filter(({ a, b }) => !sureSetOf.has(a) || sureSetOf.get(a) !== sureSetOf.get(b));
}

/** Its relations are put together when they are asked for: a large group has thousands, and few groups are looked at. */
class JudgedGroup implements Group {
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly event: string;
  readonly confidence: number;
  readonly isConfident: boolean;
  readonly #events: ReadonlyMap<Claim, string>;
  #relations: readonly Relation[] | undefined;

  /** @param events of the claims */
  constructor(
    readonly claims: readonly Claim[],
    readonly sets: readonly ClaimSet<Claim>[],
    events: ReadonlyMap<Claim, string>,
    { verdict, confidence, isConfident }: Pick<Group, 'verdict' | 'confidence' | 'isConfident'>,
  ) {
    const [first] = claims;
    if (first === undefined) throw new Error('A group without claims.');
    this.id = sets.length === 1 ? first.id : sets.map((set) => set.claims[0]?.id).join('~');
    this.title = titleOf(sets.flatMap((set) => set.claims));
    this.verdict = verdict;
    this.event = events.get(first) ?? first.uri;
    this.confidence = confidence;
    this.isConfident = isConfident;
    this.#events = events;
  }

  get relations(): readonly Relation[] {
    return (this.#relations ??= pairsOf(this.claims, this.sets, this.#events).flatMap(({ a, b, sameEvent, judged }) =>
      judged === null ? [] : [new JudgedRelation(a, b, judged, sameEvent)],
    ));
  }
}

export class JudgedRelation implements Relation {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly #claims: readonly [Claim, Claim];
  readonly #judged: ReasonedVerdict;
  readonly #sameEvent: boolean;

  constructor(a: Claim, b: Claim, judged: ReasonedVerdict, sameEvent: boolean) {
    this.a = a.id;
    this.b = b.id;
    this.verdict = judged.verdict;
    this.#claims = [a, b];
    this.#judged = judged;
    this.#sameEvent = sameEvent;
  }

  get reason(): string {
    return this.#judged.reason;
  }

  get match(): string {
    return matchReason(...this.#claims, this.#sameEvent);
  }
}

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
