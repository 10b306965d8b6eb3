import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { deleteAtExit } from '../../scripts/common/cleanup.js';
import { until, Workbench } from './workbench.js';

/** Two reports that promise different aid, of which it is not sure whether it is the same; they agree on the rest. */
const reports = {
  'north.txt': `Governor pledges help after dam failure

SALEM, Oregon - The dam above Mill Creek failed on Tuesday evening, officials in Oregon said.

The governor promised $50 million in aid for the families who lost their homes. The dam was built in 1958.
`,
  'south.txt': `Mill Creek dam breaks, towns under water

SALEM, Oregon - A dam failed above Mill Creek on Tuesday evening, officials in Oregon said.

The state will give $15m in aid to the towns, the governor said. Some 280 bridges are closed.
`,
};

describe('what is only possibly about one thing, in the window', () => {
  let workbench: Workbench;
  const folder = mkdtempSync(join(tmpdir(), 'variorum-possible-'));
  deleteAtExit(folder);
  const row = (text: string): Locator => workbench.page.locator('.part.sidebar .monaco-list-row', { hasText: text }).first();
  const status = (text: RegExp): Promise<void> =>
    workbench.page.locator('.part.statusbar .statusbar-item', { hasText: text }).first().waitFor();

  before(async () => {
    for (const [name, text] of Object.entries(reports)) writeFileSync(join(folder, name), text);
    workbench = await Workbench.open({ folder });
    await workbench.openFile('north.txt');
    await workbench.showContainer('Variorum');
    await row('Possible (1)').waitFor();
  });

  after(() => workbench.close());

  it('is no all-clear: it stands folded under its event, and in the status bar', async () => {
    const labels = (await workbench.treeRows()).map(({ label }) => label);
    assert.ok(!labels.some((label) => label.includes('$15m')), 'it is folded');
    await status(/0 conflicts · 0 differences · 1 possible/);
    assert.equal(await workbench.page.locator('.part.sidebar', { hasText: 'they agree' }).count(), 0);
  });

  it('is told by the hover of its claim, beside what was read', async () => {
    const hover = await workbench.hover('$50 million');
    assert.match(
      await hover.innerText(),
      /\$50 million → money 50,000,000 USD, [^]*Possibly about the same thing:[^]*≠\? .*\$15m/,
    );
    await workbench.page.keyboard.press('Escape');
  });

  it('is drawn unlike what is sure, and opens into its versions', async () => {
    await row('Possible (1)').click();
    await row('$50 million ? $15m').locator('.codicon-question').waitFor();
    await row('$50 million ? $15m').click();
    await row('Mill Creek dam breaks').waitFor();
    assert.match(
      (await row('$50 million ? $15m').getAttribute('aria-label')) ?? '',
      /^\$50 million \? \$15m, .+, Possibly: The sources contradict each other/,
    );
  });

  it('is refused with one key, which can be undone', async () => {
    await row('$50 million ? $15m').click();
    await workbench.page.keyboard.press('n');
    await row('Possible').waitFor({ state: 'detached' });
    assert.match(readFileSync(join(folder, '.variorum', 'claims.jsonl'), 'utf8'), /"decision": "different-things"/);
    await workbench.runCommand('Variorum: Undo Last Decision');
    await status(/Undone: “\$50 million”, “\$15m”: different things/);
    await row('Possible (1)').waitFor();
  });

  it('is refused in the compare view, which can be undone', async () => {
    await workbench.page.locator('.tab', { hasText: 'north.txt' }).click();
    await workbench.goTo('$50 million');
    await workbench.runCommand('Variorum: Compare Versions');
    await workbench.webview.getByRole('button', { name: 'Same thing', exact: true }).waitFor();
    await workbench.webview.getByRole('button', { name: 'Not the same thing' }).click();
    await row('Possible').waitFor({ state: 'detached' });
    await workbench.runCommand('Variorum: Undo Last Decision');
    await row('Possible (1)').waitFor();
  });

  it('is accepted with one key, and is a conflict then', async () => {
    if (!(await row('$50 million ? $15m').isVisible())) await row('Possible (1)').click();
    await row('$50 million ? $15m').click();
    await workbench.page.keyboard.press('y');
    await status(/1 conflict · 0 differences/);
    await row('Possible').waitFor({ state: 'detached' });
    await until(async () =>
      (await workbench.treeRows()).some(({ label, level }) => label === '$15m / $50 million' && level === 2),
    );
  });
});
