import type { Vocabulary, WordSet } from '../../bag-of-words/index.js';
import type { About, Claim, EventFrame } from '../../claims/index.js';
import { vectorOf, type Vector } from '../../embeddings/index.js';
import { Memo } from '../../memo/index.js';
import type { Dimension } from '../../quantities/index.js';
import { categoryOf, type ClaimCategory } from './claim-category.js';
import { isDistinctive } from './distinctive-value.js';
import { meansOfPaymentIn } from './means-of-payment.js';
import { polarityOf, type ActPolarity } from './opposite-acts.js';
import { isPageDate } from './page-date.js';
import { sentenceConcepts } from './sentence-concepts.js';
import { comparableValueOf, type ComparableValue } from './value-similarity.js';

/** What of a claim's sentence is looked at: the thing counted; that and what happens to it; everything. */
export type MeaningPart = 'head' | 'core' | 'sentence';

/**
 * What is asked of a claim in each of the many pairs that it is in, worked out once. Most of it stands in the claim, but three
 * objects deep: to get it from there takes longer than what is done with it.
 */
export class ClaimFeatures {
  readonly category: ClaimCategory;
  readonly about: About;
  readonly frame: EventFrame;
  readonly dimension: Dimension;
  /** The number of its head in the vocabulary, and of its anchor; `null` where it has none. */
  readonly head: number | null;
  readonly anchor: number | null;
  /** See `isDistinctive`. */
  readonly isDistinctive: boolean;
  /** See `isPageDate`. */
  readonly isPageDate: boolean;
  /** How many of the ways to pay for something it names. */
  readonly meansOfPayment: number;
  readonly min: number | string | null;
  /** The sum that it makes with others of a list, and the one that includes it; `null` where it is not told. */
  readonly listSum: number | null;
  readonly partOf: number | null;
  readonly value: ComparableValue;
  readonly predicates: WordSet;
  /** The same as words, the nearest one first. */
  readonly predicateWords: readonly string[];
  /** See `areOpposite`. */
  readonly polarity: ActPolarity;
  readonly modifiers: WordSet;
  readonly names: WordSet;
  /** All concepts of its sentence. */
  readonly concepts: WordSet;
  readonly #vectors: Partial<Record<MeaningPart, Vector | null>> = {};

  /** @param vocabulary the same for all claims that are compared with it */
  constructor(
    readonly claim: Claim,
    vocabulary: Vocabulary,
  ) {
    const { about, frame, dimension, totals } = claim;
    this.category = categoryOf(claim);
    this.about = about;
    this.frame = frame;
    this.dimension = dimension;
    this.head = about.head === null ? null : vocabulary.numberOf(about.head);
    this.anchor = about.anchor === null ? null : vocabulary.numberOf(about.anchor);
    this.isDistinctive = isDistinctive(claim);
    this.isPageDate = isPageDate(claim);
    this.meansOfPayment = dimension === 'money' ? meansOfPaymentIn(about) : 0;
    this.min = claim.normalized.min;
    this.listSum = totals.listSum;
    this.partOf = totals.partOf;
    this.value = comparableValueOf(claim);
    this.predicates = vocabulary.setOf(about.predicates);
    this.predicateWords = [...about.predicates];
    this.polarity = polarityOf(about.predicates);
    this.modifiers = vocabulary.setOf(about.modifiers);
    this.names = vocabulary.setOf(about.names);
    this.concepts = vocabulary.setOf(sentenceConcepts(claim));
  }

  /** The meaning of its words together; `null` where none is known. */
  meaning(part: MeaningPart): Vector | null {
    const known = this.#vectors[part];
    return known === undefined ? (this.#vectors[part] = this.#read(part)) : known;
  }

  #read(part: MeaningPart): Vector | null {
    const { head, modifiers, predicates } = this.about;
    switch (part) {
      case 'head':
        return head === null ? null : vectorOfHead(head);
      case 'core':
        return vectorOf([...(head === null ? [] : [head]), ...modifiers, ...predicates]);
      case 'sentence':
        return vectorOf(sentenceConcepts(this.claim));
    }
  }
}

/** Claims have few different heads: one vector for all that have the same saves most of the memory. */
const headVectors = new Memo<string, Vector | null>(10_000);

function vectorOfHead(head: string): Vector | null {
  return headVectors.get(head, () => vectorOf([head]));
}
