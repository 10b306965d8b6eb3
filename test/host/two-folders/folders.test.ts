import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, rowsOf, variorum } from '../support.js';

/**
 * VS Code in the browser reads a remote workspace file once, when the files of the remote machine can be reached; a
 * window that does not yet listen then stays without folders until the file changes.
 */
async function hasBothFolders(): Promise<boolean> {
  if (vscode.workspace.workspaceFolders?.length === 2) return true;
  const { workspaceFile } = vscode.workspace;
  assert(workspaceFile !== undefined, 'a workspace is open');
  await vscode.workspace.fs.writeFile(workspaceFile, await vscode.workspace.fs.readFile(workspaceFile));
  await new Promise((resolve) => setTimeout(resolve, 500));
  return false;
}

describe('a window with two folders', () => {
  before(async function () {
    this.timeout(60_000);
    const { session } = await variorum();
    await eventually('both folders', hasBothFolders, 30_000);
    await eventually('their sources', () => session.claims.counts.sources === 5 && session.claims.reading === null, 20_000);
  });

  it('compares across them', async () => {
    const api = await variorum();
    const rows = rowsOf(api);
    const length = rows.findIndex((row) => row.endsWith(' | Length of the talks'));
    assert(length > 0, rows.join('\n'));
    const sources = rows.slice(length + 1, length + 4).map((row) => row.split(' | ')[1]);
    assert.deepEqual(sources, [
      'one/004_8a96aedaaefbaff8.txt',
      'Istanbul talks between Russia and Ukraine bring the biggest prisoner exchange war',
      'themoscowtimes.com',
    ]);
  });

  it('forgets the sources of a folder that leaves the workspace', async () => {
    const { session } = await variorum();
    const second = vscode.workspace.workspaceFolders?.[1];
    assert(second !== undefined);
    const all = session.claims.counts.sources;
    vscode.workspace.updateWorkspaceFolders(1, 1);
    await eventually('fewer sources', () => session.claims.counts.sources === all - 2);
    vscode.workspace.updateWorkspaceFolders(1, 0, { uri: second.uri });
    await eventually('all sources', () => session.claims.counts.sources === all);
  });
});
