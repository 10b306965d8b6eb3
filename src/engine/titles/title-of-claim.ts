import type { Claim } from '../claims/index.js';
import { overlaps } from '../text/index.js';
import { attachmentOf } from './attachment.js';
import { measureTitle, moneyTitle, percentTitle } from './amounts.js';
import type { ClaimInTree } from './context.js';
import { countTitle } from './counted.js';
import { rankTitle } from './ranks.js';
import type { SentenceTree } from './sentence-tree.js';
import { ageTitle, durationTitle, momentTitle } from './times.js';
import { worth, type Title } from './title.js';

/** Says in a few words what a claim is about, in the words of its sentence: `people killed in the attack`, `length of the talks`. */
export function titleOfClaim(claim: Claim, tree: SentenceTree): Title {
  const place = placeIn(claim, tree);
  return (place === null ? null : told(place)) ?? { text: kindOf(claim), worth: worth.quoted };
}

function placeIn(claim: Claim, tree: SentenceTree): ClaimInTree | null {
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

function told(place: ClaimInTree): Title | null {
  const { dimension } = place.claim;
  switch (dimension) {
    case 'count':
    case 'number':
      return countTitle(place);
    case 'rank':
      return rankTitle(place);
    case 'date':
    case 'time':
      return momentTitle(place, dimension);
    case 'duration':
      return durationTitle(place);
    case 'age':
      return ageTitle(place);
    case 'money':
      return moneyTitle(place);
    case 'percent':
      return percentTitle(place);
    case 'ratio':
    case 'score':
    case 'length':
    case 'area':
    case 'volume':
    case 'mass':
    case 'speed':
    case 'temperature':
    case 'magnitude':
    case 'data':
      return measureTitle(place, dimension);
  }
}

const kinds: Partial<Record<Claim['dimension'], string>> = { money: 'sum of money', percent: 'percentage', length: 'distance' };

function kindOf({ dimension, about }: Claim): string {
  return `${kinds[dimension] ?? dimension}${about.subject === null ? '' : ` of the ${about.subject}`}`;
}
