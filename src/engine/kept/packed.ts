import type { Claim } from '../claims/index.js';
import type { LocatedMention } from '../entities/index.js';
import type { ClaimFrame } from '../frames/index.js';
import type { RoleClaim } from '../roles/index.js';
import type { Source } from '../sources/index.js';
import type { ClaimTitle } from '../titles/index.js';

/** A value as JSON can hold it: sets as lists. Anything else that JSON cannot hold is no type of ours, and does not compile here. */
export type Packed<T> =
  T extends ReadonlySet<infer Item>
    ? readonly Item[]
    : T extends string | number | boolean | null | undefined
      ? T
      : { readonly [Key in keyof T]: Packed<T[Key]> };

/** What the text and the address of a source tell again. */
type Told = 'id' | 'uri' | 'text' | 'published';

export type PackedClaim = Packed<Omit<Claim, Told | 'stated' | 'normalized'>> & {
  /** Left out where they are those of its quantity. */
  readonly stated?: Packed<Claim['stated']>;
  readonly normalized?: Packed<Claim['normalized']>;
};

export type PackedMention = Packed<Omit<LocatedMention, 'uri' | 'text'>>;

export type PackedRole = Packed<Omit<RoleClaim, Told | 'bearer'>> & { readonly bearer: PackedMention };

/** What is kept of a source: what was read of its text, and what its trees told of its claims until then. */
export interface PackedSource extends Pick<Source, 'metadata' | 'problems' | 'blocks'> {
  readonly mentions: readonly PackedMention[];
  readonly claims: readonly PackedClaim[];
  readonly pageClaims: readonly PackedClaim[];
  readonly roles: readonly PackedRole[];
  /** By the places of their claims. */
  readonly frames: readonly (readonly [claim: number, frame: Packed<ClaimFrame> | null])[];
  readonly titles: readonly (readonly [claim: number, title: ClaimTitle | null])[];
}
