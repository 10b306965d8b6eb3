import type { WorkspaceEdit } from 'vscode-languageserver';
import { addReferences, cslItem, hashOf, type JsonError, type Source, type TextEdit } from '../../../engine/index.js';
import type { Client } from '../../lsp/client.js';
import { fileName, pathFrom } from '../../../files/uris.js';
import { lspEdit, workspaceEdit, type FileEdit } from '../../lsp/workspace-edit.js';

/** What is to be cited, and where. */
export interface CitationRequest {
  /** The draft that the citation goes into; left out where it is only to be copied. */
  readonly target?: CitationTarget | undefined;
  /** The sources to cite, at least one. */
  readonly cited: readonly Source[];
  /** `undefined` where there is no place for one. */
  readonly references: ReferencesFile | undefined;
  /** The folder that the paths of sources start from: that of the references, where there are any. */
  readonly folder: string;
}

/** A draft, and where a citation goes in it. */
export interface CitationTarget {
  readonly uri: string;
  readonly text: string;
  /** Where it is open. */
  readonly version: number | null;
  /** @returns `undefined` where all keys are cited there already */
  readonly insert: (keys: readonly string[]) => TextEdit | undefined;
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
  | {
      readonly kind: 'cited';
      /** One for each source, in their order. */
      readonly keys: readonly string[];
      /** Absent where the citation stands there already, and so do its references. */
      readonly edit?: WorkspaceEdit;
    }
  | { readonly kind: 'broken'; readonly errors: readonly JsonError[] };

/** One edit that puts a citation into a draft, and what it refers to into the file of references. */
export function cite({ target, cited, references, folder }: CitationRequest, client: Client): CitationResult {
  const items = cited.map(({ metadata, text, uri }) => cslItem(metadata, pathFrom(folder, uri) ?? fileName(uri), hashOf(text)));
  const added = addReferences(references?.text, items);
  if (added.kind === 'broken') return added;
  const { keys } = added;
  const edits: FileEdit[] = [];
  const inText = target?.insert(keys);
  if (target !== undefined && inText !== undefined) {
    edits.push({ uri: target.uri, version: target.version, edit: lspEdit(target.text, inText), create: false });
  }
  if (references !== undefined && added.edit !== undefined) {
    const { uri, text, version } = references;
    edits.push({ uri, version, edit: lspEdit(text, added.edit), create: text === undefined });
  }
  return { kind: 'cited', keys, ...(edits.length > 0 && { edit: workspaceEdit(edits, client) }) };
}
