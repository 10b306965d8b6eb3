import type { Claim } from '../claims/index.js';
import { wordsOf } from './sets.js';

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
export function isByline(claim: Claim): boolean {
  return (claim.dimension === 'date' || claim.dimension === 'time') && [...wordsOf(claim)].every((word) => dating.has(word));
}
