import type { ClaimPlace } from '../claims/index.js';
import type { LocatedMention, Mention } from '../entities/index.js';
import type { Span } from '../text/index.js';

/** How someone holds an office: no longer, for someone else, below someone else, or not yet. */
export type Standing = 'former' | 'acting' | 'deputy' | 'future';

/** Where a role stands: right before the name (`Defense Minister X`), beside it (`X, a farmer`), or in a statement (`X heads …`). */
export type RoleForm = 'title' | 'apposition' | 'statement';

/** An office, a position or an occupation, as a text gives it. */
export interface Role {
  /** Under which synonyms coincide: `spokesman`, `ceo`; see `roleNounAt`. */
  readonly head: string;
  readonly standing: ReadonlySet<Standing>;
  /** What narrows it, as Porter stems: `cultur` of `culture minister`, `deleg` of `head of the delegation`. */
  readonly field: ReadonlySet<string>;
  /** The names it is told with, by `canonicalName`: `the governor of X`. */
  readonly names: ReadonlySet<string>;
  /** The countries and nationalities it is told with, folded: `finland`, `finnish`. */
  readonly nations: ReadonlySet<string>;
  readonly form: RoleForm;
  /** Whether its noun is one of those that always name a role, rather than only some person. */
  readonly listed: boolean;
}

/** A role with the name that has it, before its source is known. The span starts after the article. */
export interface RoleStatement extends Span {
  readonly role: Role;
  readonly bearer: Mention;
  readonly sentence: Span;
}

/** A role that a source gives a person. Offsets are the source's. */
export interface RoleClaim extends ClaimPlace {
  readonly dimension: 'role';
  readonly role: Role;
  readonly bearer: LocatedMention;
}
