/** What the language server offers of drafts and of the sources that they cite, beyond LSP and `protocol.ts`. */
import {
  ProtocolNotificationType,
  ProtocolRequestType0,
  ProtocolRequestType,
  type TextDocumentIdentifier,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { MarksParams, SourceLabel, TextKind } from './protocol.js';

/** How what a draft says stands to the sources: how many statements of each verdict. */
export interface DraftCounts {
  readonly contradicted: number;
  readonly stale: number;
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
