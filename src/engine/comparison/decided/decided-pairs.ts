import { isOnClaims, type ClaimReference, type Decision, type ThingDecision } from '../../decisions/index.js';
import type { Source } from '../../sources/index.js';
import type { AnyClaim } from '../types.js';
import { findClaim } from './claim-reference.js';

type Thing = ThingDecision['decision'];

/**
 * What an analyst said of claims, two by two: whether they are about the same thing. What was said later counts; of what tells no time, and is
 * said both ways, that they are different.
 */
export class DecidedPairs {
  readonly #pairs = new Map<AnyClaim, Map<AnyClaim, Thing>>();

  /** @param decisions with URIs for sources; one on a claim that is not there (any more) says nothing of that claim */
  constructor(sources: readonly Source[], decisions: readonly Decision[]) {
    const things = decisions
      .filter(isOnClaims)
      .filter((each) => each.decision === 'same-thing' || each.decision === 'different-things')
      .toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : Number((a.at ?? '') > (b.at ?? ''))));
    if (things.length === 0) return;
    const byUri = new Map(sources.map((source) => [source.uri, source]));
    const find = (reference: ClaimReference): AnyClaim[] => {
      const claim = findClaim(reference, (uri) => byUri.get(uri));
      return claim === undefined ? [] : [claim];
    };
    for (const said of things) {
      const found = said.claims.flatMap(find);
      const isLater = said.at !== undefined;
      if (said.decision === 'same-thing') {
        found.forEach((a, index) => found.slice(index + 1).forEach((b) => this.#add(a, b, 'same-thing', isLater)));
      } else {
        for (const a of found) for (const b of said.others.flatMap(find)) this.#add(a, b, 'different-things', isLater);
      }
    }
  }

  /** What was said of a claim and others. */
  of(claim: AnyClaim): ReadonlyMap<AnyClaim, Thing> {
    return this.#pairs.get(claim) ?? none;
  }

  /** @returns `undefined` where nothing was said of the two */
  between(a: AnyClaim, b: AnyClaim): Thing | undefined {
    return this.#pairs.get(a)?.get(b);
  }

  /** All claims of which something was said. */
  get claims(): Iterable<AnyClaim> {
    return this.#pairs.keys();
  }

  #add(a: AnyClaim, b: AnyClaim, thing: Thing, isLater: boolean): void {
    if (a === b) return;
    const said = thing === 'same-thing' && !isLater ? (this.between(a, b) ?? thing) : thing;
    this.#pairs.set(a, new Map(this.of(a)).set(b, said));
    this.#pairs.set(b, new Map(this.of(b)).set(a, said));
  }
}

const none: ReadonlyMap<AnyClaim, Thing> = new Map();
