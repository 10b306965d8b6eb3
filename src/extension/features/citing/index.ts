import * as vscode from 'vscode';
import { clientCommands } from '../../../protocol.js';
import type { CiteParams } from '../../../protocol-citations.js';
import { createFilesInOneStep } from '../../file-creation.js';
import type { Session } from '../../session/session.js';
import { askFields } from './ask-fields.js';
import { EditedTexts } from './edited-texts.js';
import { insertIntoDraft } from './insert-claim.js';
import { pickDraft } from './pick-draft.js';
import { cursorIn, writeReferences } from './writing.js';

/** Commands that cite without touching a source: into the last edited draft, or to the clipboard. */
export function register(session: Session): vscode.Disposable {
  const edited = new EditedTexts();
  const command = vscode.commands.registerCommand.bind(vscode.commands);
  return vscode.Disposable.from(
    edited,
    vscode.workspace.onDidChangeTextDocument(({ contentChanges }) => {
      if (contentChanges.some(({ text }) => text.includes('[@'))) session.cited();
    }),
    edited.onDidChange(() => session.tellEdited(edited.uris)),
    command('variorum.insertBibliography', () => insertBibliography(session)),
    command('variorum.insertIntoDraft', (given: unknown) => insertIntoDraft(given, edited, session)),
    command(clientCommands.copyCitation, (params: CiteParams) => copy(params, session)),
    command(clientCommands.insertCitation, (params: CiteParams, drafts: readonly string[]) =>
      insert(params, drafts, edited, session),
    ),
    command(clientCommands.citeAsking, (action: QuickFix, draft: string, sources: readonly string[]) =>
      citeAsking(action, draft, sources, session),
    ),
  );
}

async function insertBibliography(session: Session): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const result = document === undefined ? null : await session.citations.bibliography(document);
  if (result === null) return;
  if ('message' in result) void vscode.window.showErrorMessage(result.message);
  else if (result.edit === null) vscode.window.setStatusBarMessage(vscode.l10n.t('The bibliography is up to date'), 4000);
  else await vscode.workspace.applyEdit(await session.editOf(result.edit));
}

async function copy(params: CiteParams, session: Session): Promise<void> {
  const fields = await askFields(session, params.textDocument.uri, params.sources);
  const result = fields === undefined ? null : await session.citations.cite({ ...params, fields });
  if (result === null) return;
  const { citation, edit } = result;
  if (edit !== null && !(await writeReferences(edit))) return;
  await vscode.env.clipboard.writeText(citation);
  session.cited();
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied {0}', citation), 4000);
}

/** @param drafts URIs of those that are open, the one first that was edited last; where there are several, it is asked which is meant */
async function insert(params: CiteParams, drafts: readonly string[], edited: EditedTexts, session: Session): Promise<void> {
  const draft = await pickDraft(drafts);
  if (draft === undefined) return;
  const fields = await askFields(session, draft, params.sources);
  if (fields === undefined) return;
  const cursor = cursorIn(draft, edited);
  if (cursor === undefined) return;
  const { line, character } = cursor.position;
  const into = { textDocument: { uri: draft }, position: { line, character } };
  const result = await session.citations.cite({ ...params, into, fields });
  if (result?.edit == null) return;
  const { citation, edit } = result;
  if (!(await vscode.workspace.applyEdit(await createFilesInOneStep(edit)))) return;
  edited.follow(draft);
  const name = vscode.workspace.asRelativePath(cursor.document.uri);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Inserted {0} into {1}', citation, name), 4000);
}

/** A quick fix of a draft, as the server gives it. */
interface QuickFix {
  readonly title: string;
  readonly data: object;
}

async function citeAsking({ title, data }: QuickFix, draft: string, sources: readonly string[], session: Session): Promise<void> {
  const fields = await askFields(session, draft, sources);
  const edit = fields === undefined ? null : await session.citations.carryOut(title, { ...data, fields });
  if (edit !== null) await vscode.workspace.applyEdit(await createFilesInOneStep(edit));
}
