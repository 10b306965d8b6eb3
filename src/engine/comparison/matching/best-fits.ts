import type { Claim } from '../../claims/index.js';
import { oddsIfNotCompared } from './match-odds.js';

/** How likely the two likeliest partners of a claim in one source are. Log odds. */
interface Best {
  first: number;
  second: number;
}

/** Surer than this no pair needs to be for another one to be unlikely beside it. Log odds. */
const mostOdds = 4;

/** Among the pairs of the claims of two sources: how well each claim fits its likeliest partner in the other source. */
export class BestFits {
  readonly #best = new Map<Claim, Map<string, Best>>();

  /** Takes up a pair. @param odds the log odds that they are about the same thing */
  add(a: Claim, b: Claim, odds: number): void {
    this.#note(a, b.uri, clipped(odds));
    this.#note(b, a.uri, clipped(odds));
  }

  /**
   * By how much two claims fit each other better than either fits any other claim of the other’s source, as far as pairs were taken up;
   * below 0 where one of them fits another better. Symmetric. Log odds.
   *
   * @param odds those that the pair was taken up with
   */
  margin(a: Claim, b: Claim, odds: number): number {
    const own = clipped(odds);
    return own - Math.max(this.#otherThan(own, a, b.uri), this.#otherThan(own, b, a.uri));
  }

  #note(claim: Claim, uri: string, odds: number): void {
    let byUri = this.#best.get(claim);
    if (byUri === undefined) this.#best.set(claim, (byUri = new Map<string, Best>()));
    const best = byUri.get(uri);
    if (best === undefined) byUri.set(uri, { first: odds, second: oddsIfNotCompared });
    else if (odds > best.first) [best.first, best.second] = [odds, best.first];
    else best.second = Math.max(best.second, odds);
  }

  /** The best of a claim’s partners in a source without one whose odds are told: of two that are as likely, the other is. */
  #otherThan(own: number, claim: Claim, uri: string): number {
    const best = this.#best.get(claim)?.get(uri);
    if (best === undefined) return oddsIfNotCompared;
    return best.first === own ? best.second : best.first;
  }
}

function clipped(odds: number): number {
  return Math.min(mostOdds, Math.max(oddsIfNotCompared, odds));
}
