import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { copyOfSeeds, until, Workbench } from './workbench.js';

describe('names in the window', () => {
  const folder = copyOfSeeds();
  const file = join(folder, '.variorum', 'entities.json');
  let workbench: Workbench;

  const row = (text: string): Locator => workbench.page.locator('.part.sidebar .monaco-list-row', { hasText: text }).first();
  /** Presses a button of the view's title, which shows them when the mouse is on it. */
  const press = async (name: string): Promise<void> => {
    const header = workbench.page.locator('.pane-header', { hasText: 'Entities' });
    await header.hover();
    await header.getByRole('button', { name }).click();
  };

  before(async () => {
    writeFileSync(join(folder, 'notes.md'), '# Notes\n');
    workbench = await Workbench.open({ folder });
    await workbench.openFile('000_b28bf4614567b005.txt');
    await workbench.showContainer('Variorum');
    // So that all rows are in view.
    await workbench.page.locator('.pane-header', { hasText: 'Claims' }).click({ position: { x: 40, y: 10 } });
    await row('Vladimir Putin').waitFor();
  });

  after(() => workbench.close());

  it('are listed by type, those mentioned most first, with their spellings', async () => {
    const rows = await workbench.treeRows();
    assert.equal(rows[0]?.label, 'People');
    assert.match(`${rows[1]?.label ?? ''} ${rows[1]?.description ?? ''}`, /^Vladimir Putin \d+ · Putin$/);
    assert.equal(rows[1]?.level, 2);
  });

  it('are filtered while one types, and sorted by name', async () => {
    await press('Filter Entities');
    await workbench.page.locator('.quick-input-widget input').first().fill('yel');
    await row('Vladimir Putin').waitFor({ state: 'detached' });
    const left = (await workbench.treeRows()).map(({ label }) => label);
    assert.deepEqual(left.slice(left.indexOf('People')), ['People', 'Yelmak']);
    await workbench.page.keyboard.press('Enter');
    await press('Clear Filter of Entities');
    await row('Vladimir Putin').waitFor();
    await press('Sort Entities by Name');
    const first = async (): Promise<string | undefined> => {
      const labels = (await workbench.treeRows()).map(({ label }) => label);
      return labels[labels.indexOf('People') + 1];
    };
    await until(async () => (await first())?.startsWith('A') === true);
    await press('Sort Entities by Count');
    await until(async () => (await first()) === 'Vladimir Putin');
  });

  it('lead to their mentions', async () => {
    await workbench.clickRow('Yelmak');
    await workbench.page.locator('.part.sidebar .monaco-list-row[aria-level="3"]', { hasText: 'Istanbul talks between' }).click();
    await workbench.page.locator('.part.statusbar', { hasText: '(6 selected)' }).waitFor();
    await workbench.clickRow('Yelmak');
  });

  it('are taken for misspelled by a quick fix, which is kept in a file and takes no other step', async () => {
    await workbench.goTo('Yelmak');
    assert((await workbench.quickFixes())[0]?.includes('Same as “Andriy Yermak”'));
    await workbench.page.keyboard.press('Enter');
    await row('Andriy Yermak').filter({ hasText: 'Yelmak' }).waitFor();
    assert.match(readFileSync(file, 'utf8'), /"decision": "merge"/);
    assert.equal(await workbench.page.locator('.tabs-container .tab').count(), 1, 'no other editor');
    await workbench.runCommand('Variorum: Undo Last Decision');
    await workbench.page.locator('.part.statusbar', { hasText: 'Undone: “Yelmak” is “Andriy Yermak”' }).waitFor();
    await until(() => !existsSync(file));
    await row('Andriy Yermak').filter({ hasNotText: 'Yelmak' }).waitFor();
  });

  it('are completed with their second letter', async () => {
    await workbench.goTo('Read more');
    await workbench.page.keyboard.type('Fid', { delay: 150 });
    const suggestions = workbench.page.locator('.suggest-widget .monaco-list-row');
    await suggestions.filter({ hasText: 'Hakan Fidan' }).waitFor();
    await workbench.page.keyboard.press('Escape');
    await workbench.runCommand('File: Revert File');
  });

  it('are completed in Markdown, too', async () => {
    await workbench.openFile('notes.md');
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type('With Fid', { delay: 150 });
    await workbench.page.locator('.suggest-widget .monaco-list-row', { hasText: 'Hakan Fidan' }).waitFor();
    await workbench.page.keyboard.press('Escape');
    await workbench.runCommand('File: Revert File');
    await workbench.openFile('000_b28bf4614567b005.txt');
  });

  it('are renamed in the text by F2, and in the tree', async () => {
    await workbench.goTo('Medinsky');
    await workbench.page.keyboard.press('F2');
    const input = workbench.page.locator('.rename-box input');
    await input.waitFor();
    assert.equal(await input.inputValue(), 'Vladimir Medinsky');
    await input.fill('V. Medinsky');
    await workbench.page.keyboard.press('Enter');
    await row('V. Medinsky').waitFor();
    await row('V. Medinsky').click();
    await workbench.page.keyboard.press('F2');
    const box = workbench.page.locator('.quick-input-widget input').first();
    await until(async () => (await box.inputValue()) === 'V. Medinsky');
    await box.fill('Vladimir Rostislavovich Medinsky');
    await workbench.page.keyboard.press('Enter');
    await row('Vladimir Rostislavovich Medinsky').waitFor();
    assert.equal(readFileSync(file, 'utf8').match(/"rename"/g)?.length, 1);
  });
});
