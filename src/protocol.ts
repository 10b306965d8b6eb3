/**
 * What the Variorum language server offers beyond LSP: the requests and notifications that its clients share with it.
 * Everything here is plain JSON; positions and ranges are LSP's (lines and UTF-16 characters from 0, end excluded).
 * Texts that come from a source are data, as written: whoever draws them escapes them.
 */
import {
  ProtocolNotificationType,
  ProtocolRequestType0,
  ProtocolRequestType,
  type DocumentUri,
  type Location,
  type Position,
  type Range,
  type TextDocumentIdentifier,
} from 'vscode-languageserver-protocol';

/**
 * Languages whose documents a client opens with the server. It opens `references.json` with it as well, so that a citation
 * counts on what stands in the editor rather than in the file.
 */
export const documentLanguages = ['plaintext', 'markdown'] as const;
export const referencesFileName = 'references.json';

/** How a claim stands to another of its group; the gravest is `conflict`. */
export type Verdict = 'same' | 'compatible' | 'conflict';

/** Kinds of marks in a text. `conflict` and `difference` are the differing claims. */
export const markKinds = ['person', 'organization', 'place', 'date', 'quantity', 'conflict', 'difference'] as const;
export type MarkKind = (typeof markKinds)[number];

/** A source as it is named to people. */
export interface SourceLabel {
  readonly uri: DocumentUri;
  /**
   * Its path inside its workspace folder, with `/`, after the folder's name where there are several; its file name where it is
   * in none: `cables/2010-03.txt`.
   */
  readonly name: string;
  /** Its headline, where its text has one. */
  readonly title: string | null;
  /** The ISO 8601 day it was published, where its text says it. */
  readonly published: string | null;
}

/** What one source says: a value that it repeats is one version with several places. */
export interface VersionNode {
  /** Unique in the index; the same as long as its first place stays where it is. */
  readonly id: string;
  /** As written at its first place, on one line: `less than two hours`. */
  readonly value: string;
  /** In base units or figures, with bounds and scope, in words: `less than 2 hours`, `1,000 each`. */
  readonly normalized: string;
  /** The gravest verdict against any other version of its group. */
  readonly verdict: Verdict;
  /** The reason of that verdict, in words. */
  readonly reason: string;
  readonly source: SourceLabel;
  /** Its places in that source, in order; at least one. */
  readonly ranges: readonly Range[];
  /** The sentence of its first place, on one line. */
  readonly sentence: string;
}

/** The claims about one thing. */
export interface GroupNode {
  readonly id: string;
  /** `Length of the talks` */
  readonly title: string;
  /** The distinct values of its versions: `1,000 / 1,000 each`. */
  readonly summary: string;
  readonly verdict: Verdict;
  /** How sure it is that its claims are about the same thing: 0 to 1. */
  readonly confidence: number;
  /** In the order of their sources and places. */
  readonly versions: readonly VersionNode[];
}

/** What one or more sources report on, with the groups of its claims, the gravest first. */
export interface EventNode {
  readonly id: string;
  /** Without the date: `Talks in Istanbul`. */
  readonly title: string;
  /** `Fri 16 May 2025`, `Friday`; empty where no source says it. */
  readonly date: string;
  /** The sources that report it. */
  readonly sources: readonly SourceLabel[];
  /** May be empty, and may hold groups that all agree. */
  readonly groups: readonly GroupNode[];
}

/** How many groups have which verdict, and how many sources they come from. */
export interface Counts {
  readonly conflicts: number;
  /** Groups with the verdict `compatible`. */
  readonly differences: number;
  readonly agreements: number;
  readonly sources: number;
}

export interface ClaimsResult {
  readonly events: readonly EventNode[];
  readonly counts: Counts;
  /** Whether files are still being read: what is missing may yet come. */
  readonly indexing: boolean;
}

/** client → server: the whole tree of events, groups and versions. */
export const ClaimsRequest = new ProtocolRequestType0<ClaimsResult, never, void, void>('variorum/claims');

export interface DidChangeClaimsParams {
  readonly counts: Counts;
  readonly indexing: boolean;
  /** The open documents whose marks changed: ask for them again. */
  readonly marks: readonly DocumentUri[];
}

/** server → client: the index changed; ask again for what is shown. */
export const DidChangeClaimsNotification = new ProtocolNotificationType<DidChangeClaimsParams, void>(
  'variorum/didChangeClaims',
);

export interface MarksParams {
  readonly textDocument: TextDocumentIdentifier;
}

export interface MarksResult {
  /** The version of the open document that the ranges belong to; `null` where it is not open. */
  readonly version: number | null;
  /**
   * Sorted ranges by kind. Clock times are of the kind `date`. A differing claim stands under `conflict` or `difference`
   * and under its own kind (`quantity`, `date`) as well, so that either can be switched off.
   */
  readonly ranges: Readonly<Record<MarkKind, readonly Range[]>>;
}

/** client → server: what to mark in a document; all lists are empty where it is no source. */
export const MarksRequest = new ProtocolRequestType<MarksParams, MarksResult, never, void, void>('variorum/marks');

/** Asks by a place in a text, or by ids of the tree: `version` is the one to compare with, else the first. */
export type GroupParams =
  | { readonly textDocument: TextDocumentIdentifier; readonly position: Position }
  | { readonly group: string; readonly version?: string };

/** A version with its verdict against the chosen one, instead of against any. */
export interface ComparedVersion extends VersionNode {
  readonly chosen: boolean;
}

export interface GroupComparison extends Omit<GroupNode, 'versions'> {
  readonly event: { readonly title: string; readonly date: string };
  /** The chosen one first. Its own verdict is `same`, its reason empty. */
  readonly versions: readonly ComparedVersion[];
}

/** client → server: one group, its versions compared with a chosen one; `null` where there is none (any more). */
export const GroupRequest = new ProtocolRequestType<GroupParams, GroupComparison | null, never, void, void>(
  'variorum/group',
);

export interface NextDifferenceParams {
  /** Where to start; the first or last of all where it is left out. */
  readonly from?: { readonly textDocument: TextDocumentIdentifier; readonly position: Position };
  readonly direction: 'next' | 'previous';
}

export interface NextDifferenceResult {
  readonly location: Location;
  readonly group: string;
  /** The id of the {@link VersionNode} at that place. */
  readonly version: string;
}

/**
 * client → server: the next or previous differing claim, through all sources in the order of their URIs and round again;
 * `null` where nothing differs.
 */
export const NextDifferenceRequest = new ProtocolRequestType<
  NextDifferenceParams,
  NextDifferenceResult | null,
  never,
  void,
  void
>('variorum/nextDifference');

/** How strongly a finding is shown; `off` shows it in no list of problems (the tree has it all the same). */
export type SeveritySetting = 'error' | 'warning' | 'information' | 'hint' | 'off';

/**
 * The section `variorum` of the client's configuration. Read by `workspace/configuration` where the client supports it,
 * else taken from `initializationOptions` and `workspace/didChangeConfiguration`; whatever is left out has its default.
 */
export interface Settings {
  readonly files: {
    /** Globs, relative to each workspace folder, of the files that are sources. */
    readonly include: readonly string[];
    /** Globs of those that are not after all. */
    readonly exclude: readonly string[];
  };
  readonly severity: {
    /** Of claims that cannot both be true. */
    readonly conflict: SeveritySetting;
    /** Of claims that can both be true but do not say the same. */
    readonly difference: SeveritySetting;
  };
}
