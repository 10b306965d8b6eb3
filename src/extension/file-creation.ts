import * as vscode from 'vscode';

/**
 * The same edit with each file that it makes made with its text at once. The protocol makes a file and writes into it
 * in two steps, and VS Code takes those back one by one; as one step they go with the rest of the edit.
 */
export async function createFilesInOneStep(edit: vscode.WorkspaceEdit): Promise<vscode.WorkspaceEdit> {
  const whole = new vscode.WorkspaceEdit();
  for (const [uri, edits] of edit.entries()) {
    if (await exists(uri)) whole.set(uri, edits);
    else whole.createFile(uri, { contents: new TextEncoder().encode(edits.map(({ newText }) => newText).join('')) });
  }
  return whole;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  if (vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString())) return true;
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}
