import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { ComparisonResult } from '../../../src/protocol/comparison.js';
import { closeAll, eventually, open, rangeOf, variorum, write } from '../support.js';

/** What the only open compare view shows. */
async function shown(): Promise<ComparisonResult> {
  const { comparePanels } = await variorum();
  return eventually('a compare view', () => comparePanels()[0]?.comparison);
}

async function goTo(file: string, text: string): Promise<vscode.TextEditor> {
  await variorum();
  const editor = await open(file);
  const { start } = rangeOf(editor.document, text);
  editor.selection = new vscode.Selection(start, start);
  return editor;
}

describe('the compare view', () => {
  afterEach(closeAll);

  it('shows the claim under the cursor, a row a source, on its scale', async () => {
    await goTo('004_', '90-minute');
    await vscode.commands.executeCommand('variorum.compare');
    const { title, claims, scale, versions, baseline } = await shown();
    assert.equal(title, 'Length of the talks');
    assert.deepEqual(scale, { kind: 'number', unit: 'minutes', factor: 60 });
    assert.equal(versions.find(({ id }) => id === baseline)?.value, '90-minute', 'the one under the cursor is the baseline');
    assert.deepEqual(
      claims.map(({ place, value, verdict }) => [place.text, value?.min, value?.max, verdict]),
      [
        ['90-minute', 5400, 5400, 'same'],
        ['less than two hours', null, 7200, 'compatible'],
        ['nearly two-hour', 7200, 7200, 'conflict'],
      ],
    );
  });

  it('follows the selection, in one panel', async () => {
    await goTo('004_', '90-minute');
    await vscode.commands.executeCommand('variorum.compare');
    await shown();
    await goTo('004_', '1,000 prisoners each');
    await eventually('the other claim', async () => (await shown()).title.startsWith('Prisoners of war'));
    const { comparePanels } = await variorum();
    assert.equal(comparePanels().length, 1);
  });

  it('follows the texts', async () => {
    const editor = await goTo('004_', '90-minute');
    const text = editor.document.getText();
    await vscode.commands.executeCommand('variorum.compare');
    await shown();
    const values = async (): Promise<string[]> => (await shown()).claims.map(({ place }) => place.text);
    try {
      await write(editor.document, `By our reporters.\n\n${text.replace('90-minute', '95-minute')}`);
      await eventually('the new value', async () => (await values()).includes('95-minute'));
    } finally {
      await write(editor.document, text);
    }
    await eventually('the old value', async () => (await values()).includes('90-minute'));
  });

  it('brings nothing of its page into the extension: that is a bundle of its own', () => {
    const { extensionPath } = vscode.extensions.getExtension('variorum.variorum') ?? assert.fail();
    const { sources } = JSON.parse(readFileSync(join(extensionPath, 'dist', 'extension.cjs.map'), 'utf8')) as {
      sources: string[];
    };
    assert.ok(sources.some((source) => source.endsWith('/src/extension/features/compare/panel.ts')));
    const ofPages = /\/src\/webview\/|\/node_modules\/(?:lit|lit-html|@lit|@observablehq|@vscode-elements|@tanstack|d3-[a-z]+)\//;
    assert.deepEqual(
      sources.filter((source) => ofPages.test(source)),
      [],
    );
    for (const page of ['compare', 'overview']) assert.ok(statSync(join(extensionPath, 'media', 'dist', `${page}.js`)).size > 0);
  });
});
