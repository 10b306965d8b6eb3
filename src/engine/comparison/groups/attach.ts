import type { Claim } from '../../claims/index.js';
import { probabilityOf } from '../../odds/index.js';
import { matchThreshold, oddsIfNotCompared } from '../matching/match-odds.js';
import type { Verdict } from '../types.js';
import { gravity } from '../verdicts/gravity.js';
import { judge } from '../verdicts/judge.js';
import { confidenceOf, isConfident, type JudgedLink } from './group-confidence.js';
import { confidentThreshold, linkOdds } from './strong-link.js';

/** What sources say about the same thing as a claim of another text. */
export interface Attachment {
  /** Of sources; at least one. */
  readonly evidence: readonly Claim[];
  /** The log odds that two of all these claims are about the same thing. */
  readonly odds: (a: Claim, b: Claim) => number;
}

export interface AttachContext {
  /** The claims of sources that a claim of a source is surely about one thing with, itself among them. */
  readonly setOf: (claim: Claim) => readonly Claim[];
  /** The log odds that claims of two sources are about the same thing. */
  readonly odds: (a: Claim, b: Claim) => number;
  /** How alike a source, by its URI, is to the text as a report of one event. */
  readonly sameEvent: (uri: string) => number;
}

/** Of sets that are equally likely, the one with the value that the claim gives is meant. Log odds. */
const support: Readonly<Record<Verdict, number>> = { same: 1, compatible: 0.3, conflict: 0 };

/**
 * Finds what sources say about the same thing as a claim of a text that is none of them: the set of claims that is likeliest to be
 * about it, by the rules by which sources are grouped; and what else says the same and is as sure to be about it. The groups of the
 * sources stay as they are, whatever such a text says.
 *
 * @param matches claims of sources, with the log odds that they are about the same thing as the claim
 */
export function attach(claim: Claim, matches: ReadonlyMap<Claim, number>, context: AttachContext): Attachment | undefined {
  const odds = (a: Claim, b: Claim): number =>
    a === claim
      ? (matches.get(b) ?? oddsIfNotCompared)
      : b === claim
        ? (matches.get(a) ?? oddsIfNotCompared)
        : context.odds(a, b);
  const sets = new Set<readonly Claim[]>();
  const seen = new Set<Claim>();
  for (const [other, likely] of matches) {
    if (likely <= matchThreshold || seen.has(other)) continue;
    const set = context.setOf(other);
    for (const member of set) seen.add(member);
    sets.add(set);
  }
  const ranked = [...sets]
    .map((set) => ({ set, ...standingOf(claim, set, odds, context) }))
    .filter(({ isSure }) => isSure)
    .sort((a, b) => b.rank - a.rank);
  const [best, ...others] = ranked;
  if (best === undefined) return undefined;
  const agreeing = others.filter(({ verdict }) => verdict === 'same');
  return { evidence: [best, ...agreeing].flatMap(({ set }) => set), odds };
}

/** How a claim stands to a set: how likely it belongs to it, and what the gravest verdict on it is. */
function standingOf(
  claim: Claim,
  set: readonly Claim[],
  odds: Attachment['odds'],
  { sameEvent }: AttachContext,
): { readonly isSure: boolean; readonly rank: number; readonly verdict: Verdict } {
  const links = set.map((other): JudgedLink => {
    const verdict = judge(claim, other)?.verdict ?? null;
    return { a: claim, b: other, probability: probabilityOf(odds(claim, other)), verdict, isDecided: false };
  });
  const mean = set.reduce((sum, other) => sum + linkOdds(claim, other, odds(claim, other), sameEvent(other.uri)), 0) / set.length;
  const verdicts = links.flatMap(({ verdict }) => verdict ?? []);
  const gravest = verdicts.reduce<Verdict>((worst, each) => (gravity[each] > gravity[worst] ? each : worst), 'same');
  const best = Math.max(0, ...verdicts.map((each) => support[each]));
  return {
    isSure: mean >= confidentThreshold && isConfident(links, gravest, confidenceOf(links, gravest)),
    rank: mean + best,
    verdict: gravest,
  };
}
