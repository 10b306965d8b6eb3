import * as vscode from 'vscode';
import { messageOf } from '../../message-of.js';
import { UnsavedError } from './file-change.js';

const readOnly: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'NoPermissions']);
const full: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);

/** Why files could not be written, and what to do, in words. @param error of Node or of VS Code */
export function whyUnwritten(files: readonly vscode.Uri[], error: unknown): string {
  const names = files.map((uri) => vscode.workspace.asRelativePath(uri)).join(', ');
  if (error instanceof UnsavedError)
    return vscode.l10n.t('{0} could not be saved: what was decided stands in its editor. Save it there.', names);
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (readOnly.has(code))
    return vscode.l10n.t('{0} cannot be written, for it or its folder is read-only; nothing was kept. Make it writable.', names);
  if (full.has(code))
    return vscode.l10n.t('{0} cannot be written, for the disk is full; nothing was kept. Make room on it.', names);
  return vscode.l10n.t('{0} cannot be written; nothing was kept: {1}', names, messageOf(error));
}
