import type { About, Claim, Frame } from '../claims/index.js';
import { vectorOf, type Vector } from '../embeddings/index.js';
import type { Dimension } from '../quantities/index.js';
import { classOf, type NounClass } from '../lexicon/index.js';
import { isByline } from './byline.js';
import { familyOf, type Family } from './family.js';
import { isOfPeople, isPeople, stateOf } from './states.js';
import { isTelling, valueOf, type Value } from './values.js';
import { wordsOf, WordSet } from './word-set.js';

/** What of a claim's sentence is looked at: the thing counted; that and what happens to it; everything. */
export type Part = 'head' | 'core' | 'sentence';

/** Headline and lead, in UTF-16 units. */
const top = 400;

/**
 * What is asked of a claim in each of the many pairs that it is in, worked out once. Most of it stands in the claim, but three
 * objects deep: to get it from there takes longer than what is done with it.
 */
export class Traits {
  readonly about: About;
  readonly frame: Frame;
  readonly dimension: Dimension;
  readonly family: Family;
  readonly head: string | null;
  readonly headClass: NounClass | null;
  /** Whether its head is such that any count of people may have it. */
  readonly headIsPeople: boolean;
  readonly anchor: string | null;
  readonly state: string | null;
  /** See `isOfPeople`. */
  readonly ofPeople: boolean;
  readonly isMain: boolean;
  /** Whether it stands at the top of its source. */
  readonly atTop: boolean;
  readonly isVague: boolean;
  readonly isEach: boolean;
  /** See `isTelling`. */
  readonly telling: boolean;
  /** See `isByline`. */
  readonly byline: boolean;
  /** How many of the ways to pay for something it names. */
  readonly meansOfPayment: number;
  readonly min: number | string | null;
  /** The sum that it makes with others of a list, and the one that includes it; `null` where it is not told. */
  readonly listSum: number | null;
  readonly partOf: number | null;
  readonly value: Value;
  readonly predicates: WordSet;
  /** `undefined` where there is none. */
  readonly nearestPredicate: string | undefined;
  readonly modifiers: WordSet;
  readonly names: WordSet;
  /** All concepts of its sentence. */
  readonly words: WordSet;
  readonly #vectors: { [part in Part]?: Vector | null } = {};

  constructor(readonly claim: Claim) {
    const { about, frame, quantity, dimension, totals } = claim;
    this.about = about;
    this.frame = frame;
    this.dimension = dimension;
    this.family = familyOf(claim);
    this.head = about.head;
    this.headClass = about.head === null ? null : classOf(about.head);
    this.headIsPeople = about.head !== null && isPeople(about.head);
    this.anchor = about.anchor;
    this.state = stateOf(claim);
    this.ofPeople = isOfPeople(claim);
    this.isMain = frame.kind === 'main';
    this.atTop = claim.sentence.start < top;
    this.isVague = quantity.qualifier === 'vague';
    this.isEach = quantity.scope === 'each';
    this.telling = isTelling(claim);
    this.byline = isByline(claim);
    this.meansOfPayment = dimension === 'money' ? paidIn(about) : 0;
    this.min = claim.normalized.min;
    this.listSum = totals.listSum;
    this.partOf = totals.partOf;
    this.value = valueOf(claim);
    this.predicates = new WordSet(about.predicates);
    [this.nearestPredicate] = about.predicates;
    this.modifiers = new WordSet(about.modifiers);
    this.names = new WordSet(about.names);
    this.words = new WordSet(wordsOf(claim));
  }

  /** The meaning of its words together; `null` where none is known. */
  vector(part: Part): Vector | null {
    const known = this.#vectors[part];
    return known === undefined ? (this.#vectors[part] = vectorOf(this.#wordsIn(part))) : known;
  }

  #wordsIn(part: Part): Iterable<string> {
    const head = this.head === null ? [] : [this.head];
    switch (part) {
      case 'head':
        return head;
      case 'core':
        return [...head, ...this.about.modifiers, ...this.about.predicates];
      case 'sentence':
        return this.words.words;
    }
  }
}

/** What a sum may be paid in, beside others. */
const means = ['cash', 'stock', 'share', 'debt', 'bonu'];

function paidIn({ head, predicates }: About): number {
  return means.filter((word) => head === word || predicates.has(word)).length;
}

const known = new WeakMap<Claim, Traits>();

export function traitsOf(claim: Claim): Traits {
  let traits = known.get(claim);
  if (traits === undefined) known.set(claim, (traits = new Traits(claim)));
  return traits;
}
