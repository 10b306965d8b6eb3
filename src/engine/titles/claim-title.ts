import type { Claim } from '../claims/index.js';
import { placeIn, treeOf, type SentenceTree } from '../frames/index.js';
import type { Source } from '../sources/index.js';
import { quoteAround } from './quote.js';
import { titleOfClaim } from './title-of-claim.js';
import { gap, worth, type Title } from './title.js';

/** Below this share of right heads a tree is not to be relied on, see `DependencyTree.certainty`. */
const leastCertain = 0.5;

/** The title of one claim, with some words around it where it tells little. */
export interface ClaimTitle extends Title {
  readonly quote: string | null;
}

const known = new WeakMap<Claim, ClaimTitle | null>();

/** The title of a claim in its source; `null` where that does not hold it, or where its sentence has no tree. Made once. */
export function claimTitle(claim: Claim, source: Source): ClaimTitle | null {
  let title = known.get(claim);
  if (title === undefined) known.set(claim, (title = makeTitle(claim, source)));
  return title;
}

/** The title of a claim as far as it was made; `undefined` where it was not. */
export function knownTitle(claim: Claim): ClaimTitle | null | undefined {
  return known.get(claim);
}

/** Takes a title that was made before. */
export function tellTitle(claim: Claim, title: ClaimTitle | null): void {
  known.set(claim, title);
}

function makeTitle(claim: Claim, source: Source): ClaimTitle | null {
  const tree = treeOf(claim, source);
  const place = tree === null ? null : placeIn(claim, tree);
  if (tree === null || place === null) return null;
  const title = titleOfClaim(place);
  // A headline leaves words out; it is told by how it ends, since an edit above it does not change that.
  const isDoubtful = !endsSentence(tree) || tree.certainty < leastCertain;
  const quote = title.worth > worth.bare || title.text.includes(gap) ? null : quoteAround(place);
  return { ...title, worth: isDoubtful && title.worth > worth.bare ? worth.bare : title.worth, quote };
}

function endsSentence({ tokens }: SentenceTree): boolean {
  return /[.!?…"”’)]$/.test(tokens.at(-1)?.text ?? '');
}
