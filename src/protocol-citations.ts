/** What the language server offers of drafts and of the sources that they cite, beyond LSP and `protocol.ts`. */
import {
  ProtocolNotificationType,
  ProtocolRequestType0,
  ProtocolRequestType,
  type DocumentUri,
  type Location,
  type Position,
  type TextDocumentIdentifier,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { MarksParams, SourceLabel, TextKind } from './protocol.js';

/** How what a draft says stands to the sources: how many statements of each verdict. */
export interface DraftCounts {
  readonly contradicted: number;
  readonly stale: number;
  readonly possiblyContradicted: number;
  readonly possiblySupported: number;
  readonly unsupported: number;
  readonly uncited: number;
  readonly supported: number;
}

export interface FileKindResult {
  readonly kind: TextKind;
  /** Of a draft, once the sources are read. */
  readonly counts: DraftCounts | null;
  /** How the settings name the file: its path in its folder; `null` where they cannot. */
  readonly path: string | null;
}

/** client → server: what an open text is taken for. */
export const FileKindRequest = new ProtocolRequestType<MarksParams, FileKindResult, never, void, void>('variorum/fileKind');

export interface SayFileKindParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly kind: TextKind;
}

/** client → server: what a text is that the settings cannot name; until the server ends. */
export const SayFileKindNotification = new ProtocolNotificationType<SayFileKindParams, void>('variorum/sayFileKind');

/** The edit of a draft, `null` where there is nothing to change; else, in words, why there is none. */
export type BibliographyResult = { readonly edit: WorkspaceEdit | null } | { readonly message: string };

/** client → server: how to bring the bibliography of a draft up to date. */
export const BibliographyRequest = new ProtocolRequestType<MarksParams, BibliographyResult, never, void, void>(
  'variorum/bibliography',
);

/** The fields of a source that can be set, as texts: authors apart by semicolons, the day in ISO 8601; empty where they are not known. */
export interface SourceFieldsNode {
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly authors: string;
  readonly url: string;
}

/** A source with what is known of it. */
export interface SourceNode {
  readonly source: SourceLabel;
  readonly fields: SourceFieldsNode;
  /** Fields that a file of references says, rather than its text. */
  readonly stated: readonly (keyof SourceFieldsNode)[];
  /** Of its reference; `null` where it has none. */
  readonly key: string | null;
  /** Whether it has changed since it was cited. */
  readonly isChanged: boolean;
  readonly claims: number;
  /** How many of them no other source speaks of. */
  readonly alone: number;
  /** Those that share sentences with it, word for word, and how many. */
  readonly copies: readonly { readonly source: SourceLabel; readonly sentences: number }[];
}

export interface SourcesResult {
  readonly sources: readonly SourceNode[];
  readonly drafts: readonly SourceLabel[];
}

/** client → server: all sources, with what is known of them. */
export const SourcesRequest = new ProtocolRequestType0<SourcesResult, never, void, void>('variorum/sources');

export interface EditSourceParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly fields: Partial<SourceFieldsNode>;
}

/** client → server: how to keep what the analyst says of a source in `references.json`; its text stays as it is. */
export const EditSourceRequest = new ProtocolRequestType<EditSourceParams, BibliographyResult, never, void, void>(
  'variorum/editSource',
);

/** A place in an open text. */
export interface Cursor {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

/** What the analyst says of sources, by their URIs, as they are cited: it is kept with their references. */
export type StatedFields = Readonly<Record<DocumentUri, Partial<SourceFieldsNode>>>;

export interface CiteParams {
  /** The text in which citing was asked for. */
  readonly textDocument: TextDocumentIdentifier;
  /** The sources to cite; at least one. */
  readonly sources: readonly DocumentUri[];
  /** The draft that the citation goes into, and where; left out where it is only copied. */
  readonly into?: Cursor;
  readonly fields?: StatedFields;
}

export interface CiteResult {
  /** `[@a; @b]` */
  readonly citation: string;
  /** Puts it into the draft, and what it refers to into the file of references; `null` where nothing is to be written. */
  readonly edit: WorkspaceEdit | null;
}

/**
 * client → server: how to cite sources in a draft, or to copy a citation of them; no edit touches a source. `null` where it cannot be
 * done, or is done already: the server shows why.
 */
export const CiteRequest = new ProtocolRequestType<CiteParams, CiteResult | null, never, void, void>('variorum/cite');

export interface MissingFieldsParams {
  /** The text whose references are taken. */
  readonly textDocument: TextDocumentIdentifier;
  /** The sources that are to be cited. */
  readonly sources: readonly DocumentUri[];
}

/** A source that no file of references has yet, with what is known of it. */
export interface SourceToAskOf {
  readonly source: SourceLabel;
  readonly fields: SourceFieldsNode;
}

/** client → server: of which sources something is missing that was never asked for: they are about to be cited for the first time. */
export const MissingFieldsRequest = new ProtocolRequestType<MissingFieldsParams, readonly SourceToAskOf[], never, void, void>(
  'variorum/missingFields',
);

export interface InsertClaimParams {
  /** Where the claim stands in its source: what is selected, or a cursor. */
  readonly claim: Location;
  /** The draft that it goes into, and where; left out where it is only copied. */
  readonly into?: Cursor;
  readonly fields?: StatedFields;
}

/** What is inserted (`90 minutes, according to The Example [@example2026talks]`), and the edit; else, in words, why nothing is. */
export type InsertClaimResult = { readonly text: string; readonly edit: WorkspaceEdit | null } | { readonly message: string };

/** client → server: how to say in a draft what a source claims, with its name and a citation; no edit touches a source. */
export const InsertClaimRequest = new ProtocolRequestType<InsertClaimParams, InsertClaimResult, never, void, void>(
  'variorum/insertClaim',
);

export interface DraftsResult {
  /** Those that are open, the one first that was edited last. */
  readonly open: readonly DocumentUri[];
  /** The others. */
  readonly closed: readonly DocumentUri[];
}

/** client → server: the drafts that something can be inserted into. */
export const DraftsRequest = new ProtocolRequestType0<DraftsResult, never, void, void>('variorum/drafts');
