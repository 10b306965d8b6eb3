/** What server and client say to each other of annotations; see protocol.ts for the rest, and for how texts and places are given. */
import {
  ProtocolNotificationType0,
  ProtocolRequestType,
  ProtocolRequestType0,
  type DocumentUri,
  type Range,
  type TextDocumentIdentifier,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { ReadFrom, SourceLabel } from './protocol.js';

/** What a passage can be marked as, in the order in which it is offered. */
export const passageKinds = ['person', 'organization', 'place', 'claim', 'not-a-name', 'not-a-claim'] as const;
export type PassageKind = (typeof passageKinds)[number];

/** A comment or a reply. */
export interface CommentNode {
  /** An IRI. */
  readonly id: string;
  /** Empty where it does not say. */
  readonly author: string;
  /** ISO 8601, empty where it does not say. */
  readonly created: string;
  readonly modified: string | null;
  /** Markdown, as its author wrote it. */
  readonly body: string;
}

/** An annotation of a passage, with its replies. */
export interface AnnotationNode extends CommentNode {
  readonly source: SourceLabel;
  /** Where it stands in the text as it is now; `null` where it has lost its place. */
  readonly range: Range | null;
  /** Why it has no place, or that its passage has changed, in words; empty otherwise. */
  readonly notice: string;
  /** The passage as it was annotated, on one line. */
  readonly quote: string;
  readonly tags: readonly string[];
  readonly mark: PassageKind | null;
  /** Who resolved it; `null` where it is open. */
  readonly resolved: { readonly author: string; readonly created: string } | null;
  /** The oldest first. */
  readonly replies: readonly CommentNode[];
}

export interface AnnotationsResult {
  /** By source, in the order of the text; those without a place last. */
  readonly annotations: readonly AnnotationNode[];
}

/** client → server: all annotations of the workspace. */
export const AnnotationsRequest = new ProtocolRequestType0<AnnotationsResult, never, void, void>('variorum/annotations');

/** server → client: annotations have changed, or their places; ask again for what is shown. */
export const DidChangeAnnotationsNotification = new ProtocolNotificationType0<void>('variorum/didChangeAnnotations');

/** A passage of a text. */
export interface Passage {
  readonly textDocument: TextDocumentIdentifier;
  readonly range: Range;
}

/** What is to be done; annotations are given by their ids. */
export type Annotate =
  /** `value` is what a claim says, where the passage cannot be read. */
  | {
      readonly kind: 'create';
      readonly passages: readonly Passage[];
      readonly body: string;
      readonly tags: readonly string[];
      readonly mark?: PassageKind;
      readonly value?: string;
    }
  | { readonly kind: 'reply'; readonly annotation: string; readonly body: string }
  /** Of an annotation or a reply. */
  | { readonly kind: 'edit'; readonly annotation: string; readonly body: string }
  | { readonly kind: 'tag'; readonly annotation: string; readonly tags: readonly string[] }
  /** With all replies, of an annotation; or a reply. */
  | { readonly kind: 'delete'; readonly annotation: string }
  | { readonly kind: 'resolve'; readonly annotation: string; readonly resolved: boolean }
  /** Gives an annotation that has lost its place another one, in its source. */
  | { readonly kind: 'attach'; readonly annotation: string; readonly passage: Passage }
  /** Writes down where the annotations of a text stand now: it was edited and saved. */
  | { readonly kind: 'follow'; readonly textDocument: TextDocumentIdentifier };

export interface AnnotateParams {
  readonly annotate: Annotate;
  /** The name of who does it. */
  readonly author: string;
}

/** The edit that keeps it, for the client to apply and save; else, in words, why there is none. */
export type AnnotateResult =
  | { readonly edit: WorkspaceEdit; readonly readFrom: ReadFrom; readonly summary: string; readonly ids: readonly string[] }
  | { readonly message: string };

/** client → server: what to write for annotations. No edit touches a source. */
export const AnnotateRequest = new ProtocolRequestType<AnnotateParams, AnnotateResult, never, void, void>('variorum/annotate');

/** A passage that is like another one, in any source. */
export interface SimilarPassage {
  readonly source: SourceLabel;
  readonly uri: DocumentUri;
  readonly range: Range;
  /** The sentence it stands in, on one line. */
  readonly sentence: string;
}

/** client → server: where else what an annotation marks stands, not marked yet. */
export const SimilarRequest = new ProtocolRequestType<
  { readonly annotation: string },
  readonly SimilarPassage[],
  never,
  void,
  void
>('variorum/similarPassages');

/** What can be exported: reports on the claims, or the texts with their names, claims and notes for brat. */
export const exportFormats = ['html', 'markdown', 'csv', 'brat'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportedFile {
  /** A file name, of brat a path, with `/`. */
  readonly name: string;
  readonly text: string;
}

/** client → server: what an export is to hold; the client asks where to and writes it. */
export const ExportRequest = new ProtocolRequestType<
  { readonly format: ExportFormat },
  readonly ExportedFile[],
  never,
  void,
  void
>('variorum/export');

export interface ImportParams {
  /** The name of the file: `.ann` is brat standoff, all else JSON of Hypothesis. */
  readonly name: string;
  readonly text: string;
  readonly author: string;
}

/** `left` says in words what was not taken over, and why. */
export type ImportResult =
  | {
      readonly edit: WorkspaceEdit | null;
      readonly readFrom: ReadFrom;
      readonly summary: string;
      readonly left: readonly string[];
    }
  | { readonly message: string };

/** client → server: what to write for the annotations of another program to be taken over. */
export const ImportRequest = new ProtocolRequestType<ImportParams, ImportResult, never, void, void>('variorum/import');
