import type { Claim } from '../../claims/index.js';
import { conceptOf } from '../../language/index.js';
import { sentenceConcepts } from './sentence-concepts.js';
import words from '#lexicon/page-date-words';

/** What a line says that only dates its page. */
const dating = new Set(words.map(conceptOf));

/** `Updated July 21, 2013`: when a page was made or changed is no claim. */
export function isPageDate(claim: Claim): boolean {
  return (
    (claim.dimension === 'date' || claim.dimension === 'time') && [...sentenceConcepts(claim)].every((word) => dating.has(word))
  );
}
