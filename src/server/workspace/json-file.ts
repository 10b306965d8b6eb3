import { readFile } from 'node:fs/promises';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { pathOf } from '../../disk/index.js';
import type { JsonError } from '../../engine/index.js';
import type { OpenDocuments } from './open-documents.js';
import { messageOf } from '../../message-of.js';

/**
 * A file as it is now: what is open in the editor, else what is on disk.
 *
 * @param name how it is named to people
 * @returns the text with its lines, `undefined` where there is no such file
 * @throws an error that names the file and says what to do, where it cannot be read
 */
export async function readJsonFile(uri: string, name: string, documents: OpenDocuments): Promise<TextDocument | undefined> {
  const open = documents.get(uri);
  if (open !== undefined) return open;
  if (!uri.startsWith('file:')) return undefined;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(pathOf(uri));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new Error(`${name} cannot be read (${messageOf(error)}); nothing was changed.`, {
      cause: error,
    });
  }
  try {
    return TextDocument.create(uri, 'json', 0, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Error(`${name} is not valid UTF-8; nothing was changed. Save it as UTF-8 and try again.`, { cause: error });
  }
}

/** What is wrong in a file, where it stands there. */
export function diagnosticsOf(errors: readonly JsonError[], document: TextDocument | undefined, code: string): Diagnostic[] {
  return errors.map(({ message, start, end }) => ({
    range: {
      start: document?.positionAt(start) ?? { line: 0, character: 0 },
      end: document?.positionAt(end) ?? { line: 0, character: 0 },
    },
    severity: DiagnosticSeverity.Error,
    source: 'variorum',
    code,
    message,
  }));
}

/** @param advice what follows from it, and what to do: a sentence */
export function brokenMessage(name: string, errors: readonly JsonError[], advice: string): string {
  const [first, ...rest] = errors;
  if (first === undefined) return `${name} cannot be read. ${advice}`;
  const more = rest.length === 0 ? '' : ` (and ${rest.length} more)`;
  return `${name}, line ${first.line}, column ${first.column}: ${first.message}${more}. ${advice}`;
}
