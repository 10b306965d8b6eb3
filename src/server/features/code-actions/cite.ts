import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { addReferences, citationEdit, cslItem, type AnyClaim, type JsonError, type Source } from '../../../engine/index.js';
import type { Client } from '../../lsp/client.js';
import { fileName, parentUri, pathFrom } from '../../lsp/uris.js';
import { lspEdit, workspaceEdit, type FileEdit } from '../../lsp/workspace-edit.js';

/** What is to be cited where. */
export interface CitationRequest {
  /** The source that the citation goes into, and its version where it is open. */
  readonly target: { readonly source: Source; readonly version: number | null };
  readonly claim: AnyClaim;
  /** The sources to cite, at least one. */
  readonly cited: readonly Source[];
  /** The file of references: its URI, and its text where there is such a file; `undefined` where there is no place. */
  readonly references:
    | { readonly uri: string; readonly document: TextDocument | undefined; readonly version: number | null }
    | undefined;
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
  const added = addReferences(references?.document?.getText(), items);
  if (added.kind === 'broken') return added;
  const inText = citationEdit(target.source.text, claim, added.keys);
  const edits: FileEdit[] = [];
  if (inText !== undefined) {
    const { uri, languageId, text } = target.source;
    edits.push({
      uri,
      version: target.version,
      edit: lspEdit(TextDocument.create(uri, languageId, 0, text), inText),
      create: false,
    });
  }
  if (references !== undefined && added.edit !== undefined) {
    const { uri, document, version } = references;
    const edit = lspEdit(document, added.edit);
    edits.push({ uri, version, edit, create: document === undefined });
  }
  return edits.length === 0 ? { kind: 'nothing' } : { kind: 'edit', edit: workspaceEdit(edits, client) };
}
