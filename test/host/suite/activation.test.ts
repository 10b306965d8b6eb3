import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('activation', () => {
  it('happens in a window with a text file', async () => {
    const [source] = await vscode.workspace.findFiles('*.txt', undefined, 1);
    assert(source !== undefined, 'the workspace holds a text file');
    await vscode.window.showTextDocument(source);

    const extension = vscode.extensions.getExtension('variorum.variorum');
    assert(extension !== undefined, 'the extension is known');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
