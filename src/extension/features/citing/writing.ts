import * as vscode from 'vscode';
import { createFilesInOneStep } from '../../file-creation.js';
import type { EditedTexts } from './edited-texts.js';

/** What is copied names a reference: that one is saved, unless the analyst is at work in its file. @returns whether it could be written */
export async function writeReferences(edit: vscode.WorkspaceEdit): Promise<boolean> {
  const untouched = edit.entries().filter(([uri]) => openText(uri)?.isDirty !== true);
  if (!(await vscode.workspace.applyEdit(await createFilesInOneStep(edit)))) return false;
  for (const [uri] of untouched) await openText(uri)?.save();
  return true;
}

/** A draft and where its cursor stands, or last stood. */
export interface DraftCursor {
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
}

/** @returns `undefined` where the draft is not open any more, which is said */
export function cursorIn(draft: string, edited: EditedTexts): DraftCursor | undefined {
  const found = edited.find(draft) ?? openDraft(draft);
  if (found === undefined) void vscode.window.showInformationMessage(vscode.l10n.t('The draft was closed; nothing was changed.'));
  return found;
}

/** A draft that was not edited yet: the cursor is where its editor has it, else at its end. */
function openDraft(uri: string): DraftCursor | undefined {
  const document = openText(vscode.Uri.parse(uri));
  if (document === undefined) return undefined;
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
  return { document, position: editor?.selection.active ?? endOf(document) };
}

/** Where one goes on writing: behind the last character that is no line end. */
function endOf(document: vscode.TextDocument): vscode.Position {
  return document.positionAt(document.getText().trimEnd().length);
}

function openText(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}
