import assert from 'node:assert/strict';
import type { Claim } from '../../../src/engine/claims/index.js';
import { analyzeSource } from '../../../src/engine/sources/index.js';

/**
 * All claims of a text.
 *
 * @param published the day of the source, as if its head gave it
 */
export function claimsIn(text: string, published: string | null = null, uri = 'a.txt'): readonly Claim[] {
  const stated = published === null ? {} : { stated: { published } };
  const { claims, pageClaims } = analyzeSource({ uri, text, languageId: 'plaintext', ...stated });
  return [...claims, ...pageClaims].sort((a, b) => a.start - b.start);
}

/** The claim of a text whose own words begin so. */
export function claimIn(text: string, words: string, published: string | null = null, uri = 'a.txt'): Claim {
  const claims = claimsIn(text, published, uri);
  const found = claims.find((claim) => claim.text.startsWith(words));
  assert.ok(found, `no claim “${words}” among ${claims.map((claim) => claim.text).join(' | ')}`);
  return found;
}
