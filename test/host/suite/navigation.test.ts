import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, rangeOf, variorum } from '../support.js';

function place(): string {
  const editor = vscode.window.activeTextEditor;
  assert(editor !== undefined);
  const { line, character } = editor.selection.start;
  return `${editor.document.uri.path}:${line}:${character}`;
}

describe('navigation', () => {
  afterEach(closeAll);

  it('goes from one differing claim to the next, through all sources and round again', async () => {
    await variorum();
    const editor = await open('000_');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const places: string[] = [];
    do {
      await vscode.commands.executeCommand('variorum.nextDifference');
      places.push(place());
    } while (places.indexOf(place()) === places.length - 1 && places.length < 200);
    assert.equal(places.at(-1), places[0], 'it comes back to the first');
    assert.equal(new Set(places.map((each) => each.split(':')[0])).size >= 4, true, 'it visits the sources');

    await vscode.commands.executeCommand('variorum.previousDifference');
    assert.equal(place(), places.at(-2), 'and back is where it came from');
  });

  it('selects the claim', async () => {
    await variorum();
    const editor = await open('004_');
    const { start } = rangeOf(editor.document, '90-minute');
    editor.selection = new vscode.Selection(start.translate(0, -1), start.translate(0, -1));
    await vscode.commands.executeCommand('variorum.nextDifference');
    assert.equal(editor.document.getText(editor.selection), '90-minute');
  });
});
