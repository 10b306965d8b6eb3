import { quotationOf, type ClaimDecision, type ClaimReference } from '../../decisions/index.js';
import type { Source } from '../../sources/index.js';
import type { AnyClaim, ClaimSet, Group } from '../types.js';

type SourceOf = (uri: string) => Source | undefined;

/**
 * The decision that a possible group is about one thing.
 *
 * @param sourceOf a source by its URI
 * @throws RangeError where a claim is in no source
 */
export function acceptGroup({ sets }: Group, sourceOf: SourceOf): ClaimDecision {
  return { decision: 'same-thing', claims: sets.flatMap((set) => referTo(set, sourceOf)) };
}

/**
 * The decisions that sets of a possible group are about other things than the rest of it.
 *
 * @param apart by their place in the group: each is about a thing of its own
 * @param sourceOf a source by its URI
 * @throws RangeError where a claim is in no source
 */
export function refuseGroup({ sets }: Group, apart: readonly number[], sourceOf: SourceOf): ClaimDecision[] {
  return apart.flatMap((place) => {
    const set = sets[place];
    const others = sets.filter((_, other) => other !== place && (other > place || !apart.includes(other)));
    if (set === undefined || others.length === 0) return [];
    const refer = (each: ClaimSet): ClaimReference[] => referTo(each, sourceOf);
    return [{ decision: 'different-things', claims: refer(set), others: others.flatMap(refer) }];
  });
}

/** A sure set goes as a whole, whichever of its claims is named. */
function referTo({ claims, isSure }: ClaimSet, sourceOf: SourceOf): ClaimReference[] {
  return (isSure ? claims.slice(0, 1) : claims).map((claim) => reference(claim, sourceOf));
}

function reference(claim: AnyClaim, sourceOf: SourceOf): ClaimReference {
  const text = sourceOf(claim.uri)?.text;
  if (text === undefined) throw new RangeError(`${claim.uri} is no source.`);
  return { source: claim.uri, exact: text.slice(claim.start, claim.end), ...quotationOf(claim, text) };
}
