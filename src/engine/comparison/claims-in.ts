import type { Source } from '../sources/index.js';
import type { AnyClaim } from './types.js';

/** All that a source claims, quantities and roles, in the order of the text. */
export function claimsIn({ claims, roles }: Source): AnyClaim[] {
  return [...claims, ...roles].sort((a, b) => a.start - b.start);
}
