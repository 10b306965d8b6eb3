import type { About, Claim } from '../claims/index.js';
import { classOf, type NounClass } from '../lexicon/index.js';
import { familyOf, type Family } from './family.js';
import { isOfPeople, isPeople, stateOf } from './states.js';

/**
 * What is said of a claim without its words and its value. A corpus has thousands of claims, of a few hundred kinds: what only
 * the kinds of two claims tell is worked out once for all pairs of such claims.
 */
export interface Kind {
  /** The same for claims of one kind: counts from 0. */
  readonly number: number;
  readonly family: Family;
  readonly isSince: boolean;
  readonly hasHead: boolean;
  /** Whether its head is such that any count of people may have it. */
  readonly headIsPeople: boolean;
  readonly headClass: NounClass | null;
  readonly hasModifiers: boolean;
  readonly hasPredicates: boolean;
  readonly hasAnchor: boolean;
  readonly state: string | null;
  /** See `isOfPeople`. */
  readonly ofPeople: boolean;
  readonly isMain: boolean;
  /** Whether it stands at the top of its source. */
  readonly atTop: boolean;
  readonly isVague: boolean;
  readonly isEach: boolean;
  readonly extent: About['extent'];
  readonly unit: string;
}

/** Headline and lead, in UTF-16 units. */
const top = 400;

const known = new Map<string, Kind>();

/** The kind of a claim, which is one object for all claims of that kind. */
export function kindOf(claim: Claim): Kind {
  const { about, frame, quantity, normalized } = claim;
  const { head } = about;
  const kind = {
    family: familyOf(claim),
    isSince: about.aspect === 'since',
    hasHead: head !== null,
    headIsPeople: head !== null && isPeople(head),
    headClass: head === null ? null : classOf(head),
    hasModifiers: about.modifiers.size > 0,
    hasPredicates: about.predicates.size > 0,
    hasAnchor: about.anchor !== null,
    state: stateOf(claim),
    ofPeople: isOfPeople(claim),
    isMain: frame.kind === 'main',
    atTop: claim.sentence.start < top,
    isVague: quantity.qualifier === 'vague',
    isEach: quantity.scope === 'each',
    extent: about.extent,
    unit: normalized.unit,
  };
  const key = Object.values(kind).join(' ');
  let same = known.get(key);
  if (same === undefined) known.set(key, (same = { number: known.size, ...kind }));
  return same;
}
