import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, rangeOf, variorum } from '../support.js';

const texts = ['two', 'three'].map(
  (hours) =>
    `Talks between Russia and Ukraine in Istanbul on Friday, May 16, 2025.\n\nThe talks between Russia and Ukraine in Istanbul lasted ${hours} hours.\n`,
);

describe('a window without a folder', () => {
  afterEach(closeAll);

  it('has nothing to show', async () => {
    const { claims, session } = await variorum();
    assert.deepEqual(claims.getChildren(), []);
    assert.equal(session.claims.counts.sources, 0);
    for (const command of ['compare', 'peekVersions', 'nextDifference', 'previousDifference', 'showAgreeing', 'hideAgreeing']) {
      await vscode.commands.executeCommand(`variorum.${command}`);
    }
    assert.equal(vscode.window.activeTextEditor, undefined);
  });

  it('compares texts that were never saved', async () => {
    const { session } = await variorum();
    const documents = await Promise.all(
      texts.map((content) => vscode.workspace.openTextDocument({ language: 'plaintext', content })),
    );
    for (const document of documents) await vscode.window.showTextDocument(document, { preview: false });
    await eventually('a conflict', () => session.claims.counts.conflicts > 0);
    const [first, second] = documents;
    assert(first !== undefined && second !== undefined);
    const found = await session.groupAt(first, rangeOf(first, 'two hours').start);
    assert.deepEqual(
      found?.versions.map(({ value, verdict }) => `${verdict} ${value}`),
      ['same two hours', 'conflict three hours'],
    );
    await closeAll();
    await eventually('no conflict', () => session.claims.counts.conflicts === 0);
  });
});
