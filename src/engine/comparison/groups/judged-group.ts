import type { Claim } from '../../claims/index.js';
import { probabilityOf } from '../../odds/index.js';
import { once } from '../../memo/index.js';
import type { Source } from '../../sources/index.js';
import { titleOfGroup } from '../../titles/index.js';
import { matchReason } from '../matching/match-reason.js';
import type { ClaimSet, Group, Relation, Verdict } from '../types.js';
import { gravity } from '../verdicts/gravity.js';
import type { ReasonedVerdict } from '../verdicts/reasoned-verdict.js';
import { certain } from './certain.js';
import { confidenceOf, isConfident, type JudgedLink } from './group-confidence.js';
import { judgedPairs, type JudgedPair } from './judged-pairs.js';
import type { Message } from '../../messages/index.js';

/** What is known of the sources of a group, by their URIs. */
export interface GroupContext {
  /** The id of the event that a source reports. */
  readonly eventOf: (uri: string) => string;
  readonly sourceOf: (uri: string) => Source | undefined;
}

/**
 * Makes a group of claims about one thing and judges each pair of them.
 *
 * @param sets one sure set of at least two claims; or several that are possibly about one thing
 * @param odds the log odds that two of them are about the same thing
 * @param id that of its first claims unless told
 */
export function makeGroup(
  sets: readonly ClaimSet<Claim>[],
  odds: (a: Claim, b: Claim) => number,
  { eventOf, sourceOf }: GroupContext,
  id?: string,
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
  const isSure = sets.length === 1 && isConfident(links, verdict, confidence);
  return new JudgedGroup(claims, sets, events, sourceOf, { verdict, confidence, isConfident: isSure, id });
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

/** Its title and its relations are put together when they are asked for: a large group has thousands of them, and few groups are looked at. */
class JudgedGroup implements Group {
  readonly id: string;
  readonly verdict: Verdict;
  readonly event: string;
  readonly confidence: number;
  readonly isConfident: boolean;
  readonly #events: ReadonlyMap<Claim, string>;
  readonly #sources: ReadonlyMap<string, Source | undefined>;
  readonly #title = once(() =>
    titleOfGroup(
      this.sets.flatMap((set) => set.claims),
      (uri) => this.#sources.get(uri),
    ),
  );
  #relations: readonly Relation[] | undefined;

  /** @param events of the claims */
  constructor(
    readonly claims: readonly Claim[],
    readonly sets: readonly ClaimSet<Claim>[],
    events: ReadonlyMap<Claim, string>,
    sourceOf: GroupContext['sourceOf'],
    {
      verdict,
      confidence,
      isConfident,
      id,
    }: Pick<Group, 'verdict' | 'confidence' | 'isConfident'> & { readonly id: string | undefined },
  ) {
    const [first] = claims;
    if (first === undefined) throw new Error('A group without claims.');
    this.id = id ?? (sets.length === 1 ? first.id : sets.map((set) => set.claims[0]?.id).join('~'));
    this.#sources = new Map(claims.map(({ uri }) => [uri, sourceOf(uri)]));
    this.verdict = verdict;
    this.event = events.get(first) ?? first.uri;
    this.confidence = confidence;
    this.isConfident = isConfident;
    this.#events = events;
  }

  get title(): string {
    return this.#title();
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

  get reason(): Message {
    return this.#judged.reason;
  }

  get match(): Message {
    return matchReason(...this.#claims, this.#sameEvent);
  }
}

/** The gravest first, then the surest. */
export function compareGroups(a: Group, b: Group): number {
  return gravity[b.verdict] - gravity[a.verdict] || b.confidence - a.confidence || (a.id < b.id ? -1 : 1);
}
