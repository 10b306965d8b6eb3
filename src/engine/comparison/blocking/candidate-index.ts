import { addTo } from '../../../collections.js';
import type { Claim } from '../../claims/index.js';
import type { BlockingKeys } from './blocking-keys.js';

/** A claim that is kept to be compared with those that come. */
export interface Candidate {
  readonly claim: Claim;
  readonly keys: BlockingKeys;
  /** The number of the claim that it was last found for: two may be kept under several keys in common. */
  lastFoundFor: number;
}

/** A text that says like things over and over is compared with itself only so far, lest its pairs take all the time. */
const mostOfOneSource = 50;

/** Among more sources than this, claims are compared only where they share a word or a value. */
const mostComparedByBlock = 40;

/** Finds the claims that a claim is compared with, by their blocking keys: all pairs of a large folder would be too many. */
export class CandidateIndex<C extends Candidate> {
  /** By the keys that are the same in all sources. */
  readonly #inAll = new Blocks<C>();
  /** Those of each source, by their blocks and words. */
  readonly #bySource = new Map<string, Blocks<C>>();
  /** How many claims were looked for until now. */
  #count = 0;

  /**
   * The claims of a source and of those like it, to look for candidates in; what is added to them later is found there, too.
   *
   * @param uri of the source
   * @param isLike whether another source may report one event with it, by its URI
   */
  sourcesLike(uri: string, isLike: (other: string) => boolean): readonly Blocks<C>[] {
    if (!this.#bySource.has(uri)) this.#bySource.set(uri, new Blocks());
    return [...this.#bySource].filter(([other]) => other === uri || isLike(other)).map(([, blocks]) => blocks);
  }

  /** The same for a text that nothing is kept of. */
  othersLike(isLike: (other: string) => boolean): readonly Blocks<C>[] {
    return [...this.#bySource].filter(([other]) => isLike(other)).map(([, blocks]) => blocks);
  }

  /** The claims that are kept where a claim looks for others. @param like the sources like its own, see `sourcesLike` */
  candidatesOf({ claim, keys }: Pick<C, 'claim' | 'keys'>, like: readonly Blocks<C>[]): C[] {
    const found: C[] = [];
    const number = ++this.#count;
    const look = (blocks: Blocks<C>, key: string): void => {
      let own = 0;
      for (const other of blocks.at(key)) {
        if (other.claim.uri === claim.uri && ++own > mostOfOneSource) continue;
        if (other.lastFoundFor === number) continue;
        other.lastFoundFor = number;
        found.push(other);
      }
    };
    for (const key of keys.lookedUpAt) look(this.#inAll, key);
    const within = like.length > mostComparedByBlock || keys.block === null ? keys.words : [keys.block];
    for (const blocks of like) for (const key of within) look(blocks, key);
    return found;
  }

  add(candidate: C): void {
    const { claim, keys } = candidate;
    this.#inAll.add(keys.storedUnder, candidate);
    const own = this.#bySource.get(claim.uri) ?? new Blocks<C>();
    this.#bySource.set(claim.uri, own);
    own.add(keysInSource(keys), candidate);
  }

  remove(candidate: C): void {
    const { claim, keys } = candidate;
    this.#inAll.remove(keys.storedUnder, candidate);
    const own = this.#bySource.get(claim.uri);
    own?.remove(keysInSource(keys), candidate);
    if (own?.isEmpty === true) this.#bySource.delete(claim.uri);
  }
}

function keysInSource({ words, block }: BlockingKeys): readonly string[] {
  return block === null ? words : [...words, block];
}

/** Claims by the keys that they are kept under. */
export class Blocks<C> {
  readonly #byKey = new Map<string, Set<C>>();

  get isEmpty(): boolean {
    return this.#byKey.size === 0;
  }

  at(key: string): Iterable<C> {
    return this.#byKey.get(key) ?? [];
  }

  add(keys: readonly string[], claim: C): void {
    for (const key of keys) addTo(this.#byKey, key, claim);
  }

  remove(keys: readonly string[], claim: C): void {
    for (const key of keys) {
      const others = this.#byKey.get(key);
      others?.delete(claim);
      if (others?.size === 0) this.#byKey.delete(key);
    }
  }
}
