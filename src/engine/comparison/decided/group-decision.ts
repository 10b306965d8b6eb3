import type { ClaimReference, ClaimStatus, GroupDecision, ThingDecision } from '../../decisions/index.js';
import type { AnyClaim, ClaimSet, Group } from '../types.js';
import { referTo, type SourceOf } from './claim-reference.js';
import { kindsOf } from './claim-kinds.js';

/**
 * The decision that a possible group is about one thing.
 *
 * @param sourceOf a source by its URI
 * @throws RangeError where a claim is in no source
 */
export function acceptGroup({ sets }: Group, sourceOf: SourceOf): ThingDecision {
  return { decision: 'same-thing', claims: sets.flatMap((set) => referToSet(set, sourceOf)) };
}

/** The decision that claims which were kept apart are about one thing. @throws RangeError where a claim is in no source */
export function joinClaims(claims: readonly AnyClaim[], sourceOf: SourceOf): ThingDecision {
  return { decision: 'same-thing', claims: claims.map((claim) => referTo(claim, sourceOf)) };
}

/**
 * The decisions that sets of a possible group are about other things than the rest of it.
 *
 * @param apart by their place in the group: each is about a thing of its own
 * @param sourceOf a source by its URI
 * @throws RangeError where a claim is in no source
 */
export function refuseGroup({ sets }: Group, apart: readonly number[], sourceOf: SourceOf): ThingDecision[] {
  return apart.flatMap((place) => {
    const set = sets[place];
    const others = sets.filter((_, other) => other !== place && (other > place || !apart.includes(other)));
    return set === undefined || others.length === 0
      ? []
      : [
          {
            ...refusal(
              set.claims,
              others.flatMap(({ claims }) => claims),
              sourceOf,
            ),
            claims: referToSet(set, sourceOf),
            others: others.flatMap((each) => referToSet(each, sourceOf)),
          },
        ];
  });
}

/** The decision that some claims of a group are about another thing than the rest of it. @throws RangeError where a claim is in no source */
export function partGroup({ claims }: Group, apart: ReadonlySet<AnyClaim>, sourceOf: SourceOf): ThingDecision[] {
  const [gone, rest] = [claims.filter((claim) => apart.has(claim)), claims.filter((claim) => !apart.has(claim))];
  if (gone.length === 0 || rest.length === 0) return [];
  const refer = (claim: AnyClaim): ClaimReference => referTo(claim, sourceOf);
  return [{ ...refusal(gone, rest, sourceOf), claims: gone.map(refer), others: rest.map(refer) }];
}

/** With what is learnt from it, where the two are of kinds that can be told apart. */
function refusal(
  claims: readonly AnyClaim[],
  others: readonly AnyClaim[],
  sourceOf: SourceOf,
): Pick<ThingDecision & { decision: 'different-things' }, 'decision' | 'kinds'> {
  const kinds = kindsOf(claims, others, sourceOf);
  return { decision: 'different-things', ...(kinds !== undefined && { kinds }) };
}

/** What is said of a group as a whole. */
export type SaidOfGroup =
  | { readonly decision: 'use-version'; readonly claim: string; readonly because: string }
  | { readonly decision: 'status'; readonly status: ClaimStatus }
  | { readonly decision: 'seen' }
  | { readonly decision: 'ask'; readonly note: string };

/** More versions than these are not named one by one: a line has to stay one that a person can read. */
const mostVersions = 40;

/**
 * The decision that says it.
 *
 * @param versions a claim of each version
 * @throws RangeError where a claim is in no source
 */
export function decideGroup(versions: readonly AnyClaim[], said: SaidOfGroup, sourceOf: SourceOf): GroupDecision {
  const used = said.decision === 'use-version' ? versions.filter(({ id }) => id === said.claim) : [];
  const ordered = [...used, ...versions.filter((claim) => !used.includes(claim))].slice(0, mostVersions);
  const claims = ordered.map((claim) => referTo(claim, sourceOf));
  return said.decision === 'use-version' ? { decision: said.decision, claims, because: said.because } : { ...said, claims };
}

/** A sure set goes as a whole, whichever of its claims is named. */
function referToSet({ claims, isSure }: ClaimSet, sourceOf: SourceOf): ClaimReference[] {
  return (isSure ? claims.slice(0, 1) : claims).map((claim) => referTo(claim, sourceOf));
}
