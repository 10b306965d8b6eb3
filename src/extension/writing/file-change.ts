import * as vscode from 'vscode';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { replaceText, textOnDisk } from './locked-file.js';

/** What is to become of a file, made from the text that it had. */
export interface FileChange {
  readonly uri: vscode.Uri;
  /** `undefined` where there was no such file. */
  readonly before: string | undefined;
  /** `undefined` for it to be deleted. */
  readonly edits: readonly vscode.TextEdit[] | undefined;
}

/** A file before and after it was written; `undefined` where there was none. */
export interface Written {
  readonly uri: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * Makes all changes, or none: each only where its file still has the text that it was made from.
 *
 * @returns `undefined` where some file has another text by now
 * @throws where one cannot be written
 */
export async function writeAll(changes: readonly FileChange[]): Promise<readonly Written[] | undefined> {
  const written: Written[] = [];
  try {
    for (const change of changes) {
      const one = await write(change);
      if (one === undefined) {
        await takeBack(written);
        return undefined;
      }
      written.push(one);
    }
    return written;
  } catch (error) {
    await takeBack(written);
    throw error;
  }
}

/** Puts files back as they were before, unless they were changed since. @returns the first that was */
export async function takeBack(written: readonly Written[]): Promise<vscode.Uri | undefined> {
  for (const { uri: text, before, after } of written.toReversed()) {
    const uri = vscode.Uri.parse(text);
    const edits = before === undefined ? undefined : [vscode.TextEdit.replace(wholeOf(after ?? ''), before)];
    if ((await write({ uri, before: after, edits })) === undefined) return uri;
  }
  return undefined;
}

/** The text of a file as one sees it: in the editor, else on the disk. */
export async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  return openText(uri)?.getText() ?? storedText(uri);
}

async function write(change: FileChange): Promise<Written | undefined> {
  const { uri, before, edits } = change;
  const after = edits === undefined ? undefined : edited(before ?? '', edits);
  const open = openText(uri);
  const isWritten =
    open !== undefined && edits !== undefined ? await writeOpen(open, before, edits) : await replaceStored(uri, before, after);
  return isWritten ? { uri: uri.toString(), before, after: openText(uri)?.getText() ?? after } : undefined;
}

/** A text that is open is written by its editor, which refuses where the file has changed under it. */
async function writeOpen(
  open: vscode.TextDocument,
  before: string | undefined,
  edits: readonly vscode.TextEdit[],
): Promise<boolean> {
  if (open.getText() !== before) return false;
  // The editor hears late of what others write.
  if (!open.isDirty && !isSameText(await storedText(open.uri), before)) return false;
  const edit = new vscode.WorkspaceEdit();
  edit.set(open.uri, [...edits]);
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  if (!(await open.save())) throw new UnsavedError();
  return true;
}

/** The editor has the new text, and could not save it. */
export class UnsavedError extends Error {}

async function replaceStored(uri: vscode.Uri, before: string | undefined, after: string | undefined): Promise<boolean> {
  if (uri.scheme === 'file') return replaceText(uri.fsPath, before, after);
  if ((await storedText(uri)) !== before) return false;
  if (after === undefined) await vscode.workspace.fs.delete(uri);
  else await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(after));
  return true;
}

async function storedText(uri: vscode.Uri): Promise<string | undefined> {
  if (uri.scheme === 'file') return textOnDisk(uri.fsPath);
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** The editor gives all lines of a text one ending. */
function isSameText(one: string | undefined, other: string | undefined): boolean {
  return one?.replace(/\r\n?/g, '\n') === other?.replace(/\r\n?/g, '\n');
}

function openText(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

function edited(text: string, edits: readonly vscode.TextEdit[]): string {
  return TextDocument.applyEdits(
    TextDocument.create('', '', 0, text),
    edits.map(({ range, newText }) => ({ range, newText })),
  );
}

function wholeOf(text: string): vscode.Range {
  const lines = text.split(/\r\n|\r|\n/);
  return new vscode.Range(0, 0, lines.length - 1, lines.at(-1)?.length ?? 0);
}
