import * as vscode from 'vscode';
import { exportFormats, type ExportedFile, type ExportFormat } from '../../../annotation-protocol.js';
import { authorName } from '../../author.js';
import type { DecisionWriter } from '../../decision-writer.js';
import type { Session } from '../../session/session.js';

/** Reports to files, and annotations from and for other programs. */
export function register(session: Session, writer: DecisionWriter): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('variorum.export', (format: unknown, target: unknown) =>
      exportAs(
        exportFormats.find((each) => each === format),
        target instanceof vscode.Uri ? target : undefined,
        session,
      ),
    ),
    vscode.commands.registerCommand('variorum.importAnnotations', (file: unknown) =>
      importFrom(file instanceof vscode.Uri ? [file] : undefined, session, writer),
    ),
  );
}

/** @param target the file, or the folder for brat; it is asked for where it is left out */
async function exportAs(given: ExportFormat | undefined, target: vscode.Uri | undefined, session: Session): Promise<void> {
  const format = given ?? (await pickFormat());
  if (format === undefined) return;
  const files = await session.export(format);
  const [first] = files ?? [];
  if (files === null || first === undefined) return;
  const home = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (format === 'brat') {
    const folder = target ?? (await pickFolder(home));
    if (folder !== undefined) await writeAll(files, folder);
    return;
  }
  const defaultUri = home === undefined ? undefined : vscode.Uri.joinPath(home, first.name);
  const file =
    target ?? (await vscode.window.showSaveDialog({ title: vscode.l10n.t('Export'), ...(defaultUri && { defaultUri }) }));
  if (file === undefined) return;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(first.text));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Exported to {0}', vscode.workspace.asRelativePath(file)), 4000);
}

async function pickFormat(): Promise<ExportFormat | undefined> {
  const items = exportFormats.map((format) => ({ label: labelOf(format), format }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export') }))?.format;
}

function labelOf(format: ExportFormat): string {
  switch (format) {
    case 'html':
      return vscode.l10n.t('Report with number lines (HTML)');
    case 'markdown':
      return vscode.l10n.t('Report (Markdown)');
    case 'csv':
      return vscode.l10n.t('Claims and versions (CSV)');
    case 'brat':
      return vscode.l10n.t('Names, claims and notes (brat standoff)');
  }
}

async function pickFolder(defaultUri: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const title = vscode.l10n.t('Folder for the texts and their annotations');
  const picked = await vscode.window.showOpenDialog({
    title,
    canSelectFiles: false,
    canSelectFolders: true,
    ...(defaultUri && { defaultUri }),
  });
  return picked?.[0];
}

/** brat wants the texts beside their annotations. A file that is there already is left alone: it may be a source. */
async function writeAll(files: readonly ExportedFile[], folder: vscode.Uri): Promise<void> {
  const targets = files.map(({ name, text }) => ({ uri: vscode.Uri.joinPath(folder, ...name.split('/')), text }));
  for (const { uri } of targets) {
    if (!(await exists(uri))) continue;
    void vscode.window.showErrorMessage(
      vscode.l10n.t('{0} is there already; nothing was written. Choose an empty folder.', vscode.workspace.asRelativePath(uri)),
    );
    return;
  }
  for (const { uri, text } of targets) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Exported {0} files', targets.length), 4000);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}

async function importFrom(given: readonly vscode.Uri[] | undefined, session: Session, writer: DecisionWriter): Promise<void> {
  const title = vscode.l10n.t('Import Annotations');
  const filters = { [vscode.l10n.t('Annotations of brat or Hypothesis')]: ['ann', 'json'] };
  const files = given ?? (await vscode.window.showOpenDialog({ title, canSelectMany: true, filters }));
  for (const file of files ?? []) {
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const author = await authorName();
    const again = (): void => void importFrom([file], session, writer);
    const result = await writer.write(() => session.import(name, text, author), again);
    if (result === undefined) continue;
    tell(result.summary, result.left);
  }
}

/** What was left out is shown as a text: there may be much of it. */
function tell(summary: string, left: readonly string[]): void {
  if (left.length === 0) {
    void vscode.window.showInformationMessage(summary);
    return;
  }
  const show = vscode.l10n.t('Show');
  const message = vscode.l10n.t('{0}; left out: {1}', summary, left.length);
  void vscode.window.showWarningMessage(message, show).then(async (picked) => {
    if (picked !== show) return;
    const document = await vscode.workspace.openTextDocument({ content: `${[summary, '', ...left].join('\n')}\n` });
    await vscode.window.showTextDocument(document);
  });
}
