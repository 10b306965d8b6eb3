import { ProtocolRequestType } from 'vscode-languageserver-protocol';
import type { GroupParams, GroupState, Verdict, VersionPlace } from '../protocol.js';

/** A stretch of a scale, both ends included; `null` leaves that side open. */
export interface ScaleRange {
  readonly min: number | null;
  readonly max: number | null;
}

/** What the values of a group are laid out on: numbers in base units, days in milliseconds since 1970 (UTC), seconds since midnight. */
export interface Scale {
  readonly kind: 'number' | 'day' | 'clock';
  /** What numbers are shown in: `minutes`; empty for bare numbers, days and clock times. */
  readonly unit: string;
  /** How many base units that is. */
  readonly factor: number;
}

/** What one source says in a group: a row of the number line, and of the table. */
export interface ComparedClaim {
  /** Of the claim. */
  readonly id: string;
  /** Of its {@link VersionNode}. */
  readonly version: string;
  readonly place: VersionPlace;
  readonly normalized: string;
  /** Who says so by the sentence, as written there. */
  readonly speaker: string | null;
  /** Where it lies on the scale of the group, and what it leaves room for; `null` for what has no place there. */
  readonly value: (ScaleRange & { readonly room: ScaleRange }) | null;
  /** Against the baseline. */
  readonly verdict: Verdict;
  /** In words; empty for the baseline itself. */
  readonly reason: string;
  /** From 1: reports that copy one another have one. */
  readonly voice: number;
  /** Which report of the group it copies, or is copied by, in words; empty where it stands alone: `5 of 6 sentences in common with Reuters`. */
  readonly copies: string;
}

export interface ComparisonResult {
  /** Of the group. */
  readonly id: string;
  readonly title: string;
  readonly event: { readonly title: string; readonly date: string };
  readonly verdict: Verdict;
  /** Whether its claims are surely about the same thing. */
  readonly isSure: boolean;
  /** Why they are taken to be about the same thing, in words; empty where the texts do not let them be compared. */
  readonly match: string;
  /** The version that the verdicts are against, by its id. */
  readonly baseline: string;
  readonly versions: readonly { readonly id: string; readonly value: string }[];
  /** One a source and version, the least value first. */
  readonly claims: readonly ComparedClaim[];
  readonly scale: Scale | null;
  /** What all claims on the scale leave room for; `null` where there is no such value. */
  readonly allowed: ScaleRange | null;
  readonly state: GroupState;
  /** How many voices there are. */
  readonly voices: number;
}

/** client → server: one group to be weighed: where each source's value lies, and who says so; `null` where there is none (any more). */
export const ComparisonRequest = new ProtocolRequestType<GroupParams, ComparisonResult | null, never, void, void>(
  'variorum/comparison',
);
