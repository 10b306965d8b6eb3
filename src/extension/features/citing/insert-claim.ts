import * as vscode from 'vscode';
import type { InsertClaimParams } from '../../../protocol-citations.js';
import { createFilesInOneStep } from '../../file-creation.js';
import { placeOf } from '../../rows/claim-rows.js';
import { lspRangeOf } from '../../session/lsp-range.js';
import type { Session } from '../../session/session.js';
import { askFields } from './ask-fields.js';
import type { EditedTexts } from './edited-texts.js';
import { pickTarget } from './pick-draft.js';
import { cursorIn, writeReferences } from './writing.js';

/**
 * Says in a draft what a source claims: the value, whose it is, and a citation. No source is changed.
 *
 * @param given a row of the tree of claims; the place of a claim (`{ uri, range }` of LSP); else what the cursor is on
 */
export async function insertIntoDraft(given: unknown, edited: EditedTexts, session: Session): Promise<void> {
  const claim = locationOf(given) ?? atCursor();
  if (claim === undefined) return;
  const drafts = await session.citations.drafts();
  const draft = drafts === null ? undefined : await pickTarget(drafts);
  if (draft === undefined) return;
  if (draft === null) {
    await copyClaim(claim, session);
    return;
  }
  await vscode.workspace.openTextDocument(session.uri(draft));
  const fields = await askFields(session, draft, [claim.uri]);
  if (fields === undefined) return;
  const cursor = cursorIn(draft, edited);
  if (cursor === undefined) return;
  const { line, character } = cursor.position;
  const into = { textDocument: { uri: draft }, position: { line, character } };
  const result = await carriedOut({ claim, into, fields }, session);
  if (result?.edit == null) return;
  const edit = await session.editOf(result.edit);
  if (!(await vscode.workspace.applyEdit(await createFilesInOneStep(edit)))) return;
  edited.follow(draft);
  session.cited();
  const name = vscode.workspace.asRelativePath(cursor.document.uri);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Inserted {0} into {1}', result.text, name), 4000);
}

async function copyClaim(claim: InsertClaimParams['claim'], session: Session): Promise<void> {
  const fields = await askFields(session, claim.uri, [claim.uri]);
  const result = fields === undefined ? undefined : await carriedOut({ claim, fields }, session);
  if (result === undefined) return;
  if (result.edit !== null && !(await writeReferences(await session.editOf(result.edit)))) return;
  await vscode.env.clipboard.writeText(result.text);
  session.cited();
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied {0}', result.text), 4000);
}

/** @returns `undefined` where it cannot be done, which is said */
async function carriedOut(params: InsertClaimParams, session: Session) {
  const result = await session.citations.insertClaim(params);
  if (result === null) return undefined;
  if (!('message' in result)) return result;
  void vscode.window.showErrorMessage(result.message);
  return undefined;
}

/** Of a row of the tree, or as a view of the extension gives it. */
function locationOf(given: unknown): InsertClaimParams['claim'] | undefined {
  const place = placeOf(given);
  if (place !== undefined) return { uri: place.source.uri, range: place.range };
  if (typeof given !== 'object' || given === null || !('uri' in given) || !('range' in given)) return undefined;
  return typeof given.uri === 'string'
    ? { uri: given.uri, range: given.range as InsertClaimParams['claim']['range'] }
    : undefined;
}

function atCursor(): InsertClaimParams['claim'] | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && { uri: editor.document.uri.toString(), range: lspRangeOf(editor.selection) };
}
