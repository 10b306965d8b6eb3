import {
  isOnClaims,
  parseDecisionLines,
  parseDecisions,
  withSources,
  wordsOf,
  type Decision,
  type DecisionForm,
  type FileReader,
  type JsonError,
  type Words,
} from '../engine/index.js';
import { decisionFileNames } from './file-names.js';
import { readUtf8 } from './text-file.js';
import { childUri, uriFrom } from './uris.js';

/** What a file of a folder says that was decided. */
export type FileDecisions =
  /** Of no file: none. With URIs for sources. */
  | { readonly kind: 'decisions'; readonly decisions: readonly Decision[] }
  | { readonly kind: 'broken'; readonly errors: readonly JsonError[]; readonly text: string }
  /** `reason` follows the file's name: `cannot be read (…)`. */
  | { readonly kind: 'unreadable'; readonly reason: Words };

/** The URIs of the files in which a folder keeps what was decided. @param folder its URI */
export function decisionUris(folder: string): string[] {
  return Object.values(decisionFileNames).map((name) => childUri(folder, name));
}

/** The URI of the one in which a folder keeps a decision. @param folder its URI */
export function decisionUriOf(folder: string, decision: Decision): string {
  return childUri(folder, isOnClaims(decision) ? decisionFileNames.claims : decisionFileNames.names);
}

/** How a file of decisions is written. @param uri its URI */
export function decisionFormOf(uri: string): DecisionForm {
  return uri.endsWith('.jsonl') ? 'lines' : 'list';
}

/** Reads what was decided. @param uri of a file of a folder @param folder its URI */
export async function readDecisions(files: Pick<FileReader, 'read'>, uri: string, folder: string): Promise<FileDecisions> {
  let text: string;
  try {
    text = (await readUtf8(files, uri)) ?? '';
  } catch (error) {
    return { kind: 'unreadable', reason: wordsOf(error) };
  }
  const parsed = decisionFormOf(uri) === 'lines' ? parseDecisionLines(text) : parseDecisions(text);
  if (parsed.kind === 'broken') return { kind: 'broken', errors: parsed.errors, text };
  const decisions = parsed.items.map(({ decision }) => withSources(decision, (path) => uriFrom(folder, path)));
  return { kind: 'decisions', decisions };
}
