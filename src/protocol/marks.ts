import { ProtocolRequestType, type Range, type TextDocumentIdentifier } from 'vscode-languageserver-protocol';

/** Kinds of marks in a text. `conflict` and `difference` are the differing claims. */
export const markKinds = ['person', 'organization', 'place', 'date', 'quantity', 'conflict', 'difference'] as const;
export type MarkKind = (typeof markKinds)[number];

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
