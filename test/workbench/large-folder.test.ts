import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { deleteAtExit } from '../../scripts/common/cleanup.js';
import { until, Workbench, type TreeRow } from './workbench.js';

/** Each of another event, told by several sources that contradict one another. */
const events = [
  ['Ferry', 'Norway', 'Bergen', 'The ferry Astrid sank near Bergen', 'killing {} passengers', 'Norwegian police said'],
  ['Mine', 'Chile', 'Calama', 'A copper mine collapsed near Calama', 'killing {} miners', 'Chilean officials said'],
  ['Train', 'Kenya', 'Mombasa', 'A freight train derailed near Mombasa', 'killing {} workers', 'Kenyan police said'],
  ['Storm', 'Vietnam', 'Hue', 'Typhoon Lan struck Hue', 'killing {} villagers', 'Vietnamese officials said'],
  ['Fire', 'Portugal', 'Braga', 'A hotel burned down in Braga', 'killing {} guests', 'Portuguese police said'],
] as const;

describe('a large folder in the window', () => {
  let workbench: Workbench;
  const folder = mkdtempSync(join(tmpdir(), 'variorum-large-'));
  deleteAtExit(folder);
  const sidebar = (): Locator => workbench.page.locator('.part.sidebar');
  /** The rows of the claims: those of the entities follow, in view or not. */
  const claimRows = async (): Promise<TreeRow[]> => {
    const rows = await workbench.treeRows();
    const entities = rows.findIndex(({ label }) => /^(?:People|Organizations|Places)$/.test(label));
    return entities === -1 ? rows : rows.slice(0, entities);
  };
  const labels = async (): Promise<string[]> => (await claimRows()).filter(({ level }) => level === 1).map(({ label }) => label);
  const press = async (name: string): Promise<void> => {
    const header = workbench.page.locator('.pane-header', { hasText: 'Claims' });
    await header.hover();
    await header.getByRole('button', { name }).click();
  };

  before(async () => {
    for (const [index, [what, country, place, happened, dead, said]] of events.entries()) {
      for (let report = 0; report < 5; report += 1) {
        const killed = dead.replace('{}', String(12 + (report % 2)));
        const text = `${what} disaster in ${country}\n\n${place.toUpperCase()} - ${happened} on Tuesday, ${killed}, ${said}.\n`;
        writeFileSync(join(folder, `${index}-${report}.txt`), text);
      }
    }
    workbench = await Workbench.open({ folder });
    await workbench.openFile('3-2.txt');
    await workbench.showContainer('Variorum');
    await workbench.page.locator('.part.statusbar', { hasText: '5 conflicts' }).waitFor();
    await sidebar().locator('.monaco-list-row', { hasText: 'villagers' }).first().waitFor();
    // So that all rows are in view.
    await workbench.page.locator('.pane-header', { hasText: 'Entities' }).click({ position: { x: 40, y: 10 } });
  });

  after(() => workbench.close());

  it('opens at the event of the open file, all others folded', async () => {
    await until(async () => (await workbench.treeRows()).some(({ level }) => level === 2));
    const rows = await claimRows();
    assert.equal(rows.filter(({ level }) => level === 1).length, 5);
    const open = rows.findIndex(({ level }) => level === 2);
    assert.match(rows[open - 1]?.label ?? '', /Hue|Vietnam|Lan/);
    assert.ok(
      rows.slice(open).every(({ level }, index, all) => level !== 2 || all.slice(0, index).every((row) => row.level > 1)),
    );
  });

  it('shows the claims of this file only, by one click, and follows the editor', async () => {
    const all = await labels();
    await press('Show Claims of This File Only');
    await until(async () => (await labels()).length < all.length);
    assert.equal((await workbench.treeRows()).find(({ level }) => level === 3)?.label.includes('villagers'), true);
    await workbench.openFile('0-1.txt');
    await sidebar().locator('.monaco-list-row', { hasText: 'passengers' }).first().waitFor();
    await press('Show Claims of All Files');
    await until(async () => (await labels()).length === all.length);
  });

  it('is filtered while one types', async () => {
    await press('Filter Claims');
    await workbench.page.locator('.quick-input-widget input').first().fill('MINERS');
    await until(async () => !(await labels()).some((label) => /Bergen|Norway|Astrid/.test(label)));
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.pane-header', { hasText: '1 of 5' }).waitFor();
    await press('Clear Filter of Claims');
    await until(async () => (await labels()).some((label) => /Bergen|Norway|Astrid/.test(label)));
  });
});
