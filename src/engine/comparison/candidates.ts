import { conceptOf, type Claim } from '../claims/index.js';
import { familyOf } from './family.js';
import { standsAnywhere } from './frames.js';
import { stateOf } from './states.js';
import { isTelling } from './values.js';

/** Where a claim is kept to be found by others, and where it looks for them. */
export interface Keys {
  readonly under: readonly string[];
  readonly at: readonly string[];
}

/**
 * Two claims that may be about the same thing share a word, and an event, unless one of them may stand in any report, or
 * they share a value that is hardly shared by chance.
 *
 * @param event a key for the event of its source
 * @param few whether that has so few sources that all its claims of a kind are looked at, whatever words they share
 */
export function keysOf(claim: Claim, event: string, few: boolean): Keys {
  if (!isCompared(claim)) return { under: [], at: [] };
  const words = wordsOf(claim);
  const within = (part: string): string[] => words.map((word) => `${part} ${word}`);
  const shared = [...(isTelling(claim) ? [`${kindOf(claim)} = ${claim.normalized.min}`] : []), ...(few ? [`${event} ${kindOf(claim)}`] : [])];
  if (standsAnywhere(claim)) return { under: [...within('anywhere'), ...shared], at: [...within('anywhere'), ...within('of the day'), ...shared] };
  return { under: [...within('of the day'), ...within(event), ...shared], at: [...within('anywhere'), ...within(event), ...shared] };
}

function kindOf(claim: Claim): string {
  const family = familyOf(claim);
  return family === 'count' || family === 'rank' ? family : claim.dimension;
}

/** The words that say most of what it is about, each with its kind. */
function wordsOf(claim: Claim): string[] {
  const { about, quantity } = claim;
  if (quantity.rank !== undefined) return [`${kindOf(claim)} ${conceptOf(quantity.rank.order)}`];
  const words = [about.head, about.anchor, stateOf(claim), ...about.predicates, ...about.modifiers].filter((word) => word !== null);
  return [...new Set(words)].map((word) => `${kindOf(claim)} ${word}`);
}

/** What a line says that only dates its page. */
const dating = new Set(['updat', 'publish', 'post', 'last', 'creat', 'stori', 'first', 'modifi', 'submit']);

/** Whether a claim says enough to be compared at all. */
function isCompared({ dimension, about, quantity }: Claim): boolean {
  // When a page was made or changed is no claim.
  if ((dimension === 'date' || dimension === 'time') && [...about.predicates, ...about.context].every((word) => dating.has(word))) return false;
  // Every report names weekdays and months for many things; only days are compared.
  if (dimension === 'date') return quantity.date?.day !== undefined;
  // `after months of talks` says too little.
  return dimension !== 'duration' || quantity.qualifier !== 'vague';
}
