import {
  ProtocolNotificationType,
  type DocumentUri,
  type Position,
  type TextDocumentIdentifier,
} from 'vscode-languageserver-protocol';

export const claimStatuses = ['open', 'verified', 'disputed', 'superseded'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** What an analyst has decided of a group, as far as it holds still. */
export interface GroupState {
  readonly status: ClaimStatus;
  /** Whether it was looked at, and left as it is. */
  readonly isSeen: boolean;
  /** The version to use, by the id of its node, and why. */
  readonly preferred: { readonly version: string; readonly value: string; readonly because: string } | null;
  /** What is still to be asked; empty where nothing is. */
  readonly question: string;
  /** Why it is open again, in words; empty where it is not. */
  readonly changes: readonly string[];
  /** Who said so last, and when (ISO 8601); empty where the file does not tell. */
  readonly by: string;
  readonly at: string;
}

/** What an analyst decides on claims; groups and versions are given by their ids. */
export type DecideOnClaims =
  /** The claims of possible groups are each about the same thing. */
  | { readonly kind: 'same-thing'; readonly group: string }
  /** Some of the sets of a possible group, by their places, are each about another thing than the rest. */
  | { readonly kind: 'different-things'; readonly group: string; readonly apart: readonly number[] }
  /** Some versions of a group that is taken for sure are about another thing than the rest. */
  | { readonly kind: 'part'; readonly group: string; readonly versions: readonly string[] }
  /** Groups or versions that were kept apart are about the same thing. */
  | { readonly kind: 'join'; readonly claims: readonly string[] }
  /** The same for the claims at places in texts. */
  | {
      readonly kind: 'join-places';
      readonly places: readonly { readonly textDocument: TextDocumentIdentifier; readonly position: Position }[];
    }
  | { readonly kind: 'use-version'; readonly group: string; readonly version: string; readonly because: string }
  | { readonly kind: 'status'; readonly groups: readonly string[]; readonly status: ClaimStatus }
  | { readonly kind: 'seen'; readonly groups: readonly string[] }
  | { readonly kind: 'ask'; readonly groups: readonly string[]; readonly note: string }
  /** What hides a group, as it was learnt from a refusal, is not to count any more. */
  | { readonly kind: 'ask-again'; readonly group: string };

/** What sources that came after the first reading do to the claims. */
export interface DidAddSourcesParams {
  readonly sources: readonly { readonly uri: DocumentUri; readonly label: string }[];
  /** To how many claims they add a version, and how many they contradict: those among them that cannot both be true. */
  readonly adds: number;
  readonly contradicts: number;
  /** To how many they add a source, but no version. */
  readonly agrees: number;
}

/** server → client: new sources change what is said of some claims. */
export const DidAddSourcesNotification = new ProtocolNotificationType<DidAddSourcesParams, void>('variorum/didAddSources');
