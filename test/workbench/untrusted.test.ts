import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { deleteAtExit } from '../../scripts/common/cleanup.js';
import { Workbench } from './workbench.js';

const report = (homes: number): string => `The dam above Mill Creek in Oregon failed on Tuesday.

The flood destroyed ${homes} homes in Mill Creek when the dam failed.
`;

describe('a folder that is not trusted', () => {
  let workbench: Workbench;
  const folder = mkdtempSync(join(tmpdir(), 'variorum-untrusted-'));
  deleteAtExit(folder);
  const row = (text: string): Locator => workbench.page.locator('.part.sidebar .monaco-list-row', { hasText: text }).first();

  before(async () => {
    writeFileSync(join(folder, 'first.txt'), report(310));
    writeFileSync(join(folder, 'second.txt'), report(280));
    mkdirSync(join(folder, '.vscode'));
    // Of whoever made the folder: the second report would be no source, and a conflict would be shown nowhere.
    const settings = { 'variorum.files.exclude': ['second.txt'], 'variorum.severity.conflict': 'off' };
    writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
    workbench = await Workbench.open({ folder, isUntrusted: true });
    await workbench.page.locator('.part.statusbar .statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await workbench.openFile('first.txt');
    await workbench.showContainer('Variorum');
    await row('280 / 310').waitFor();
  });

  after(() => workbench.close());

  it('is read and compared, whatever its own settings would hide', async () => {
    assert.equal(await row('280 / 310').count(), 1);
    assert.equal((await workbench.squiggles()).length, 1);
  });

  it('is compared in the compare view, and its claims are decided on', async () => {
    await workbench.goTo('310 homes');
    await workbench.runCommand('Variorum: Compare Versions');
    await workbench.webview.getByRole('button', { name: /^280 homes second\.txt/ }).waitFor();
    await workbench.webview.locator('#seen').click();
    await row('seen').waitFor();
    assert.match(readFileSync(join(folder, '.variorum', 'claims.jsonl'), 'utf8'), /"decision": "seen"/);
  });

  it('has its settings heeded once it is trusted', async () => {
    await workbench.runCommand('Workspaces: Manage Workspace Trust');
    await workbench.page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust', exact: true }).click();
    await row('280 / 310').waitFor({ state: 'detached' });
  });
});
