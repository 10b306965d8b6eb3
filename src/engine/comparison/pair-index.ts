import type { Claim } from '../claims/index.js';
import { canMatch } from './can-match.js';
import { keysOf, type Keys } from './candidates.js';
import { shareName, standsAnywhere } from './frames.js';
import { likelyPairs, mostOdds, type Bounded } from './bounds.js';
import { matchThreshold, oddsOf, unlike } from './match.js';
import { versionsOfOneSource } from './one-source.js';
import { Pair } from './pair.js';
import { Traits } from './traits.js';
import { judge } from './verdict.js';
import { Vocabulary } from './word-set.js';

/** A text that says like things over and over is compared with itself only so far, lest its pairs take all the time. */
const mostOfOneSource = 50;

/** A claim that is kept, with what is asked of it for each pair. */
interface Entry {
  readonly claim: Claim;
  readonly traits: Traits;
  /** How many other values its source gives that could be meant as well. */
  readonly rivals: number;
  readonly keys: Keys;
  /** See `standsAnywhere`. */
  readonly anywhere: boolean;
  /** The claims that it may be about the same thing as, with the log odds of it. */
  readonly near: Map<Claim, number>;
  /** The number of the claim that it was last compared with: two may be kept under several keys in common. */
  met: number;
}

/** The source of claims that are taken up. */
interface Origin {
  readonly uri: string;
  /** How many other values the source gives that could be meant as well as a claim's. */
  readonly rivals: (claim: Claim) => number;
  /** How alike another source is to it, by its URI. */
  readonly alike: (uri: string) => number;
}

const none: ReadonlyMap<Claim, number> = new Map();

/** Which claims may be about the same thing, and how surely: only claims that come are compared, and only with likely ones. */
export class PairIndex {
  /** The claims that are kept, by their keys; those of each source by their kinds and words. */
  readonly #byKey = new Shelf();
  readonly #bySource = new Map<string, Shelf>();
  readonly #entries = new Map<Claim, Entry>();
  readonly #vocabulary = new Vocabulary();
  /** How many claims have been taken up until now. */
  #count = 0;

  /** The claims that a claim may be about the same thing as, with the log odds of it. */
  near(claim: Claim): ReadonlyMap<Claim, number> {
    return this.#entries.get(claim)?.near ?? none;
  }

  odds(a: Claim, b: Claim): number {
    return this.near(a).get(b) ?? unlike;
  }

  /** Takes up claims of one source. */
  add(claims: readonly Claim[], origin: Origin): void {
    const likenesses = new Map([[origin.uri, 1]]);
    const alike = (uri: string): number => {
      let likeness = likenesses.get(uri);
      if (likeness === undefined) likenesses.set(uri, (likeness = origin.alike(uri)));
      return likeness;
    };
    const own = this.#bySource.get(origin.uri) ?? new Shelf();
    this.#bySource.set(origin.uri, own);
    const likely = [...this.#bySource].filter(([uri]) => alike(uri) >= leastAlike).map(([, shelf]) => shelf);
    for (const claim of claims) {
      const keys = keysOf(claim);
      const entry: Entry = {
        claim,
        traits: new Traits(claim, this.#vocabulary),
        rivals: origin.rivals(claim),
        keys,
        anywhere: standsAnywhere(claim),
        near: new Map(),
        met: 0,
      };
      this.#compareWithOthers(entry, likely, alike);
      this.#entries.set(claim, entry);
      this.#byKey.add(keys.under, entry);
      own.add(keys.words, entry);
      if (keys.kind !== null) own.add([keys.kind], entry);
    }
  }

  remove(claim: Claim): void {
    const entry = this.#entries.get(claim);
    if (entry === undefined) return;
    const { under, words, kind } = entry.keys;
    this.#byKey.remove(under, entry);
    const own = this.#bySource.get(claim.uri);
    own?.remove(kind === null ? words : [...words, kind], entry);
    if (own?.isEmpty === true) this.#bySource.delete(claim.uri);
    for (const other of entry.near.keys()) this.#entries.get(other)?.near.delete(claim);
    this.#entries.delete(claim);
  }

  #compareWithOthers(entry: Entry, likely: readonly Shelf[], alike: (uri: string) => number): void {
    const { claim, traits, near } = entry;
    const pairs: Bounded[] = [];
    for (const other of this.#candidates(entry, likely)) {
      const event = alike(other.claim.uri);
      if (event < 1 && event < leastAlikeFor(other, entry)) continue;
      const pair = new Pair(other.traits, traits, { event, rivals: other.rivals + entry.rivals });
      const most = mostOdds(pair);
      if (most > least && canMatch(pair)) pairs.push({ pair, most });
    }
    for (const pair of likelyPairs(pairs, least)) {
      const likely = oddsOf(pair);
      if (likely <= least) continue;
      const other = pair.a.claim;
      // Only what may be grouped needs a verdict.
      const odds = likely <= matchThreshold ? likely : oddsOfVersions(other, claim, likely);
      if (odds <= least) continue;
      near.set(other, odds);
      this.#entries.get(other)?.near.set(claim, odds);
    }
  }

  /** The claims that are kept where a claim looks for others. */
  #candidates({ claim, keys }: Entry, likely: readonly Shelf[]): Entry[] {
    const found: Entry[] = [];
    const number = ++this.#count;
    const look = (shelf: Shelf, key: string): void => {
      let own = 0;
      for (const other of shelf.at(key)) {
        if (other.claim.uri === claim.uri && ++own > mostOfOneSource) continue;
        if (other.met === number) continue;
        other.met = number;
        found.push(other);
      }
    };
    for (const key of keys.at) look(this.#byKey, key);
    for (const shelf of likely)
      for (const key of likely.length > mostCompared || keys.kind === null ? keys.words : [keys.kind]) look(shelf, key);
    return found;
  }
}

/** Claims by the keys that they are kept under. */
class Shelf {
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
  if (judgement === null) return unlike;
  return a.uri === b.uri ? versionsOfOneSource(a, b, judgement.verdict, odds) : odds;
}

/** Among more sources than this, claims are compared only where they share a word or a value. */
const mostCompared = 40;

/** How likely sources must report one event for what they report to be compared: what else is known decides. */
const leastAlike = 0.1;

/** What stands anywhere may be told in any report. */
function leastAlikeFor({ claim: a, anywhere: first }: Entry, { claim: b, anywhere: second }: Entry): number {
  if (first && second) return 0;
  if (first !== second) return shareName(a, b) ? leastAlike : 0.2;
  return leastAlike;
}

/** Pairs below are as good as unlike: most pairs are, and need no judging. */
const least = -0.5;
