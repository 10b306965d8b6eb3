import type { Claim } from '../claims/index.js';
import { keysOf, type Keys } from './candidates.js';
import type { EventLikeness } from './event-likeness.js';
import { shareName, standsAnywhere } from './frames.js';
import { matchOdds, matchThreshold, unlike } from './match.js';
import { versionsOfOneSource } from './one-source.js';
import { shareTelling } from './values.js';
import { judge } from './verdict.js';

/** A text that says like things over and over is compared with itself only so far, lest its pairs take all the time. */
const mostOfOneSource = 50;

/**
 * How alike sources must be for two of their claims to be compared: what stands anywhere may be told in any report, and a
 * number that is hardly shared by chance may show that two sources do report one event.
 */
function leastAlike(a: Claim, b: Claim): number {
  const [first, second] = [standsAnywhere(a), standsAnywhere(b)];
  if (first && second) return 0;
  if (first !== second) return shareName(a, b) ? 0.1 : 0.2;
  return shareTelling(a, b) ? 0.2 : 1;
}

/** Which claims may be about the same thing, and how surely: only claims that come are compared, and only with likely ones. */
export class PairIndex {
  readonly #byKey = new Map<string, Set<Claim>>();
  readonly #odds = new Map<Claim, Map<Claim, number>>();
  readonly #keys = new Map<Claim, Keys>();
  readonly #rivals = new WeakMap<Claim, number>();

  /** The claims that a claim may be about the same thing as, with the log odds of it. */
  near(claim: Claim): ReadonlyMap<Claim, number> {
    return this.#odds.get(claim) ?? new Map<Claim, number>();
  }

  odds(a: Claim, b: Claim): number {
    return this.#odds.get(a)?.get(b) ?? unlike;
  }

  /**
   * @param rivals how many other values its source gives that could be meant as well
   * @param event see `keysOf`
   */
  add(claim: Claim, rivals: number, alike: EventLikeness, event: { readonly id: string; readonly few: boolean }): void {
    const near = new Map<Claim, number>();
    this.#odds.set(claim, near);
    this.#rivals.set(claim, rivals);
    const seen = new Set<Claim>();
    const keys = keysOf(claim, event.id, event.few);
    this.#keys.set(claim, keys);
    for (const key of keys.at) {
      let own = 0;
      for (const other of this.#byKey.get(key) ?? []) {
        if (other.uri === claim.uri && ++own > mostOfOneSource) continue;
        if (seen.has(other)) continue;
        seen.add(other);
        const odds = this.#compare(other, claim, alike);
        if (odds <= least) continue;
        near.set(other, odds);
        this.#odds.get(other)?.set(claim, odds);
      }
    }
    for (const key of keys.under) {
      const others = this.#byKey.get(key);
      if (others === undefined) this.#byKey.set(key, new Set([claim]));
      else others.add(claim);
    }
  }

  remove(claim: Claim): void {
    for (const key of this.#keys.get(claim)?.under ?? []) {
      const others = this.#byKey.get(key);
      others?.delete(claim);
      if (others?.size === 0) this.#byKey.delete(key);
    }
    for (const other of this.near(claim).keys()) this.#odds.get(other)?.delete(claim);
    this.#odds.delete(claim);
    this.#keys.delete(claim);
  }

  #compare(a: Claim, b: Claim, alike: EventLikeness): number {
    const event = a.uri === b.uri ? 1 : alike(a.uri, b.uri);
    if (event < leastAlike(a, b)) return unlike;
    const rivals = (this.#rivals.get(a) ?? 0) + (this.#rivals.get(b) ?? 0);
    const odds = matchOdds(a, b, { event, rivals });
    // Only what may be grouped needs a verdict.
    if (odds <= matchThreshold) return odds <= least ? unlike : odds;
    const judgement = judge(a, b);
    if (judgement === null) return unlike;
    return a.uri === b.uri ? versionsOfOneSource(a, b, judgement.verdict, odds) : odds;
  }
}

/** Pairs below are as good as unlike: most pairs are, and need no judging. */
const least = -0.5;
