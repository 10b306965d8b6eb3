import type { Claim } from '../claims/index.js';
import { overlaps } from '../text/index.js';
import { attachmentOf, type Attachment } from './attachment.js';
import type { SentenceTree } from './sentence-tree.js';

/** A claim in the tree of its sentence. */
export interface ClaimInTree {
  readonly claim: Claim;
  readonly tree: SentenceTree;
  /** The word of its quantity, with the noun it counts, that the others hang on. */
  readonly top: number;
  /** The head of the noun that is counted. */
  readonly noun: number | null;
  /** The words of the quantity without its noun. */
  readonly number: ReadonlySet<number>;
  readonly attachment: Attachment;
}

/** Finds a claim in the tree of its sentence; `null` where that does not hold it. */
export function placeIn(claim: Claim, tree: SentenceTree): ClaimInTree | null {
  const { start, end, quantity } = claim;
  const { noun } = quantity;
  // A noun is told in its block; the claim in its source.
  const shift = start - quantity.start;
  const isCounted = noun !== null && counting.has(claim.dimension);
  const top = tree.topOf({ start, end: isCounted ? Math.max(end, noun.end + shift) : end });
  if (top === null) return null;
  const number = new Set(
    tree.tokens.flatMap((token, place) =>
      overlaps(token, { start, end }) && !isNoun(claim, token.start - shift) ? [place] : [],
    ),
  );
  const counted = noun === null ? null : tree.topOf({ start: noun.start + shift, end: noun.end + shift });
  return { claim, tree, top, noun: counted, number, attachment: attachmentOf(tree, top) };
}

/** Where the noun is what is counted, rather than what has a measure: `12 boats`, but `a 12-hour flight`. */
const counting: ReadonlySet<string> = new Set(['count', 'number', 'percent', 'rank'] satisfies Claim['dimension'][]);

function isNoun({ quantity: { noun } }: Claim, start: number): boolean {
  return noun !== null && noun.start <= start && start < noun.end;
}
