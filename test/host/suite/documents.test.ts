import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { bytes, closeAll, eventually, folder, open, variorum, write } from '../support.js';

const { Uri } = vscode;
const { fs } = vscode.workspace;

describe('documents', () => {
  afterEach(closeAll);

  it('have their marks, also after an edit', async () => {
    const { session } = await variorum();
    const { document } = await open('004_');
    const marked = async (): Promise<string[]> => {
      const marks = await session.marks(document);
      assert.equal(marks?.version, document.version);
      return Object.values(marks.ranges)
        .flat()
        .map(({ start, end }) => document.getText(new vscode.Range(start.line, start.character, end.line, end.character)));
    };
    const before = await marked();
    for (const text of ['Istanbul', 'Hakan Fidan', '90-minute']) assert(before.includes(text), `${text} is marked`);
    const text = document.getText();
    try {
      await write(document, `By our reporters.\n\n${text}`);
      assert.deepEqual(await marked(), before);
    } finally {
      await write(document, text);
    }
  });

  it('are compared before they are saved for the first time', async () => {
    const { session } = await variorum();
    const content =
      'Russia and Ukraine met for talks in Istanbul on Friday, May 16, 2025.\n\nThe talks between Russia and Ukraine in Istanbul lasted three hours. The two sides agreed to exchange 1,000 prisoners of war each.\n';
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    await vscode.window.showTextDocument(document);
    const marks = await eventually('marks', async () => {
      const answer = await session.marks(document);
      return (answer?.ranges.quantity.length ?? 0) > 0 ? answer : undefined;
    });
    assert.equal(marks.version, document.version);
    await eventually('a version in the tree', () =>
      session.claims.events.some(({ sources }) => sources.some(({ uri }) => uri === document.uri.toString())),
    );
    await closeAll();
    await eventually(
      'no version in the tree',
      () => !session.claims.events.some(({ sources }) => sources.some(({ uri }) => uri === document.uri.toString())),
    );
  });

  it('come, are renamed and go', async () => {
    const { session } = await variorum();
    const has = (name: string) => (): boolean =>
      session.claims.events.some(({ sources }) => sources.some((source) => source.name === name));
    const [from, to] = [Uri.joinPath(folder(), 'copy.txt'), Uri.joinPath(folder(), 'renamed.txt')];
    const { document } = await open('004_');
    await fs.writeFile(from, bytes(document.getText()));
    await eventually('the new file', has('copy.txt'));
    await fs.rename(from, to);
    await eventually('the renamed file', () => has('renamed.txt')() && !has('copy.txt')());
    await fs.delete(to);
    await eventually('the file is gone', () => !has('renamed.txt')());
  });

  it('are known by their name while they are open, too', async () => {
    const { session } = await variorum();
    const has = (name: string) => (): boolean =>
      session.claims.events.some(({ sources }) => sources.some((source) => source.name === name));
    const [from, to] = [Uri.joinPath(folder(), 'open.txt'), Uri.joinPath(folder(), 'open-renamed.txt')];
    const { document } = await open('004_');
    await fs.writeFile(from, bytes(document.getText()));
    await vscode.window.showTextDocument(from);
    await eventually('the open file', has('open.txt'));
    const renaming = new vscode.WorkspaceEdit();
    renaming.renameFile(from, to);
    assert(await vscode.workspace.applyEdit(renaming));
    await eventually('its new name', () => has('open-renamed.txt')() && !has('open.txt')());
    await fs.delete(to);
    await closeAll();
    await eventually('the file is gone', () => !has('open-renamed.txt')());
  });
});
