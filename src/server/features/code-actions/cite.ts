import type { WorkspaceEdit } from 'vscode-languageserver';
import { addReferences, citationEdit, cslItem, type AnyClaim, type JsonError, type Source } from '../../../engine/index.js';
import type { Client } from '../../lsp/client.js';
import { fileName, parentUri, pathFrom } from '../../../files/uris.js';
import { lspEdit, workspaceEdit, type FileEdit } from '../../lsp/workspace-edit.js';

/** What is to be cited where. */
export interface CitationRequest {
  /** The source that the citation goes into, and its version where it is open. */
  readonly target: { readonly source: Source; readonly version: number | null };
  readonly claim: AnyClaim;
  /** The sources to cite, at least one. */
  readonly cited: readonly Source[];
  /** `undefined` where there is no place for one. */
  readonly references: ReferencesFile | undefined;
}

/** A file of references, whether there is one yet or not. */
export interface ReferencesFile {
  readonly uri: string;
  /** `undefined` where there is no such file. */
  readonly text: string | undefined;
  /** Where it is open. */
  readonly version: number | null;
}

export type CitationResult =
  | { readonly kind: 'edit'; readonly edit: WorkspaceEdit }
  /** The citation stands there already, and so do its references. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'broken'; readonly errors: readonly JsonError[] };

/** One edit that puts a citation after a claim, and what it refers to into the file of references. */
export function cite({ target, claim, cited, references }: CitationRequest, client: Client): CitationResult {
  const folder = parentUri(references?.uri ?? target.source.uri);
  const items = cited.map(({ metadata, uri }) => cslItem(metadata, pathFrom(folder, uri) ?? fileName(uri)));
  const added = addReferences(references?.text, items);
  if (added.kind === 'broken') return added;
  const inText = citationEdit(target.source.text, claim, added.keys);
  const edits: FileEdit[] = [];
  if (inText !== undefined) {
    const { uri, text } = target.source;
    edits.push({ uri, version: target.version, edit: lspEdit(text, inText), create: false });
  }
  if (references !== undefined && added.edit !== undefined) {
    const { uri, text, version } = references;
    edits.push({ uri, version, edit: lspEdit(text, added.edit), create: text === undefined });
  }
  return edits.length === 0 ? { kind: 'nothing' } : { kind: 'edit', edit: workspaceEdit(edits, client) };
}
