import type { EntityType } from '../entities/index.js';
import type { ClaimDecision } from './claim-decisions.js';

/**
 * Names an entity, or some of its mentions, by how it is spelled in the sources.
 *
 * Entities have no names of their own that last: their numbers and fullest forms change as sources come and go. Which one is
 * meant is found anew each time, by `EntityFinder`.
 */
export interface NameReference {
  /** A spelling as it stands in the sources. */
  readonly name: string;
  /** The type the name was found with; another one serves where there is no such name of this type any more. */
  readonly type: EntityType;
  /** The one source that is meant; in a file its path from the folder, with `/`, elsewhere its URI. */
  readonly source?: string;
  /** What stands before and after one mention of that source: a `TextQuoteSelector` of W3C Web Annotation, where `name` is its `exact`. */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** What an analyst has decided. It is final: no reading of the sources overrides it. */
export type Decision = NameDecision | ClaimDecision;

/** What an analyst has said of names. */
export type NameDecision =
  /** Two names are one entity, which is shown by the second one's name. */
  | { readonly decision: 'merge'; readonly name: NameReference; readonly into: NameReference }
  /** The mentions that `name` fits are another entity than `from`, whether they were taken for one or might be. */
  | { readonly decision: 'split'; readonly name: NameReference; readonly from: NameReference }
  /** The name that an entity is shown by. */
  | { readonly decision: 'rename'; readonly name: NameReference; readonly to: string }
  | { readonly decision: 'retype'; readonly name: NameReference; readonly to: DecidedType }
  /** This spelling names nothing, in any source. */
  | { readonly decision: 'not-a-name'; readonly spelling: string };

export const decidedTypes = ['person', 'organization', 'place', 'event'] as const;
export type DecidedType = (typeof decidedTypes)[number];

/** What makes of some decisions others. */
export interface DecisionChange {
  readonly add: readonly Decision[];
  /** Of those that there are: the same objects. */
  readonly remove: readonly Decision[];
}

/** By this decisions and references are told apart and put in order: by what they say, whoever said it when. */
export function decisionKey(value: Decision | NameReference): string {
  return JSON.stringify({ ...value, by: undefined, at: undefined });
}

/** Whether a decision is on claims, not on names: they are kept in different files. */
export function isOnClaims(decision: Decision): decision is ClaimDecision {
  return onClaims.has(decision.decision);
}

const onClaims: ReadonlySet<string> = new Set<ClaimDecision['decision']>([
  'same-thing',
  'different-things',
  'use-version',
  'status',
  'seen',
  'ask',
  'ask-again',
]);
