import { findQuoted, quotationOf, type ClaimReference } from '../../decisions/index.js';
import type { Source } from '../../sources/index.js';
import { aboutClaim } from '../../titles/index.js';
import { claimsIn } from '../claims-in.js';
import type { AnyClaim } from '../types.js';

/** A source by its URI. */
export type SourceOf = (uri: string) => Source | undefined;

/** How a decision names a claim. @throws RangeError where the claim is in no source */
export function referTo(claim: AnyClaim, sourceOf: SourceOf): ClaimReference {
  const text = sourceOf(claim.uri)?.text;
  if (text === undefined) throw new RangeError(`${claim.uri} is no source.`);
  const read = { about: aboutOf(claim, sourceOf), value: valueOf(claim) };
  return { source: claim.uri, exact: text.slice(claim.start, claim.end), ...quotationOf(claim, text), ...read };
}

/**
 * Finds the claim that a decision names: by what is written at its place and around it; where its sentence was put in other words, the only
 * claim of the source that is about the same and says the same.
 */
export function findClaim(
  { source: uri, exact, about, value, ...around }: ClaimReference,
  sourceOf: SourceOf,
): AnyClaim | undefined {
  const source = sourceOf(uri);
  if (source === undefined) return undefined;
  const claims = claimsIn(source);
  const written = claims.filter(({ start, end }) => source.text.slice(start, end) === exact);
  const [quoted] = findQuoted(written, around, () => source.text);
  if (quoted !== undefined || about === undefined) return quoted;
  const alike = claims.filter((claim) => aboutOf(claim, sourceOf) === about && valueOf(claim) === value);
  return alike.length === 1 ? alike[0] : undefined;
}

/** What a claim is about, in words. */
export function aboutOf(claim: AnyClaim, sourceOf: SourceOf): string {
  if (claim.dimension === 'role') return claim.bearer.name;
  const source = sourceOf(claim.uri);
  return source === undefined ? claim.dimension : aboutClaim(claim, source);
}

/** The value in base units with its bounds, or the role. */
function valueOf(claim: AnyClaim): string {
  if (claim.dimension === 'role') return [...claim.role.standing, claim.role.head].join(' ');
  const { min, max, unit } = claim.normalized;
  const blur = claim.quantity.qualifier ?? (claim.quantity.approximate ? 'about' : '');
  const range =
    min === null && max === null ? claim.text.toLowerCase() : min === max ? `${min ?? ''}` : `${min ?? ''}..${max ?? ''}`;
  return [blur, range, unit].filter((part) => part !== '').join(' ');
}
