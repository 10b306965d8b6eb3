import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, open, rangeOf, variorum, write } from '../support.js';

/** The page of the comparison, as text. */
function page(): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'variorum');
}

describe('comparison', () => {
  afterEach(closeAll);

  it('shows all versions, the verdicts with their reasons, and the sentences', async () => {
    await variorum();
    const editor = await open('004_');
    const { start } = rangeOf(editor.document, '90-minute');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('variorum.compare');
    const text = (await eventually('a page', page)).getText();
    assert.match(text, /^# Length of the talks\n/);
    assert.match(text, /\| 1 \| \*\*90-minute\*\* \|/, 'the one under the cursor comes first');
    for (const version of ['less than two hours', 'nearly two-hour']) assert(text.includes(`**${version}**`), text);
    assert(text.includes('](</003_a4b82ba1418c133b.txt#L13>)'), 'each version has a link that the preview can follow');
    assert.match(text, /\| 1 · 2 \| [≠≈]/);
    assert.match(text, /> .*host of the \*\*90-minute\*\* talks at the Dolmabahce Palace/);
  });

  it('follows the texts', async () => {
    await variorum();
    const editor = await open('004_');
    const text = editor.document.getText();
    const { start } = rangeOf(editor.document, '90-minute');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('variorum.compare');
    const document = await eventually('a page', page);
    try {
      await write(editor.document, `By our reporters.\n\n${text.replace('90-minute', '95-minute')}`);
      await eventually('the new value on the page', () => document.getText().includes('**95-minute**'));
    } finally {
      await write(editor.document, text);
    }
    await eventually('the old value on the page', () => document.getText().includes('**90-minute**'));
  });
});
