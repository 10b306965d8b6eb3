import type { Claim } from '../../claims/index.js';
import { canMatch } from './hard-constraints.js';
import { blockingKeysOf, type BlockingKeys } from '../blocking/blocking-keys.js';
import { shareRecalledName, isEventIndependent } from '../features/event-independence.js';
import { pairsAbove, upperBound, type BoundedPair } from './odds-bounds.js';
import { matchThreshold, pairOdds, oddsIfNotCompared } from './match-odds.js';
import { sameSourceOdds } from './same-source.js';
import { ClaimPair } from './claim-pair.js';
import { ClaimFeatures } from '../features/claim-features.js';
import { judge } from '../verdicts/judge.js';
import { Vocabulary } from '../../bag-of-words/index.js';

/** A text that says like things over and over is compared with itself only so far, lest its pairs take all the time. */
const mostOfOneSource = 50;

/** A claim that is kept, with what is asked of it for each pair. */
interface Entry {
  readonly claim: Claim;
  readonly features: ClaimFeatures;
  /** How many other values its source gives that could be meant as well. */
  readonly alternatives: number;
  readonly keys: BlockingKeys;
  /** See `isEventIndependent`. */
  readonly isEventIndependent: boolean;
  /** The claims that it may be about the same thing as, with the log odds of it. */
  readonly matches: Map<Claim, number>;
  /** The number of the claim that it was last compared with: two may be kept under several keys in common. */
  lastComparedWith: number;
}

/** The source of claims that are taken up. */
interface Origin {
  readonly uri: string;
  /** How many other values the source gives that could be meant as well as a claim's. */
  readonly alternatives: (claim: Claim) => number;
  /** How alike another source is to it, by its URI. */
  readonly sameEvent: (uri: string) => number;
}

const none: ReadonlyMap<Claim, number> = new Map();

/** Which claims may be about the same thing, and how surely: only claims that come are compared, and only with likely ones. */
export class MatchIndex {
  /** The claims that are kept, by their keys; those of each source by their kinds and words. */
  readonly #byKey = new BlockIndex();
  readonly #bySource = new Map<string, BlockIndex>();
  readonly #entries = new Map<Claim, Entry>();
  readonly #vocabulary = new Vocabulary();
  /** How many claims have been taken up until now. */
  #count = 0;

  /** The claims that a claim may be about the same thing as, with the log odds of it. */
  matchesOf(claim: Claim): ReadonlyMap<Claim, number> {
    return this.#entries.get(claim)?.matches ?? none;
  }

  odds(a: Claim, b: Claim): number {
    return this.matchesOf(a).get(b) ?? oddsIfNotCompared;
  }

  /** Takes up claims of one source. */
  add(claims: readonly Claim[], origin: Origin): void {
    const likenesses = new Map([[origin.uri, 1]]);
    const alike = (uri: string): number => {
      let likeness = likenesses.get(uri);
      if (likeness === undefined) likenesses.set(uri, (likeness = origin.sameEvent(uri)));
      return likeness;
    };
    const own = this.#bySource.get(origin.uri) ?? new BlockIndex();
    this.#bySource.set(origin.uri, own);
    const likely = [...this.#bySource].filter(([uri]) => alike(uri) >= leastAlike).map(([, blocks]) => blocks);
    for (const claim of claims) {
      const keys = blockingKeysOf(claim);
      const entry: Entry = {
        claim,
        features: new ClaimFeatures(claim, this.#vocabulary),
        alternatives: origin.alternatives(claim),
        keys,
        isEventIndependent: isEventIndependent(claim),
        matches: new Map(),
        lastComparedWith: 0,
      };
      this.#compareWithOthers(entry, likely, alike);
      this.#entries.set(claim, entry);
      this.#byKey.add(keys.storedUnder, entry);
      own.add(keys.words, entry);
      if (keys.block !== null) own.add([keys.block], entry);
    }
  }

  remove(claim: Claim): void {
    const entry = this.#entries.get(claim);
    if (entry === undefined) return;
    const { storedUnder, words, block } = entry.keys;
    this.#byKey.remove(storedUnder, entry);
    const own = this.#bySource.get(claim.uri);
    own?.remove(block === null ? words : [...words, block], entry);
    if (own?.isEmpty === true) this.#bySource.delete(claim.uri);
    for (const other of entry.matches.keys()) this.#entries.get(other)?.matches.delete(claim);
    this.#entries.delete(claim);
  }

  #compareWithOthers(entry: Entry, likely: readonly BlockIndex[], sameEvent: (uri: string) => number): void {
    const { claim, features, matches } = entry;
    const pairs: BoundedPair[] = [];
    for (const other of this.#candidates(entry, likely)) {
      const probability = sameEvent(other.claim.uri);
      if (probability < 1 && probability < leastAlikeFor(other, entry)) continue;
      const pair = new ClaimPair(other.features, features, {
        sameEvent: probability,
        alternatives: other.alternatives + entry.alternatives,
      });
      const bound = upperBound(pair);
      if (bound > least && canMatch(pair)) pairs.push({ pair, bound });
    }
    for (const pair of pairsAbove(pairs, least)) {
      const likely = pairOdds(pair);
      if (likely <= least) continue;
      const other = pair.a.claim;
      // Only what may be grouped needs a verdict.
      const odds = likely <= matchThreshold ? likely : oddsOfVersions(other, claim, likely);
      if (odds <= least) continue;
      matches.set(other, odds);
      this.#entries.get(other)?.matches.set(claim, odds);
    }
  }

  /** The claims that are kept where a claim looks for others. */
  #candidates({ claim, keys }: Entry, likely: readonly BlockIndex[]): Entry[] {
    const found: Entry[] = [];
    const number = ++this.#count;
    const look = (blocks: BlockIndex, key: string): void => {
      let own = 0;
      for (const other of blocks.at(key)) {
        if (other.claim.uri === claim.uri && ++own > mostOfOneSource) continue;
        if (other.lastComparedWith === number) continue;
        other.lastComparedWith = number;
        found.push(other);
      }
    };
    for (const key of keys.lookedUpAt) look(this.#byKey, key);
    for (const blocks of likely)
      for (const key of likely.length > mostCompared || keys.block === null ? keys.words : [keys.block]) look(blocks, key);
    return found;
  }
}

/** Claims by the keys that they are kept under. */
class BlockIndex {
  readonly #byKey = new Map<string, Set<Entry>>();

  get isEmpty(): boolean {
    return this.#byKey.size === 0;
  }

  at(key: string): Iterable<Entry> {
    return this.#byKey.get(key) ?? [];
  }

  add(keys: readonly string[], entry: Entry): void {
    for (const key of keys) {
      const others = this.#byKey.get(key);
      if (others === undefined) this.#byKey.set(key, new Set([entry]));
      else others.add(entry);
    }
  }

  remove(keys: readonly string[], entry: Entry): void {
    for (const key of keys) {
      const others = this.#byKey.get(key);
      others?.delete(entry);
      if (others?.size === 0) this.#byKey.delete(key);
    }
  }
}

/** The log odds that two likely claims are versions of one, given what is judged of them. */
function oddsOfVersions(a: Claim, b: Claim, odds: number): number {
  const judgement = judge(a, b);
  if (judgement === null) return oddsIfNotCompared;
  return a.uri === b.uri ? sameSourceOdds(a, b, judgement.verdict, odds) : odds;
}

/** Among more sources than this, claims are compared only where they share a word or a value. */
const mostCompared = 40;

/** How likely sources must report one event for what they report to be compared: what else is known decides. */
const leastAlike = 0.1;

/** What stands anywhere may be told in any report. */
function leastAlikeFor({ claim: a, isEventIndependent: first }: Entry, { claim: b, isEventIndependent: second }: Entry): number {
  if (first && second) return 0;
  if (first !== second) return shareRecalledName(a, b) ? leastAlike : 0.2;
  return leastAlike;
}

/** Pairs below are as good as unlike: most pairs are, and need no judging. */
const least = -0.5;
