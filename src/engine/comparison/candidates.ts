import type { Claim } from '../claims/index.js';
import { conceptOf } from '../language/index.js';
import { isByline } from './byline.js';
import { familyOf } from './family.js';
import { standsAnywhere } from './frames.js';
import { stateOf } from './states.js';
import { isTelling } from './values.js';

/** Where a claim is kept to be found by others, and where it looks for them: in all sources, and in those like its own. */
export interface Keys {
  /** Keys that are the same in all sources. */
  readonly under: readonly string[];
  readonly at: readonly string[];
  /** Its kind: where it is kept and looks among the claims of sources that may report one event with its own; `null` where it is not compared. */
  readonly kind: string | null;
  /** Its words, each with its kind: the same where there are many such sources. */
  readonly words: readonly string[];
}

const none: Keys = { under: [], at: [], kind: null, words: [] };

/**
 * Two claims that may be about the same thing stand in sources that may report one event; or they share a word, and one of
 * them may stand in any report; or a value that is hardly shared by chance.
 */
export function keysOf(claim: Claim): Keys {
  if (!isCompared(claim)) return none;
  const words = wordsOf(claim);
  const within = (part: string): string[] => words.map((word) => `${part} ${word}`);
  const telling = isTelling(claim) ? [`${kindOf(claim)} = ${claim.normalized.min}`] : [];
  const kind = kindOf(claim);
  if (standsAnywhere(claim))
    return {
      under: [...within('anywhere'), ...telling],
      at: [...within('anywhere'), ...within('of the day'), ...telling],
      kind,
      words,
    };
  return { under: [...within('of the day'), ...telling], at: [...within('anywhere'), ...telling], kind, words };
}

function kindOf(claim: Claim): string {
  const family = familyOf(claim);
  return family === 'count' || family === 'rank' ? family : claim.dimension;
}

/** The words that say most of what it is about, each with its kind. */
function wordsOf(claim: Claim): string[] {
  const { about, quantity } = claim;
  if (quantity.rank !== undefined) return [`${kindOf(claim)} ${conceptOf(quantity.rank.order)}`];
  const words = [about.head, about.anchor, stateOf(claim), ...about.predicates, ...about.modifiers].filter(
    (word) => word !== null,
  );
  return [...new Set(words)].map((word) => `${kindOf(claim)} ${word}`);
}

/** Whether a claim says enough to be compared at all. */
function isCompared(claim: Claim): boolean {
  if (isByline(claim)) return false;
  const { dimension, quantity } = claim;
  // Every report names weekdays and months for many things; only days are compared.
  if (dimension === 'date') return quantity.date?.day !== undefined;
  // `after months of talks` says too little.
  return dimension !== 'duration' || quantity.qualifier !== 'vague';
}
