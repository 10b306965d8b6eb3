import * as l10n from '@vscode/l10n';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { wordsOf, type JsonError, type Words } from '../../engine/index.js';
import { readUtf8 } from '../../files/text-file.js';
import { inWords } from '../lsp/language.js';
import type { CurrentFiles } from './current-files.js';

/**
 * A file as it is now, to be edited: what is open in the editor, else what the host has.
 *
 * @param name how it is named to people
 * @returns `undefined` where there is no such file
 * @throws an error that names the file and says what to do, where it cannot be read. In a virtual folder none can: it might be there, and would
 * be written over
 */
export async function readJsonFile(uri: string, name: string, files: CurrentFiles): Promise<string | undefined> {
  if (!files.reaches(uri))
    throw new Error(
      l10n.t`${name} is in a virtual folder, which Variorum cannot read; nothing was changed. Open a copy on disk to keep it.`,
    );
  try {
    return await readUtf8(files, uri);
  } catch (error) {
    throw new Error(unreadableMessage(name, wordsOf(error)), { cause: error });
  }
}

/** What is wrong in a file, where it stands there. @param text of the file */
export function diagnosticsOf(errors: readonly JsonError[], text: string, code: string): Diagnostic[] {
  const document = TextDocument.create('', 'json', 0, text);
  return errors.map(({ message, start, end }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    severity: DiagnosticSeverity.Error,
    source: 'variorum',
    code,
    message: inWords(message),
  }));
}

/** @param reason what follows the file's name: `cannot be read (…)` */
export function unreadableMessage(name: string, reason: Words): string {
  return l10n.t`${name} ${inWords(reason)}; nothing was changed.`;
}

/** @param advice what follows from it, and what to do: a sentence */
export function brokenMessage(name: string, errors: readonly JsonError[], advice: string): string {
  const [first, ...rest] = errors;
  if (first === undefined) return l10n.t`${name} cannot be read. ${advice}`;
  const { line, column } = first;
  const wrong = inWords(first.message);
  return rest.length === 0
    ? l10n.t`${name}, line ${line}, column ${column}: ${wrong}. ${advice}`
    : l10n.t`${name}, line ${line}, column ${column}: ${wrong} (and ${rest.length} more). ${advice}`;
}
