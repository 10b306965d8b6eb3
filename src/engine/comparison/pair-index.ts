import type { Claim } from '../claims/index.js';
import { keysOf } from './candidates.js';
import { framesMatch } from './frames.js';
import { matchScore } from './match.js';
import { judge } from './verdict.js';

/** Whether two sources, by their URIs, report the same event. */
export type SameEvent = (a: string, b: string) => boolean;

/** A text that says like things over and over is compared with itself only so far, lest its pairs take all the time. */
const mostOfOneSource = 50;

/** Which claims may be about the same thing, and how surely: only claims that come are compared, and only with likely ones. */
export class PairIndex {
  readonly #byKey = new Map<string, Set<Claim>>();
  readonly #scores = new Map<Claim, Map<Claim, number>>();

  /** The claims that a claim may be about the same thing as, with their scores. */
  near(claim: Claim): ReadonlyMap<Claim, number> {
    return this.#scores.get(claim) ?? new Map<Claim, number>();
  }

  score(a: Claim, b: Claim): number {
    return this.#scores.get(a)?.get(b) ?? 0;
  }

  add(claim: Claim, sameEvent: SameEvent): void {
    const scores = new Map<Claim, number>();
    this.#scores.set(claim, scores);
    const seen = new Set<Claim>();
    for (const key of keysOf(claim)) {
      let others = this.#byKey.get(key);
      if (others === undefined) this.#byKey.set(key, (others = new Set()));
      let own = 0;
      for (const other of others) {
        if (other.uri === claim.uri && ++own > mostOfOneSource) continue;
        if (seen.has(other)) continue;
        seen.add(other);
        const score = pairScore(other, claim, sameEvent);
        if (score <= 0) continue;
        scores.set(other, score);
        this.#scores.get(other)?.set(claim, score);
      }
      others.add(claim);
    }
  }

  remove(claim: Claim): void {
    for (const key of keysOf(claim)) {
      const others = this.#byKey.get(key);
      others?.delete(claim);
      if (others?.size === 0) this.#byKey.delete(key);
    }
    for (const other of this.near(claim).keys()) this.#scores.get(other)?.delete(claim);
    this.#scores.delete(claim);
  }
}

/** Pairs below are as good as unlike: most pairs are, and need no judging. */
const least = 0.2;

function pairScore(a: Claim, b: Claim, sameEvent: SameEvent): number {
  if (!framesMatch(a, b, sameEvent(a.uri, b.uri))) return 0;
  const score = matchScore(a, b);
  if (score < least) return 0;
  const judgement = judge(a, b);
  if (judgement === null) return 0;
  return a.uri === b.uri && judgement.verdict !== 'same' ? withinSource(a, b, score) : score;
}

/** A source that gives two numbers mostly means two things. */
function withinSource(a: Claim, b: Claim, score: number): number {
  return a.sentence.start === b.sentence.start ? 0 : score * 0.7;
}
