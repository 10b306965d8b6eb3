import { quotationOf, type ClaimDecision, type ClaimReference } from '../../decisions/index.js';
import type { Source } from '../../sources/index.js';
import type { AnyClaim, Group } from '../types.js';

/**
 * The decision that a possible group is about one thing, or that its sets are about different ones: one claim speaks for
 * each set.
 *
 * @param sourceOf a source by its URI
 * @throws RangeError where a claim is in no source
 */
export function decideGroup(
  { sets }: Group,
  decision: ClaimDecision['decision'],
  sourceOf: (uri: string) => Source | undefined,
): ClaimDecision {
  return { decision, claims: sets.flatMap(([first]) => (first === undefined ? [] : [referTo(first, sourceOf)])) };
}

function referTo(claim: AnyClaim, sourceOf: (uri: string) => Source | undefined): ClaimReference {
  const text = sourceOf(claim.uri)?.text;
  if (text === undefined) throw new RangeError(`${claim.uri} is no source.`);
  return { source: claim.uri, exact: text.slice(claim.start, claim.end), ...quotationOf(claim, text) };
}
