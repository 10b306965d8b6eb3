import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, rangeOf, rowsOf, variorum } from '../support.js';
import { root, VirtualFiles } from './virtual-files.js';

const report = (hours: string): string =>
  `Talks between Russia and Ukraine in Istanbul on Friday, May 16, 2025.\n\nThe talks between Russia and Ukraine in Istanbul lasted ${hours} hours.\n`;

const files = new VirtualFiles({ 'one.txt': report('two'), 'two.txt': report('three'), 'unopened.txt': report('four') });

async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(vscode.Uri.joinPath(root, name), { preview: false });
}

/** What is shown of the folder once both reports are open. */
async function withBoth(): Promise<{ readonly editor: vscode.TextEditor; readonly group: string }> {
  const { session } = await variorum();
  await open('two.txt');
  const editor = await open('one.txt');
  await eventually('a conflict', () => session.claims.counts.conflicts > 0);
  const group = session.claims.events.flatMap(({ groups }) => groups).find(({ verdict }) => verdict === 'conflict');
  assert(group !== undefined);
  return { editor, group: group.id };
}

describe('a virtual folder', () => {
  before(() => {
    vscode.workspace.registerFileSystemProvider(root.scheme, files);
    assert.deepEqual(
      vscode.workspace.workspaceFolders?.map(({ uri }) => uri.toString()),
      [root.toString()],
    );
  });

  afterEach(closeAll);

  it('has its open texts for sources, and no others', async () => {
    const api = await variorum();
    await withBoth();
    assert.equal(api.session.claims.counts.sources, 2);
    assert.deepEqual(rowsOf(api).slice(1), [
      '  2 hours / 3 hours | Length of the talks',
      '    two hours | one.txt',
      '    three hours | two.txt',
    ]);
  });

  it('has their claims marked and compared', async () => {
    const { session, comparePanels } = await variorum();
    const { editor } = await withBoth();
    const { start } = rangeOf(editor.document, 'two hours');
    editor.selection = new vscode.Selection(start, start);
    assert.equal((await session.marks(editor.document))?.ranges.conflict.length, 1);
    await vscode.commands.executeCommand('variorum.compare');
    const comparison = await eventually('a compare view', () => comparePanels()[0]?.comparison);
    assert.deepEqual(
      comparison.claims.map(({ place, verdict }) => [place.source.name, place.text, verdict]),
      [
        ['one.txt', 'two hours', 'same'],
        ['two.txt', 'three hours', 'conflict'],
      ],
    );
  });

  it('keeps no decision, annotation or reference, and says so: what stands in its files cannot be read', async () => {
    const { session } = await variorum();
    const { editor, group } = await withBoth();
    const told = /^(?:\.variorum\/.+|references\.json) is in a virtual folder, .+ nothing was changed\. Open a copy on disk/;
    const decided = await session.decide({ decide: { kind: 'seen', groups: [group] } });
    assert.match(decided !== null && 'message' in decided ? decided.message : '', told);
    const { start, end } = rangeOf(editor.document, 'two hours');
    const noted = await session.annotate(
      {
        kind: 'create',
        passages: [{ textDocument: { uri: editor.document.uri.toString() }, range: { start, end } }],
        body: 'Who counted?',
        tags: [],
      },
      'Ann',
    );
    assert.match(noted !== null && 'message' in noted ? noted.message : '', told);
    const stated = await session.citations.editSource({
      textDocument: { uri: editor.document.uri.toString() },
      fields: { outlet: 'The Herald' },
    });
    assert.match(stated !== null && 'message' in stated ? stated.message : '', told);
    // As keys and menus do it, with the message on the screen.
    await vscode.commands.executeCommand('variorum.markSeen', { group: { id: group } });
    assert.deepEqual(files.written, []);
  });
});
