import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension/extension.js';

/** The running extension, when it has read the workspace. */
export async function variorum(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('variorum.variorum');
  assert(extension !== undefined, 'the extension is known');
  const api = await extension.activate();
  await api.ready;
  return api;
}

/** The file of a name in the workspace; that name may be one part of it. What is annotated in a source is named like it. */
async function fileNamed(name: string): Promise<vscode.Uri> {
  const [found] = await vscode.workspace.findFiles(`**/*${name}*`, '**/.variorum/**', 1);
  assert(found !== undefined, `${name} is in the workspace`);
  return found;
}

export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await fileNamed(name));
}

/** Where `text` first stands. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const at = document.getText().indexOf(text);
  assert(at !== -1, `“${text}” stands in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
}

/** Asks until there is an answer other than `undefined` and `false`. */
export async function eventually<T>(what: string, ask: () => T | Promise<T>, patience = 15_000): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > end) assert.fail(`${what}: not within ${patience / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Replaces the whole text, and saves it: some hosts save by themselves, and tests must leave a workspace as it was. */
export async function write(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length)), text);
  assert(await vscode.workspace.applyEdit(edit));
  if (!document.isUntitled) assert(await document.save());
}

/** Closes all editors, unsaved texts included. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor !== undefined)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The rows of the Claims view as text: two spaces a level, the label, the description after a bar. */
export function rowsOf({ claims }: Api): string[] {
  const rows: string[] = [];
  const walk = (children: ReturnType<typeof claims.getChildren>, indent: string): void => {
    for (const child of children) {
      const { label, description } = claims.getTreeItem(child);
      const text = typeof label === 'string' ? label : (label?.label ?? '');
      rows.push(`${indent}${text} | ${String(description)}`);
      walk(claims.getChildren(child), `${indent}  `);
    }
  };
  walk(claims.getChildren(), '');
  return rows;
}

/** The first folder of the workspace. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert(first !== undefined);
  return first.uri;
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The quick fixes where `text` first stands. */
export function quickFixesAt(document: vscode.TextDocument, text: string): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    rangeOf(document, text),
    'quickfix',
    20,
  );
}

export function exists(uri: vscode.Uri): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
}

/** Waits for what asks for one thing after the other, and accepts whatever stands in its boxes. */
export async function accepting<T>(running: Thenable<T>): Promise<T> {
  const finished = Promise.resolve(running);
  const isDone = (): Promise<boolean> =>
    Promise.race([finished.then(() => true), new Promise<boolean>((resolve) => setTimeout(resolve, 150, false))]);
  while (!(await isDone())) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  return finished;
}

/** Waits for what shows a list, and takes the entry that is so many below the first. */
export async function picking<T>(running: Thenable<T>, below: number): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (let step = 0; step < below; step += 1) await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
  return accepting(running);
}

/** Runs what was chosen in the menu; what asks which of several is meant is dismissed. */
export async function choose({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit !== undefined) await vscode.workspace.applyEdit(edit);
  if (command === undefined) return;
  const run = vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
  if (command.title.includes('a draft…')) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  }
  await accepting(run);
}

/** Takes away what tests have cited, and waits until the server knows. */
export async function deleteReferences(): Promise<void> {
  const references = vscode.Uri.joinPath(folder(), 'references.json');
  if (!(await exists(references))) return;
  // An edit of it that was not saved would count before the file.
  const edited = vscode.workspace.textDocuments.find(({ uri, isDirty }) => isDirty && uri.toString() === references.toString());
  if (edited !== undefined) {
    await vscode.window.showTextDocument(edited);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.workspace.fs.delete(references);
  const { session } = await variorum();
  const sources = (await Promise.all(['000_', '001_', '002_', '004_'].map(fileNamed))).map(String);
  const [near = ''] = sources;
  const asked = () => session.citations.missingFields({ textDocument: { uri: near }, sources });
  await eventually('no references', async () => (await asked())?.length === sources.length);
}
