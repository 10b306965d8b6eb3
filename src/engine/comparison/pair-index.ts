import type { Claim } from '../claims/index.js';
import { keysOf, type Keys } from './candidates.js';
import { shareName, standsAnywhere } from './frames.js';
import { matchOdds, matchThreshold, unlike } from './match.js';
import { versionsOfOneSource } from './one-source.js';
import { shareTelling } from './values.js';
import { judge } from './verdict.js';

/** A text that says like things over and over is compared with itself only so far, lest its pairs take all the time. */
const mostOfOneSource = 50;

/** A claim that is kept, with what is asked of it for each pair. */
interface Entry {
  readonly claim: Claim;
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
  /** See `keysOf`. */
  readonly event: string;
  readonly few: boolean;
  /** How alike another source is to it, by its URI. */
  readonly alike: (uri: string) => number;
}

const none: ReadonlyMap<Claim, number> = new Map();

/** Which claims may be about the same thing, and how surely: only claims that come are compared, and only with likely ones. */
export class PairIndex {
  readonly #byKey = new Map<string, Set<Entry>>();
  readonly #entries = new Map<Claim, Entry>();
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
    for (const claim of claims) {
      const keys = keysOf(claim, origin.event, origin.few);
      const entry: Entry = { claim, rivals: origin.rivals(claim), keys, anywhere: standsAnywhere(claim), near: new Map(), met: 0 };
      this.#compareWithOthers(entry, alike);
      this.#entries.set(claim, entry);
      for (const key of keys.under) {
        const others = this.#byKey.get(key);
        if (others === undefined) this.#byKey.set(key, new Set([entry]));
        else others.add(entry);
      }
    }
  }

  remove(claim: Claim): void {
    const entry = this.#entries.get(claim);
    if (entry === undefined) return;
    for (const key of entry.keys.under) {
      const others = this.#byKey.get(key);
      others?.delete(entry);
      if (others?.size === 0) this.#byKey.delete(key);
    }
    for (const other of entry.near.keys()) this.#entries.get(other)?.near.delete(claim);
    this.#entries.delete(claim);
  }

  #compareWithOthers(entry: Entry, alike: (uri: string) => number): void {
    const { claim, keys, near } = entry;
    const number = ++this.#count;
    for (const key of keys.at) {
      let own = 0;
      for (const other of this.#byKey.get(key) ?? []) {
        if (other.claim.uri === claim.uri && ++own > mostOfOneSource) continue;
        if (other.met === number) continue;
        other.met = number;
        const odds = compare(other, entry, alike(other.claim.uri));
        if (odds <= least) continue;
        near.set(other.claim, odds);
        other.near.set(claim, odds);
      }
    }
  }
}

/** @param event how alike their sources are as reports of one event */
function compare(first: Entry, second: Entry, event: number): number {
  const [a, b] = [first.claim, second.claim];
  if (event < 1 && event < leastAlike(first, second)) return unlike;
  const odds = matchOdds(a, b, { event, rivals: first.rivals + second.rivals });
  // Only what may be grouped needs a verdict.
  if (odds <= matchThreshold) return odds <= least ? unlike : odds;
  const judgement = judge(a, b);
  if (judgement === null) return unlike;
  return a.uri === b.uri ? versionsOfOneSource(a, b, judgement.verdict, odds) : odds;
}

/**
 * How alike sources must be for two of their claims to be compared: what stands anywhere may be told in any report, and a
 * number that is hardly shared by chance may show that two sources do report one event.
 */
function leastAlike({ claim: a, anywhere: first }: Entry, { claim: b, anywhere: second }: Entry): number {
  if (first && second) return 0;
  if (first !== second) return shareName(a, b) ? 0.1 : 0.2;
  return shareTelling(a, b) ? 0.2 : 1;
}

/** Pairs below are as good as unlike: most pairs are, and need no judging. */
const least = -0.5;
