import type { Claim } from '../claims/index.js';
import type { RoleClaim } from '../roles/index.js';
import type { Message } from '../messages/index.js';

/** A claim of either kind: a quantity with what it is about, or a role of a person. */
export type AnyClaim = Claim | RoleClaim;

/**
 * How two claims about the same thing stand to each other: they say the same value; both can be true, but they do not say
 * the same; they cannot both be true.
 */
export type Verdict = 'same' | 'compatible' | 'conflict';

/** The verdict on two claims, with its reason. */
export interface Relation {
  /** Claim ids. */
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  /** A clause without a full stop. */
  readonly reason: Message;
  /** Why the two are taken to be about the same thing: `both are given for “length of the talks”, in reports of one event`. */
  readonly match: Message;
}

/** Claims that are taken for one when it is asked whether others are about the same thing. */
export interface ClaimSet<C extends AnyClaim = AnyClaim> {
  /** At least one. */
  readonly claims: readonly C[];
  /** Whether they are a confident group of their own; else they say the same, and are likely about the same thing. */
  readonly isSure: boolean;
}

/** The claims about one thing, across sources. */
export interface Group {
  /** Unique in the corpus; the same as long as its first claims stay where they are. */
  readonly id: string;
  /** For people: `Length of the talks`. */
  readonly title: string;
  /** The gravest of its relations. */
  readonly verdict: Verdict;
  /** The event that its claims belong to. */
  readonly event: string;
  /** In the order of their sources and places. At least two. */
  readonly claims: readonly AnyClaim[];
  /** Its claims: one set of all where the group is confident; else the several of which it is asked whether they are about one thing. */
  readonly sets: readonly ClaimSet[];
  /** One for each pair of claims whose values the texts let compare; what is in a sure set of several is told by its own group. */
  readonly relations: readonly Relation[];
  /** How many pairs of its claims have no relation since there are too many; none where it is left out. */
  readonly uncompared?: number;
  /** How many more claims say something else in the same words, and are too many to be compared; none where it is left out. */
  readonly omitted?: number;
  /** How sure it is that its claims are about the same thing, above all those that differ most: 0 to 1. */
  readonly confidence: number;
  /** Whether that is sure enough to be shown as a finding; else it is a question. */
  readonly isConfident: boolean;
}
