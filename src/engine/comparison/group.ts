import type { Claim } from '../claims/index.js';
import type { Group, Relation, Verdict } from './types.js';
import type { Judgement } from './judgement.js';
import { probability } from './match.js';
import { confidenceOf, isSure, type Link } from './sureness.js';
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
  const links: Link[] = [];
  claims.forEach((a, index) => {
    for (const b of claims.slice(index + 1)) {
      const sameEvent = eventOf(a.uri) === eventOf(b.uri);
      const judgement = judge(a, b, sameEvent);
      if (judgement !== null) relations.push(new LazyRelation(a, b, judgement, sameEvent));
      links.push({ a, b, probability: probability(odds(a, b)), verdict: judgement?.verdict ?? null });
    }
  });
  const verdict = relations.reduce<Verdict>((worst, relation) => (gravity[relation.verdict] > gravity[worst] ? relation.verdict : worst), 'same');
  const confidence = confidenceOf(links, verdict);
  return {
    id: doubtful ? `${first.id}~` : first.id,
    title: titleOf(claims),
    verdict,
    event: eventOf(first.uri),
    claims,
    relations,
    confidence,
    sure: !doubtful && isSure(links, verdict, confidence),
  };
}

/** Its words are put together when they are asked for: a large group has thousands of pairs, and few are looked at. */
class LazyRelation implements Relation {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly #claims: readonly [Claim, Claim];
  readonly #judgement: Judgement;
  readonly #sameEvent: boolean;

  constructor(a: Claim, b: Claim, judgement: Judgement, sameEvent: boolean) {
    this.a = a.id;
    this.b = b.id;
    this.verdict = judgement.verdict;
    this.#claims = [a, b];
    this.#judgement = judgement;
    this.#sameEvent = sameEvent;
  }

  get reason(): string {
    return this.#judgement.reason;
  }

  get match(): string {
    return whyMatched(...this.#claims, this.#sameEvent);
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
