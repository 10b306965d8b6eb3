import * as vscode from 'vscode';

/** Copies the sample reports into a folder that the user chooses, and opens it: the extension itself may lie where nothing can be written. */
export function register(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('variorum.openSamples', async () => {
    const [parent] =
      (await vscode.window.showOpenDialog({
        title: vscode.l10n.t('Where to put the samples'),
        openLabel: vscode.l10n.t('Copy Samples Here'),
        canSelectFiles: false,
        canSelectFolders: true,
      })) ?? [];
    if (parent === undefined) return;
    const folder = await copySamples(extensionUri, parent);
    if (folder !== undefined)
      await vscode.commands.executeCommand('vscode.openFolder', folder, {
        forceNewWindow: vscode.workspace.workspaceFolders !== undefined,
      });
  });
}

/** @returns the folder with the samples; `undefined` where it could not be written, which the user is told */
export async function copySamples(extensionUri: vscode.Uri, parent: vscode.Uri): Promise<vscode.Uri | undefined> {
  try {
    const folder = await freeFolder(parent);
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(extensionUri, 'seeds'), folder);
    return folder;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The samples could not be copied: {0}', reason));
    return undefined;
  }
}

/** One that is not there yet: nothing is written over. */
async function freeFolder(parent: vscode.Uri): Promise<vscode.Uri> {
  const names = new Set((await vscode.workspace.fs.readDirectory(parent)).map(([name]) => name));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? 'variorum-samples' : `variorum-samples-${number}`;
    if (!names.has(name)) return vscode.Uri.joinPath(parent, name);
  }
}
