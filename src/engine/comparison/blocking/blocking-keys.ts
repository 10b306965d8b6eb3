import type { Claim } from '../../claims/index.js';
import { conceptOf } from '../../language/index.js';
import { claimTypeOf } from '../features/claim-type.js';
import { isDistinctive } from '../features/distinctive-value.js';
import { isEventIndependent } from '../features/event-independence.js';
import { isPageDate } from '../features/page-date.js';
import { peopleStateOf } from '../features/people-states.js';

/** Where a claim is kept to be found by others, and where it looks for them: in all sources, and in those that may report one event with its own. */
export interface BlockingKeys {
  /** Keys that are the same in all sources; none where its source's event decides what it is compared with. */
  readonly anywhere: readonly string[];
  /** The block of claims that it may be compared with in sources like its own; `null` where it is not compared. */
  readonly block: string | null;
  /** Its words and its value, each with its block: what it is looked for by where there are many such sources. */
  readonly words: readonly string[];
  readonly values: readonly string[];
}

const none: BlockingKeys = { anywhere: [], block: null, words: [], values: [] };

/**
 * Two claims that may be about the same thing stand in sources that may report one event; or both may stand in any report, and share a
 * word or a value that is hardly shared by chance.
 */
export function blockingKeysOf(claim: Claim): BlockingKeys {
  if (!isCompared(claim)) return none;
  const words = wordsOf(claim);
  const block = blockOf(claim);
  const values = isDistinctive(claim) ? [`${block} = ${claim.normalized.min}`] : [];
  return { anywhere: isEventIndependent(claim) ? [...words, ...values] : [], block, words, values };
}

function blockOf(claim: Claim): string {
  const type = claimTypeOf(claim);
  return type === 'count' || type === 'rank' ? type : claim.dimension;
}

/** The words that say most of what it is about, each with its block. */
function wordsOf(claim: Claim): string[] {
  const { about, quantity } = claim;
  if (quantity.rank !== undefined) return [`${blockOf(claim)} ${conceptOf(quantity.rank.order)}`];
  const words = [about.head, about.anchor, peopleStateOf(claim), ...about.predicates, ...about.modifiers].filter(
    (word) => word !== null,
  );
  return [...new Set(words)].map((word) => `${blockOf(claim)} ${word}`);
}

/** Whether a claim says enough to be compared at all. */
function isCompared(claim: Claim): boolean {
  if (isPageDate(claim)) return false;
  const { dimension, quantity } = claim;
  // Every report names weekdays and months for many things; only days are compared.
  if (dimension === 'date') return quantity.date?.day !== undefined;
  // `after months of talks` says too little.
  return dimension !== 'duration' || quantity.qualifier !== 'vague';
}
