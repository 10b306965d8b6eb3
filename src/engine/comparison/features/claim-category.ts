import type { About, Claim } from '../../claims/index.js';
import { nounClassOf, type NounClass } from '../../wordnet/index.js';
import { claimTypeOf, type ClaimType } from './claim-type.js';
import { countsPeople, isPeopleNoun, peopleStateOf } from './people-states.js';

/**
 * What is said of a claim without its words and its value. A corpus has thousands of claims, of a few hundred categories: what
 * only the categories of two claims tell is worked out once for all their pairs.
 */
export interface ClaimCategory {
  /** The same for claims of one category: counts from 0. */
  readonly number: number;
  readonly type: ClaimType;
  readonly isSince: boolean;
  readonly hasHead: boolean;
  /** Whether its head is such that any count of people may have it. */
  readonly headIsPeople: boolean;
  readonly headClass: NounClass | null;
  readonly hasModifiers: boolean;
  readonly hasPredicates: boolean;
  readonly hasAnchor: boolean;
  readonly peopleState: string | null;
  /** See `countsPeople`. */
  readonly countsPeople: boolean;
  readonly isMain: boolean;
  /** Whether it stands at the top of its source. */
  readonly atTop: boolean;
  readonly isVague: boolean;
  readonly isEach: boolean;
  readonly coverage: About['coverage'];
  readonly unit: string;
}

/** Headline and lead, in UTF-16 units. */
const top = 400;

/**
 * Grows with the categories that texts have, not with the texts: each property has a few values, units those of our tables. It is
 * never emptied, since the numbers must stay as they are.
 */
const known = new Map<string, ClaimCategory>();

/** The category of a claim, which is one object for all claims of it. */
export function categoryOf(claim: Claim): ClaimCategory {
  const { about, frame, quantity, normalized } = claim;
  const { head } = about;
  const category = {
    type: claimTypeOf(claim),
    isSince: about.aspect === 'since',
    hasHead: head !== null,
    headIsPeople: isPeopleNoun(head),
    headClass: head === null ? null : nounClassOf(head),
    hasModifiers: about.modifiers.size > 0,
    hasPredicates: about.predicates.size > 0,
    hasAnchor: about.anchor !== null,
    peopleState: peopleStateOf(claim),
    countsPeople: countsPeople(claim),
    isMain: frame.kind === 'main',
    atTop: claim.sentence.start < top,
    isVague: quantity.qualifier === 'vague',
    isEach: quantity.scope === 'each',
    coverage: about.coverage,
    unit: normalized.unit,
  };
  const key = Object.values(category).join(' ');
  let same = known.get(key);
  if (same === undefined) known.set(key, (same = { number: known.size, ...category }));
  return same;
}
