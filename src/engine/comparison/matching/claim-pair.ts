import { Vocabulary } from '../../bag-of-words/index.js';
import type { Claim } from '../../claims/index.js';
import { cosine } from '../../embeddings/index.js';
import { wordSimilarity } from '../../wordnet/index.js';
import { ClaimFeatures, type MeaningPart } from '../features/claim-features.js';
import { similarityOfValues } from '../features/value-similarity.js';
import type { Alternatives } from './alternatives.js';

/** What is known of two claims besides themselves. */
export interface PairContext {
  /** How alike their sources are as reports of one event: 1 where they are taken to report the same one. */
  readonly sameEvent: number;
  /** What else the two sources give that could be meant as well. */
  readonly alternatives: Alternatives;
}

/** Two claims that may be about the same thing, with what several features look at, each worked out once. */
export class ClaimPair {
  readonly sameEvent: number;
  readonly alternatives: Alternatives;
  /** How much speaks against the sources reporting one event, of claims on what they report: 0, or from a half to 1. */
  readonly otherEvent: number;
  /** See `similarityOfValues`. */
  readonly valueSimilarity: number;
  /** See `shareDistinctiveValue`. */
  readonly sharesDistinctiveValue: boolean;
  #sharedPredicates = unknown;
  #predicateSimilarity = unknown;
  #coreSimilarity = unknown;

  constructor(
    readonly a: ClaimFeatures,
    readonly b: ClaimFeatures,
    { sameEvent, alternatives }: PairContext,
  ) {
    this.sameEvent = sameEvent;
    this.otherEvent =
      sameEvent < 1 && a.category.isMain && b.category.isMain
        ? (1 + Math.min(1, -Math.log10(Math.max(leastLikely, sameEvent)) / 2)) / 2
        : 0;
    this.alternatives = alternatives;
    this.valueSimilarity = similarityOfValues(a.value, b.value);
    this.sharesDistinctiveValue = this.valueSimilarity === 1 && a.isDistinctive && b.isDistinctive;
  }

  /** Whether both name what is counted, by different words. */
  get headsDiffer(): boolean {
    return this.a.head !== null && this.b.head !== null && this.a.head !== this.b.head;
  }

  /** How much of the predicates is shared. */
  get sharedPredicates(): number {
    if (this.#sharedPredicates === unknown) this.#sharedPredicates = this.a.predicates.overlap(this.b.predicates);
    return this.#sharedPredicates;
  }

  /** How alike the two predicates are that are most alike. */
  get predicateSimilarity(): number {
    if (this.#predicateSimilarity === unknown)
      this.#predicateSimilarity = mostAlike(this.a.predicateWords, this.b.predicateWords);
    return this.#predicateSimilarity;
  }

  /** How near in meaning what is counted and what happens to it are, see `meaningSimilarity`. */
  get coreSimilarity(): number {
    if (this.#coreSimilarity === unknown) this.#coreSimilarity = this.meaningSimilarity('core');
    return this.#coreSimilarity;
  }

  /** How near in meaning the words of two claims are: 1 for the same, 0 where they have nothing to do with each other or are not known. */
  meaningSimilarity(part: MeaningPart): number {
    const [one, other] = [this.a.meaning(part), this.b.meaning(part)];
    return one === null || other === null ? 0 : cosine(one, other);
  }
}

/** A pair by itself; where there are many, their claims have one vocabulary. */
export function pairOf(a: Claim, b: Claim, setting: PairContext): ClaimPair {
  const vocabulary = new Vocabulary();
  return new ClaimPair(new ClaimFeatures(a, vocabulary), new ClaimFeatures(b, vocabulary), setting);
}

/** Below this likeness, sources are as far apart as can be. */
const leastLikely = 0.01;

/** In the place of a number that was not worked out yet: one that none of them is. */
const unknown = -2;

function mostAlike(a: readonly string[], b: readonly string[]): number {
  let most = 0;
  for (const one of a) for (const other of b) most = Math.max(most, wordSimilarity(one, other));
  return most;
}
