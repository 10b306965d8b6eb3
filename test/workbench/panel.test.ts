import assert from 'node:assert/strict';
import { copyOfSeeds, until, Workbench } from './workbench.js';

describe('the Claims view in the window', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ folder: copyOfSeeds() });
    await workbench.openFile('000_b28bf4614567b005.txt');
    await workbench.showContainer('Variorum');
    await workbench.page.locator('.part.sidebar .monaco-list-row', { hasText: '90-minute' }).first().waitFor();
  });

  after(() => workbench.close());

  it('draws event, claim and versions', async () => {
    const rows = await workbench.treeRows();
    assert.deepEqual(rows[0], { label: 'Talks in Istanbul · Fri 16 May 2025', description: '4 sources', level: 1 });
    const at = rows.findIndex(({ description }) => description === 'Length of the talks');
    assert.deepEqual(rows.slice(at, at + 4), [
      { label: '90-minute / nearly 2 hours +1', description: 'Length of the talks', level: 2 },
      { label: '90-minute', description: '004_8a96aedaaefbaff8.txt', level: 3 },
      {
        label: 'less than two hours',
        description: 'Istanbul talks between Russia and Ukraine bring the biggest prisoner exchange war',
        level: 3,
      },
      { label: 'nearly two-hour', description: 'The Moscow Times', level: 3 },
    ]);
  });

  it('counts the conflicts on its icon and in the status bar', async () => {
    const badge = await workbench.page
      .locator('.part.activitybar')
      .getByRole('tab', { name: 'Variorum' })
      .locator('.badge-content')
      .first()
      .textContent();
    const status = await workbench.page.locator('.part.statusbar .statusbar-item', { hasText: 'conflict' }).first().textContent();
    assert.match(badge ?? '', /^\d+$/);
    assert.match(status ?? '', new RegExp(`^\\s*${badge ?? ''} conflicts? · \\d+ differences? · \\d+ possible\\s*$`));
  });

  it('shows a version in its text on a click', async () => {
    await workbench.clickRow('004_8a96aedaaefbaff8.txt');
    await workbench.page.locator('.tab.active', { hasText: '004_8a96aedaaefbaff8.txt' }).waitFor();
    await workbench.page.locator('.part.statusbar', { hasText: '(9 selected)' }).waitFor();
  });

  it('follows the cursor', async () => {
    await workbench.openFile('003_a4b82ba1418c133b.txt');
    await workbench.goTo('nearly two-hour');
    await workbench.page.locator('.part.sidebar .monaco-list-row.selected', { hasText: 'nearly two-hour' }).waitFor();
  });

  it('shows by its filter whether it lists what the sources agree on', async () => {
    const count = async (): Promise<number> => (await workbench.treeRows()).filter(({ level }) => level === 2).length;
    const before = await count();
    await workbench.runCommand('Variorum: Show Agreeing Claims');
    await until(async () => (await count()) > before);
    await workbench.runCommand('Variorum: Hide Agreeing Claims');
    await until(async () => (await count()) === before);
  });

  it('opens the comparison of a row, which leads to its sources', async () => {
    const row = workbench.page.locator('.part.sidebar .monaco-list-row', { hasText: 'Length of the talks' });
    await row.hover();
    await row.getByRole('button', { name: 'Compare Versions' }).click();
    await workbench.webview.locator('h1', { hasText: 'Length of the talks' }).waitFor();
    const values = await workbench.webview.locator('.names .value').allTextContents();
    assert.deepEqual(values, ['90-minute', 'less than two hours', 'nearly two-hour']);
    await workbench.webview.locator('th a', { hasText: '004_8a96aedaaefbaff8.txt' }).click();
    await workbench.page.locator('.tab.active', { hasText: '004_8a96aedaaefbaff8.txt' }).waitFor();
  });
});
