import type { Claim } from '../../claims/index.js';
import { probabilityOf } from '../../odds/index.js';
import { inMean, matchThreshold, oddsIfNotCompared } from '../matching/match-odds.js';
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
  /** Whether they surely are, and not only possibly. */
  readonly isSure: boolean;
}

export interface AttachContext {
  /** The claims of sources that a claim of a source is surely about one thing with, itself among them. */
  readonly setOf: (claim: Claim) => readonly Claim[];
  /** The log odds that claims of two sources are about the same thing. */
  readonly odds: (a: Claim, b: Claim) => number;
  /** How alike a source, by its URI, is to the text as a report of one event. */
  readonly sameEvent: (uri: string) => number;
}

/** Set on test/fixtures/draft-statements: how like the claims of a set are to a claim on average for it to be asked about. Log odds. */
const leastPossible = 0.1;

/** Of possible sets no more than these are told, and none that is so much less likely than the first. Log odds. */
const mostPossible = 3;
const within = 0.5;

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
  const odds = oddsWith(claim, matches, context);
  const ranked = setsAmong(matches, matchThreshold, context)
    .map((set) => ({ set, ...standingOf(claim, set, odds, context) }))
    .filter(({ isSure }) => isSure)
    .sort((a, b) => b.rank - a.rank);
  const [best, ...others] = ranked;
  if (best === undefined) return undefined;
  const agreeing = others.filter(({ verdict }) => verdict === 'same');
  return { evidence: [best, ...agreeing].flatMap(({ set }) => set), odds, isSure: true };
}

/**
 * The same of what is only possibly about the same thing, for a claim that nothing surely is: the sets that are likely enough to be about
 * it on average, and hardly less so than the likeliest. No sign is asked for besides: who asks reads the answer as a question.
 */
export function attachPossibly(
  claim: Claim,
  matches: ReadonlyMap<Claim, number>,
  context: Pick<AttachContext, 'setOf' | 'odds'>,
): Attachment | undefined {
  const odds = oddsWith(claim, matches, context);
  const ranked = setsAmong(matches, leastPossible, context)
    .map((set) => {
      const mean = set.reduce((sum, other) => sum + inMean(odds(claim, other)), 0) / set.length;
      return { set, mean, rank: mean + Math.max(0, ...set.map((other) => support[judge(claim, other)?.verdict ?? 'conflict'])) };
    })
    .filter(({ mean }) => mean > leastPossible)
    .sort((a, b) => b.rank - a.rank);
  const [best] = ranked;
  if (best === undefined) return undefined;
  const likeliest = ranked.slice(0, mostPossible).filter(({ rank }) => rank > best.rank - within);
  return { evidence: likeliest.flatMap(({ set }) => set), odds, isSure: false };
}

function oddsWith(claim: Claim, matches: ReadonlyMap<Claim, number>, context: Pick<AttachContext, 'odds'>): Attachment['odds'] {
  const likely = (other: Claim): number => matches.get(other) ?? oddsIfNotCompared;
  return (a, b) => (a === claim ? likely(b) : b === claim ? likely(a) : context.odds(a, b));
}

/** The sets of the claims that are likely enough to be about the same thing, each once. */
function setsAmong(
  matches: ReadonlyMap<Claim, number>,
  least: number,
  { setOf }: Pick<AttachContext, 'setOf'>,
): (readonly Claim[])[] {
  const sets: (readonly Claim[])[] = [];
  const seen = new Set<Claim>();
  for (const [other, likely] of matches) {
    if (likely <= least || seen.has(other)) continue;
    const set = setOf(other);
    for (const member of set) seen.add(member);
    sets.push(set);
  }
  return sets;
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
