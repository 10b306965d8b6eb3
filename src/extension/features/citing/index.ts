import * as vscode from 'vscode';
import { clientCommands, type CiteParams } from '../../../protocol.js';
import { createFilesInOneStep } from '../../file-creation.js';
import type { Session } from '../../session.js';
import { EditedTexts } from './edited-texts.js';

/** Commands of the quick fixes of a source, which cite without touching it: into the last edited draft, or to the clipboard. */
export function register(session: Session): vscode.Disposable {
  const edited = new EditedTexts();
  return vscode.Disposable.from(
    edited,
    vscode.workspace.onDidChangeTextDocument(({ contentChanges }) => {
      if (contentChanges.some(({ text }) => text.includes('[@'))) session.cited();
    }),
    vscode.commands.registerCommand('variorum.insertBibliography', () => insertBibliography(session)),
    edited.onDidChange(() => session.tellEdited(edited.uris)),
    vscode.commands.registerCommand(clientCommands.copyCitation, (params: CiteParams) => copy(params, session)),
    vscode.commands.registerCommand(clientCommands.insertCitation, (params: CiteParams, drafts: readonly string[]) =>
      insert(params, drafts, edited, session),
    ),
  );
}

async function insertBibliography(session: Session): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const result = document === undefined ? null : await session.bibliography(document);
  if (result === null) return;
  if ('message' in result) void vscode.window.showErrorMessage(result.message);
  else if (result.edit === null) vscode.window.setStatusBarMessage(vscode.l10n.t('The bibliography is up to date'), 4000);
  else await vscode.workspace.applyEdit(await session.editOf(result.edit));
}

async function copy(params: CiteParams, session: Session): Promise<void> {
  const result = await session.cite(params);
  if (result === null) return;
  const { citation, edit } = result;
  if (edit !== null && !(await writeReferences(edit))) return;
  await vscode.env.clipboard.writeText(citation);
  session.cited();
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied {0}', citation), 4000);
}

/** What is copied names a reference: that one is saved, unless the analyst is at work in its file. */
async function writeReferences(edit: vscode.WorkspaceEdit): Promise<boolean> {
  const untouched = edit.entries().filter(([uri]) => openText(uri)?.isDirty !== true);
  if (!(await vscode.workspace.applyEdit(await createFilesInOneStep(edit)))) return false;
  for (const [uri] of untouched) await openText(uri)?.save();
  return true;
}

/** @param drafts URIs of those that are open, the one first that was edited last; where there are several, it is asked which is meant */
async function insert(params: CiteParams, drafts: readonly string[], edited: EditedTexts, session: Session): Promise<void> {
  const draft = await chosen(drafts);
  if (draft === undefined) return;
  const found = edited.find(draft) ?? openDraft(draft);
  if (found === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The draft was closed; nothing was changed.'));
    return;
  }
  const { document, position } = found;
  const { line, character } = position;
  const into = { textDocument: { uri: draft }, position: { line, character } };
  const result = await session.cite({ ...params, into });
  if (result?.edit == null) return;
  const { citation, edit } = result;
  if (!(await vscode.workspace.applyEdit(await createFilesInOneStep(edit)))) return;
  edited.follow(draft);
  const name = vscode.workspace.asRelativePath(document.uri);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Inserted {0} into {1}', citation, name), 4000);
}

async function chosen(drafts: readonly string[]): Promise<string | undefined> {
  const [first, ...others] = drafts;
  if (others.length === 0) return first;
  const items = drafts.map((uri) => ({ label: vscode.workspace.asRelativePath(vscode.Uri.parse(uri)), uri }));
  const title = vscode.l10n.t('Insert Citation into Draft');
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('The one edited last comes first'),
  });
  return picked?.uri;
}

/** A draft that was not edited yet: the cursor is where its editor has it, else at its end. */
function openDraft(uri: string): ReturnType<EditedTexts['find']> {
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === vscode.Uri.parse(uri).toString());
  if (document === undefined) return undefined;
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
  return { document, position: editor?.selection.active ?? document.lineAt(document.lineCount - 1).range.end };
}

function openText(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}
