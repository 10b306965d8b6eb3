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
    edited.onDidChange(() => session.tellEdited(edited.uris)),
    vscode.commands.registerCommand(clientCommands.copyCitation, (params: CiteParams) => copy(params, session)),
    vscode.commands.registerCommand(clientCommands.insertCitation, (params: CiteParams, draft: string) =>
      insert(params, draft, edited, session),
    ),
  );
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

/** @param draft its URI */
async function insert(params: CiteParams, draft: string, edited: EditedTexts, session: Session): Promise<void> {
  const found = edited.find(draft);
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

function openText(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}
