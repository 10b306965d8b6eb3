import { findQuoted, isOnClaims, type ClaimDecision, type ClaimReference, type Decision } from '../../decisions/index.js';
import type { Source } from '../../sources/index.js';
import { claimsIn } from '../claims-in.js';
import type { AnyClaim } from '../types.js';

type Thing = ClaimDecision['decision'];

/** What an analyst said of claims, two by two: whether they are about the same thing. What two files say against each other counts as different. */
export class DecidedPairs {
  readonly #pairs = new Map<AnyClaim, Map<AnyClaim, Thing>>();

  /** @param decisions with URIs for sources; one on a claim that is not there (any more) says nothing of that claim */
  constructor(sources: readonly Source[], decisions: readonly Decision[]) {
    const onClaims = decisions.filter(isOnClaims);
    if (onClaims.length === 0) return;
    const find = claimFinder(sources);
    for (const said of onClaims) {
      const found = said.claims.flatMap((reference) => find(reference) ?? []);
      if (said.decision === 'same-thing') {
        found.forEach((a, index) => found.slice(index + 1).forEach((b) => this.#add(a, b, 'same-thing')));
      } else {
        const others = said.others.flatMap((reference) => find(reference) ?? []);
        for (const a of found) for (const b of others) this.#add(a, b, 'different-things');
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

  #add(a: AnyClaim, b: AnyClaim, thing: Thing): void {
    if (a === b) return;
    const said = thing === 'same-thing' ? (this.between(a, b) ?? thing) : thing;
    this.#pairs.set(a, new Map(this.of(a)).set(b, said));
    this.#pairs.set(b, new Map(this.of(b)).set(a, said));
  }
}

const none: ReadonlyMap<AnyClaim, Thing> = new Map();

function claimFinder(sources: readonly Source[]): (reference: ClaimReference) => AnyClaim | undefined {
  const byUri = new Map(sources.map((source) => [source.uri, source]));
  return ({ source: uri, exact, ...around }) => {
    const source = byUri.get(uri);
    if (source === undefined) return undefined;
    const written = claimsIn(source).filter(({ start, end }) => source.text.slice(start, end) === exact);
    return findQuoted(written, around, () => source.text)[0];
  };
}
