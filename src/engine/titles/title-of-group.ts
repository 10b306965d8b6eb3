import type { Claim } from '../claims/index.js';
import { placeIn, treeOf, type SentenceTree } from '../frames/index.js';
import type { Source } from '../sources/index.js';
import { titleOfClaim } from './title-of-claim.js';
import { quoteAround } from './quote.js';
import { nameInCommon } from './name-in-common.js';
import { worth, type Title } from './title.js';

/** A title is looked for among so many claims of a group: those of a large one say the same over and over. */
const mostAsked = 8;

/** Below this share of right heads a tree is not to be relied on, see `DependencyTree.certainty`. */
const leastCertain = 0.5;

/**
 * What the claims of a group are about: the title that tells most, and of several such the one whose words most others have, too.
 *
 * @param claims at least one
 * @param sourceOf the source of each, by its URI
 */
export function titleOfGroup(claims: readonly Claim[], sourceOf: (uri: string) => Source | undefined): string {
  const asked = claims.slice(0, mostAsked);
  const told = asked.flatMap((claim) => titleIn(claim, sourceOf(claim.uri)));
  const [first, ...others] = told;
  if (first === undefined) return capitalized(claims[0]?.dimension ?? '');
  const valueOf = (title: Title): number => title.worth + Number(hasName(title)) / 2 + agreement(title, told) / 2;
  const best = others.reduce((most, title) => (valueOf(title) > valueOf(most) ? title : most), first);
  const name = hasName(best) ? null : nameInCommon(asked, sourceOf);
  const text = name === null ? best.text : `${best.text} (${name})`;
  return capitalized(best.quote === null ? text : `${text}: ${best.quote}`);
}

/** Whether it names somebody or something; at its start may stand any word of a sentence. */
function hasName({ text }: Title): boolean {
  return /\s\p{Lu}/u.test(text);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The title of one claim, with some words around it where it tells little. */
interface QuotingTitle extends Title {
  readonly quote: string | null;
}

function titleIn(claim: Claim, source: Source | undefined): QuotingTitle[] {
  const tree = source === undefined ? null : treeOf(claim, source);
  const place = tree === null ? null : placeIn(claim, tree);
  if (tree === null || place === null) return [];
  const title = titleOfClaim(place);
  // A headline leaves words out; it is told by how it ends, since an edit above it does not change that.
  const isDoubtful = !endsSentence(tree) || tree.certainty < leastCertain;
  const quote = title.worth > worth.bare ? null : quoteAround(place);
  return [{ ...title, worth: isDoubtful && title.worth > worth.bare ? worth.bare : title.worth, quote }];
}

function endsSentence({ tokens }: SentenceTree): boolean {
  return /[.!?…"”’)]$/.test(tokens.at(-1)?.text ?? '');
}

/** Which share of a title's words the others have, too: from 0 to below 1. */
function agreement({ text }: Title, all: readonly Title[]): number {
  const words = new Set(text.toLowerCase().split(' '));
  const shared = all.reduce(
    (sum, other) => sum + [...new Set(other.text.toLowerCase().split(' '))].filter((word) => words.has(word)).length,
    0,
  );
  return shared / (words.size * (all.length + 1));
}
