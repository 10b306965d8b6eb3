import { Vocabulary } from '../../bag-of-words/index.js';
import type { Claim } from '../../claims/index.js';
import { frameOf, framesApart } from '../../frames/index.js';
import type { Source } from '../../sources/index.js';
import type { Steps } from '../../steps/index.js';
import { blockingKeysOf } from '../blocking/blocking-keys.js';
import { CandidateIndex, type Blocks, type Candidate } from '../blocking/candidate-index.js';
import { areContrasting } from '../features/contrasting-words.js';
import { ClaimFeatures } from '../features/claim-features.js';
import { isEventIndependent } from '../features/event-independence.js';
import { shareRecalledName } from '../features/recalled-event.js';
import { judge } from '../verdicts/judge.js';
import { alternativesOfBoth, type Alternatives } from './alternatives.js';
import { BestFits } from './best-fits.js';
import { ClaimPair } from './claim-pair.js';
import { canMatch } from './hard-constraints.js';
import { matchThreshold, oddsIfNotCompared, pairOdds } from './match-odds.js';
import { oddsAmongOthers } from './odds-among-others.js';
import { pairsAbove, upperBound, type BoundedPair } from './odds-bounds.js';
import { sameSourceOdds } from './same-source.js';

/** A claim that is kept, with what is asked of it for each pair. */
interface IndexedClaim extends Candidate {
  readonly features: ClaimFeatures;
  /** What else its source gives that could be meant as well. */
  readonly alternatives: Alternatives;
  /** See `isEventIndependent`. */
  readonly isEventIndependent: boolean;
  /** The claims that it may be about the same thing as, with the log odds of it. */
  readonly matches: Map<Claim, number>;
}

/** Two claims that are likely enough to be about the same thing, with the log odds of it. */
interface LikelyPair {
  readonly a: Claim;
  readonly b: Claim;
  readonly odds: number;
  readonly isSameEvent: boolean;
}

/** The source of claims that are taken up, or the text of claims that are looked up. */
export interface Origin {
  readonly uri: string;
  /** What else the source gives that could be meant as well as a claim. */
  readonly alternatives: (claim: Claim) => Alternatives;
  /** How alike another source is to it, by its URI. */
  readonly sameEvent: (uri: string) => number;
  /** A source that is taken up, by its URI. */
  readonly sourceOf: (uri: string) => Source | undefined;
}

const none: ReadonlyMap<Claim, number> = new Map();

/** Which claims may be about the same thing, and how surely: only claims that come are compared, and only with likely ones. */
export class MatchIndex {
  readonly #candidates = new CandidateIndex<IndexedClaim>();
  readonly #indexed = new Map<Claim, IndexedClaim>();
  readonly #vocabulary = new Vocabulary();

  /** The claims that a claim may be about the same thing as, with the log odds of it. */
  matchesOf(claim: Claim): ReadonlyMap<Claim, number> {
    return this.#indexed.get(claim)?.matches ?? none;
  }

  /** The log odds that two claims are about the same thing. */
  odds(a: Claim, b: Claim): number {
    return this.matchesOf(a).get(b) ?? oddsIfNotCompared;
  }

  /** Takes up claims of one source, in steps, one each. @param near all sources that may report one event with it, by their URIs */
  *addInSteps(claims: readonly Claim[], origin: Origin, near: readonly string[]): Steps<void> {
    const sameEvent = askedOnce(origin);
    const like = this.#candidates.sourcesLike(
      origin.uri,
      near.filter((uri) => sameEvent(uri) >= leastSameEvent),
    );
    const likely: LikelyPair[] = [];
    for (const claim of claims) {
      const indexed = this.#indexedClaim(claim, origin);
      likely.push(...this.#likelyPairs(indexed, like, sameEvent));
      this.#indexed.set(claim, indexed);
      this.#candidates.add(indexed);
      yield;
    }
    const fits = bestFits(likely);
    for (const pair of likely) {
      const odds = oddsOfVersions(pair, fits, origin.sourceOf);
      if (odds > oddsIfNotCompared) {
        this.#indexed.get(pair.a)?.matches.set(pair.b, odds);
        this.#indexed.get(pair.b)?.matches.set(pair.a, odds);
      }
      yield;
    }
  }

  /** What claims of a text that is not taken up may be about the same thing as, with the log odds of it. */
  lookUp(claims: readonly Claim[], origin: Origin): ReadonlyMap<Claim, ReadonlyMap<Claim, number>> {
    const sameEvent = askedOnce(origin);
    const like = this.#candidates.othersLike((uri) => sameEvent(uri) >= leastSameEvent);
    const found = new Map(claims.map((claim) => [claim, new Map<Claim, number>()]));
    const likely = claims.flatMap((claim) => this.#likelyPairs(this.#indexedClaim(claim, origin), like, sameEvent));
    const fits = bestFits(likely);
    for (const pair of likely) {
      const odds = oddsOfVersions(pair, fits, origin.sourceOf);
      if (odds > oddsIfNotCompared) found.get(pair.b)?.set(pair.a, odds);
    }
    return found;
  }

  remove(claim: Claim): void {
    const indexed = this.#indexed.get(claim);
    if (indexed === undefined) return;
    this.#candidates.remove(indexed);
    for (const other of indexed.matches.keys()) this.#indexed.get(other)?.matches.delete(claim);
    this.#indexed.delete(claim);
  }

  #indexedClaim(claim: Claim, { alternatives }: Origin): IndexedClaim {
    return {
      claim,
      keys: blockingKeysOf(claim),
      features: new ClaimFeatures(claim, this.#vocabulary),
      alternatives: alternatives(claim),
      isEventIndependent: isEventIndependent(claim),
      matches: new Map(),
      lastFoundFor: 0,
    };
  }

  /** The pairs of a claim with those that it may be about the same thing as, by themselves. */
  #likelyPairs(indexed: IndexedClaim, like: readonly Blocks<IndexedClaim>[], sameEvent: (uri: string) => number): LikelyPair[] {
    return pairsAbove(this.#pairsWith(indexed, like, sameEvent), oddsIfNotCompared).flatMap((pair) => {
      const odds = pairOdds(pair);
      return odds > oddsIfNotCompared ? [{ a: pair.a.claim, b: indexed.claim, odds, isSameEvent: pair.sameEvent >= 1 }] : [];
    });
  }

  /** The pairs with a claim's candidates that break no hard constraint, and are not seen to be hopeless at once. */
  #pairsWith(indexed: IndexedClaim, like: readonly Blocks<IndexedClaim>[], sameEvent: (uri: string) => number): BoundedPair[] {
    const pairs: BoundedPair[] = [];
    for (const other of this.#candidates.candidatesOf(indexed, like)) {
      const probability = sameEvent(other.claim.uri);
      if (probability < 1 && probability < leastSameEventOf(other, indexed)) continue;
      const alternatives = alternativesOfBoth(other.alternatives, indexed.alternatives);
      const pair = new ClaimPair(other.features, indexed.features, { sameEvent: probability, alternatives });
      const bound = upperBound(pair);
      if (bound > oddsIfNotCompared && canMatch(pair)) pairs.push({ pair, bound });
    }
    return pairs;
  }
}

/** How alike other sources are to that of some claims, each asked for once. */
function askedOnce({ uri, sameEvent }: Origin): Origin['sameEvent'] {
  const asked = new Map([[uri, 1]]);
  return (other) => {
    let probability = asked.get(other);
    if (probability === undefined) asked.set(other, (probability = sameEvent(other)));
    return probability;
  };
}

function bestFits(pairs: readonly LikelyPair[]): BestFits {
  const fits = new BestFits();
  for (const { a, b, odds } of pairs) fits.add(a, b, odds);
  return fits;
}

/**
 * The log odds that two claims are versions of one, given what is judged of them, how they fit among others, and what their clauses say
 * around them.
 *
 * @param fits of all likely pairs of their two sources: a source that is taken up is compared as a whole
 */
function oddsOfVersions({ a, b, odds: alone, isSameEvent }: LikelyPair, fits: BestFits, sourceOf: Origin['sourceOf']): number {
  const judged = judge(a, b);
  if (judged === null) return oddsIfNotCompared;
  const isOneSource = a.uri === b.uri;
  const margin = isOneSource || !isSameEvent ? 0 : fits.margin(a, b, alone);
  const odds = oddsAmongOthers(judged.verdict === 'same' ? 'same' : 'differing', { odds: alone, margin });
  // Only what may be grouped needs its clauses read.
  if (odds > matchThreshold && judged.verdict !== 'same' && areApart(a, b, sourceOf)) return oddsIfNotCompared;
  return isOneSource ? sameSourceOdds(a, b, judged.verdict, odds) : odds;
}

function areApart(a: Claim, b: Claim, sourceOf: Origin['sourceOf']): boolean {
  const [one, other] = [a, b].map((claim) => {
    const source = sourceOf(claim.uri);
    return source === undefined ? null : frameOf(claim, source);
  });
  if (one == null || other == null) return false;
  // How far something lies north, and how far south, is told by its direction.
  return framesApart(one, other) !== null || (a.dimension !== 'length' && areContrasting(one.words, other.words));
}

/** How likely sources must report one event for what they report to be compared: what else is known decides. */
const leastSameEvent = 0.1;

/** The same where only one of two claims is of an event, and the other names nothing of it. */
const leastWithoutName = 0.2;

/** What is independent of events may be told in any report. */
function leastSameEventOf(a: IndexedClaim, b: IndexedClaim): number {
  if (a.isEventIndependent && b.isEventIndependent) return 0;
  if (a.isEventIndependent === b.isEventIndependent || shareRecalledName(a.claim, b.claim)) return leastSameEvent;
  return leastWithoutName;
}
