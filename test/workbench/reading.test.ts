import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { deleteAtExit } from '../../scripts/common/cleanup.js';
import { until, Workbench } from './workbench.js';

const opening = 'Tunnel near Brenna collapses\n';
const dateline = 'BRENNA, Norway - A road tunnel near Brenna in Norway collapsed on Tuesday, Norwegian police said.';

const reports = {
  'courier.txt': [
    opening,
    'By Jane Doe | Updated Fri 7 March 2014, 10:04',
    `${dateline} The hole in its roof is 203 feet wide.`,
    'The Solberg-Larsen talks had not touched the tunnel, Sgt. Ada Moe said. “The two sides agree on that,” said Moe.',
    'Erna Solberg met Kari Larsen on Tuesday. The tunnel was opened by Anna Lindquist, chief executive of Norrtech.',
  ],
  'herald.txt': [
    opening,
    `${dateline} The hole in the roof is 62 m wide.`,
    'Deputy Sgt. Ada Moe spoke. It had been opened by Anna Lindqvist, chief executive of Norrtech.',
  ],
  // What cites and names no outlet is a draft.
  'wire.txt': [
    `---\noutlet: The Wire\n---\n${opening}`,
    `${dateline} The hole in the roof is 60 m wide.`,
    'It was opened long ago [@oregon-dam2026].',
  ],
};

describe('what is read, in the window', () => {
  let workbench: Workbench;
  const folder = mkdtempSync(join(tmpdir(), 'variorum-reading-'));
  deleteAtExit(folder);
  const row = (text: string): Locator => workbench.page.locator('.part.sidebar .monaco-list-row', { hasText: text }).first();
  /** Whether the editor says anything of a text. */
  const isSilentOn = async (text: string): Promise<boolean> => {
    await workbench.goTo(text);
    await workbench.runCommand('Show or Focus Hover');
    const hover = workbench.page.locator('.monaco-hover:visible .hover-row');
    await workbench.page.waitForTimeout(700);
    const silent = (await hover.count()) === 0;
    await workbench.page.keyboard.press('Escape');
    return silent;
  };

  before(async () => {
    for (const [name, parts] of Object.entries(reports)) writeFileSync(join(folder, name), parts.join('\n\n'));
    workbench = await Workbench.open({ folder });
    await workbench.openFile('courier.txt');
    await workbench.showContainer('Variorum');
    await workbench.markCount();
  });

  after(() => workbench.close());

  it('fits together: 203 feet is 62 m, and neither contradicts 60 m', async () => {
    const verdicts = async (): Promise<string[]> => {
      const hover = await workbench.hover('203 feet');
      await hover.locator('table').waitFor();
      const words = await hover.locator('tbody tr').allInnerTexts();
      await workbench.page.keyboard.press('Escape');
      return words.map((each) => each.replace(/\s+/g, ' '));
    };
    const rows = await verdicts();
    assert.equal(rows.length, 2, rows.join('\n'));
    assert.match(rows[0] ?? '', /^203 feet .*this one/);
    assert.match(rows[1] ?? '', /^60 m .*≈/);
  });

  it('has no claim in bylines, page dates, idioms and citation keys', async () => {
    assert.ok(await isSilentOn('7 March 2014'));
    assert.ok(await isSilentOn('two sides'));
    assert.ok(!(await isSilentOn('203 feet')), 'a claim says what it is');
    await workbench.openFile('wire.txt');
    assert.ok(await isSilentOn('dam2026'));
  });

  it('takes a hyphened pair for two names, and keeps no full stop', async () => {
    await row('Erna Solberg').waitFor();
    assert.equal(await workbench.page.locator('.part.sidebar .monaco-list-row', { hasText: 'Solberg-Larsen' }).count(), 0);
    const labels = (await workbench.treeRows()).map(({ label }) => label);
    assert.ok(!labels.some((label) => label.endsWith('.')), labels.join());
  });

  it('offers names that may be one, never one and the same', async () => {
    await workbench.openFile('herald.txt');
    await workbench.goTo('Lindqvist');
    const titles = await workbench.quickFixes();
    assert.ok(
      titles.some((title) => title.includes('Same as “Anna Lindquist”')),
      titles.join(),
    );
    assert.ok(!titles.some((title) => /“(.+)” is not “\1”/.test(title)), titles.join());
    await workbench.page.keyboard.press('Escape');
  });

  it('makes no difference of a sergeant and a deputy one', async () => {
    await until(async () => (await workbench.treeRows()).length > 0);
    assert.ok(!(await workbench.treeRows()).some(({ description }) => description.startsWith('Role of')));
  });
});
