import type { Claim } from '../../claims/index.js';
import { sentenceConcepts } from './sentence-concepts.js';

/** What a line says that only dates its page. */
const dating = new Set([
  'updat',
  'publish',
  'post',
  'last',
  'creat',
  'stori',
  'first',
  'modifi',
  'submit',
  'edit',
  'upload',
  'archiv',
  'page',
  'print',
]);

/** `Updated July 21, 2013`: when a page was made or changed is no claim. */
export function isPageDate(claim: Claim): boolean {
  return (
    (claim.dimension === 'date' || claim.dimension === 'time') && [...sentenceConcepts(claim)].every((word) => dating.has(word))
  );
}
