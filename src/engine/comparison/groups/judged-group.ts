import type { Claim } from '../../claims/index.js';
import { probability } from '../matching/match-odds.js';
import { matchReason } from '../matching/match-reason.js';
import type { Group, Relation, Verdict } from '../types.js';
import type { ReasonedVerdict } from '../verdicts/reasoned-verdict.js';
import { confidenceOf, isConfident, type JudgedLink } from './group-confidence.js';
import { judgedPairs } from './judged-pairs.js';

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
export function makeGroup(
  { claims, doubtful }: ClaimSet,
  odds: (a: Claim, b: Claim) => number,
  eventOf: (uri: string) => string,
): Group {
  const events = new Map(claims.map((claim) => [claim, eventOf(claim.uri)]));
  const links = judgedPairs(claims, events).map(
    ({ a, b, judged }): JudgedLink => ({ a, b, probability: probability(odds(a, b)), verdict: judged?.verdict ?? null }),
  );
  const verdict = links.reduce<Verdict>(
    (worst, link) => (link.verdict !== null && gravity[link.verdict] > gravity[worst] ? link.verdict : worst),
    'same',
  );
  const confidence = confidenceOf(links, verdict);
  return new JudgedGroup(
    claims,
    events,
    { verdict, confidence, isConfident: !doubtful && isConfident(links, verdict, confidence) },
    doubtful,
  );
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
    events: ReadonlyMap<Claim, string>,
    { verdict, confidence, isConfident }: Pick<Group, 'verdict' | 'confidence' | 'isConfident'>,
    doubtful: boolean,
  ) {
    const [first] = claims;
    if (first === undefined) throw new Error('A group without claims.');
    this.id = doubtful ? `${first.id}~` : first.id;
    this.title = titleOf(claims);
    this.verdict = verdict;
    this.event = events.get(first) ?? first.uri;
    this.confidence = confidence;
    this.isConfident = isConfident;
    this.#events = events;
  }

  get relations(): readonly Relation[] {
    return (this.#relations ??= judgedPairs(this.claims, this.#events).flatMap(({ a, b, sameEvent, judged }) =>
      judged === null ? [] : [new JudgedRelation(a, b, judged, sameEvent)],
    ));
  }
}

class JudgedRelation implements Relation {
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
