import type { WorkspaceEdit } from 'vscode-languageserver';
import { addToBibtex, type BibtexReferences, type ReferenceIndex } from '../../../bibliography/index.js';
import {
  addReferences,
  cslItem,
  hashOf,
  isCitable,
  withFields,
  type JsonError,
  type Source,
  type SourceFields,
  type TextEdit,
  type Addition,
  type UnkeyedItem,
} from '../../../engine/index.js';
import type { Client } from '../../lsp/client.js';
import { fileName, pathFrom } from '../../../files/uris.js';
import type { CitedSource } from './citation-marks.js';
import { lspEdit, workspaceEdit, type FileEdit } from '../../lsp/workspace-edit.js';

/** What is to be cited, and where. */
export interface CitationRequest {
  /** The draft that the citation goes into; left out where it is only to be copied. */
  readonly target?: CitationTarget | undefined;
  /** The sources to cite, at least one. */
  readonly cited: readonly Source[];
  /** What the analyst says of them, by their URIs. */
  readonly fields?: Readonly<Record<string, SourceFields>> | undefined;
  /** `undefined` where there is no place for one. */
  readonly references: ReferencesFile | undefined;
  /** The references that are there, in that file and others. */
  readonly index: ReferenceIndex;
  /** The folder that the paths of sources start from: that of the references, where there are any. */
  readonly folder: string;
}

/** A draft, and where a citation goes in it. */
export interface CitationTarget {
  readonly uri: string;
  readonly text: string;
  /** Where it is open. */
  readonly version: number | null;
  /** @returns nothing where all are cited there already */
  readonly insert: (cited: readonly CitedSource[]) => readonly TextEdit[];
}

/** A file of references, whether there is one yet or not: CSL-JSON, but for LaTeX. */
export interface ReferencesFile {
  readonly uri: string;
  /** `undefined` where there is no such file. */
  readonly text: string | undefined;
  /** Where it is open. */
  readonly version: number | null;
  /** Where it is BibTeX: what else is to be known to write into it. */
  readonly bibtex?: Omit<BibtexReferences, 'all'>;
}

export type CitationResult =
  | {
      readonly kind: 'cited';
      /** One for each source, in their order. */
      readonly cited: readonly CitedSource[];
      /** Absent where the citation stands there already, and so do its references. */
      readonly edit?: WorkspaceEdit;
    }
  | { readonly kind: 'broken'; readonly errors: readonly JsonError[] };

/** One edit that puts a citation into a draft, and what it refers to into the file of references. */
export function cite({ target, cited, fields = {}, references, index, folder }: CitationRequest, client: Client): CitationResult {
  const items = cited.map(({ metadata, text, uri }) =>
    cslItem(withFields(metadata, fields[uri] ?? {}), pathFrom(folder, uri) ?? fileName(uri), hashOf(text)),
  );
  const added = referencesWith(items, references, index);
  if (added.kind === 'broken') return added;
  const sources = added.keys.flatMap((key, place): CitedSource[] => {
    const own = items[place];
    const uri = cited[place]?.uri ?? '';
    return own === undefined ? [] : [{ uri, key, item: index.entry(key)?.entry.item ?? { id: key, ...own } }];
  });
  const edits: FileEdit[] = [];
  const [first, ...more] = target?.insert(sources) ?? [];
  if (target !== undefined && first !== undefined) {
    const { uri, text, version } = target;
    edits.push({ uri, version, edit: lspEdit(text, first), more: more.map((edit) => lspEdit(text, edit)), create: false });
  }
  if (references !== undefined && added.edit !== undefined) {
    const { uri, text, version } = references;
    edits.push({ uri, version, edit: lspEdit(text, added.edit), create: text === undefined });
  }
  return { kind: 'cited', cited: sources, ...(edits.length > 0 && { edit: workspaceEdit(edits, client) }) };
}

/** What is to be written for some items, and their keys. */
function referencesWith(items: readonly UnkeyedItem[], references: ReferencesFile | undefined, all: ReferenceIndex): Addition {
  if (references?.bibtex !== undefined) return addToBibtex(references.text, items, { ...references.bibtex, all });
  const keyOf = (item: UnkeyedItem): string | undefined => {
    const key = all.find(item)?.entry.key;
    return key !== undefined && isCitable(key) ? key : undefined;
  };
  return addReferences(references?.text, items, { keys: all.keys, keyOf });
}
