import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { deleteAtExit } from '../../scripts/common/cleanup.js';
import { until, Workbench } from './workbench.js';

const reports = {
  'first.txt': `The dam above Mill Creek in Oregon failed on Tuesday. Police said 14 people were killed when the dam failed.

The flood destroyed 310 homes in Mill Creek.
`,
  'second.txt': `A dam failed above Mill Creek in Oregon on Tuesday. At least 17 people were killed when the dam failed.

The flood destroyed 280 homes in Mill Creek.
`,
};

describe('deciding in the window', () => {
  let workbench: Workbench;
  const folder = mkdtempSync(join(tmpdir(), 'variorum-triage-'));
  deleteAtExit(folder);
  const file = join(folder, '.variorum', 'claims.jsonl');
  const row = (text: string): Locator => workbench.page.locator('.part.sidebar .monaco-list-row', { hasText: text }).first();
  const selected = (text: string): Locator =>
    workbench.page.locator('.part.sidebar .monaco-list-row.selected', { hasText: text }).first();
  const lines = (): string[] =>
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .trim()
          .split('\n')
          .filter((line) => line !== '')
      : [];
  const decided = (): string[] => lines().map((line) => (JSON.parse(line) as { decision: string }).decision);
  const badge = (): Locator =>
    workbench.page.locator('.part.activitybar').getByRole('tab', { name: 'Variorum' }).locator('.badge-content').first();

  before(async () => {
    for (const [name, text] of Object.entries(reports)) writeFileSync(join(folder, name), text);
    workbench = await Workbench.open({ folder, settings: { 'variorum.author': 'Ann' } });
    await workbench.openFile('first.txt');
    await workbench.showContainer('Variorum');
    await row('Homes').waitFor();
    await row('People killed').waitFor();
    await until(async () => (await badge().textContent())?.trim() === '2');
  });

  after(() => workbench.close());

  it('goes from one open claim to the next with one key, decides with one, and counts what is open', async () => {
    await row('People killed').click();
    await workbench.page.keyboard.press('v');
    await selected('Homes').waitFor();
    assert.deepEqual(decided(), ['status']);
    assert.match(lines()[0] ?? '', /"status": "verified".*"by": "Ann", "at": "20/);
    await until(async () => (await badge().textContent())?.trim() === '1');
    assert.match((await row('People killed').getAttribute('aria-label')) ?? '', /Verified, Ann/);
    await workbench.page.keyboard.press('s');
    await until(() => decided().length === 2);
    await badge().waitFor({ state: 'hidden' });
    assert.deepEqual(decided(), ['status', 'seen']);
  });

  it('takes back the last decision, over a reload, too', async () => {
    await workbench.reload();
    await row('Homes').waitFor({ timeout: 60_000 });
    await until(async () => ((await row('Homes').getAttribute('aria-label')) ?? '').includes('Seen'));
    await workbench.runCommand('Variorum: Undo Last Decision');
    await until(() => decided().length === 1);
    await until(async () => (await badge().textContent())?.trim() === '1');
  });

  it('keeps a question, and the version to use with its reason', async () => {
    await row('Homes').click();
    await selected('Homes').waitFor();
    await workbench.page.keyboard.press('a');
    await workbench.page.locator('.quick-input-widget input').first().fill('the mayor');
    await workbench.page.keyboard.press('Enter');
    await until(async () => ((await row('Homes').getAttribute('aria-label')) ?? '').includes('To be asked: the mayor'));
    // A click folds, and another one unfolds.
    await row('Homes').click();
    await row('280 homes').click();
    await workbench.page.locator('.tab.active', { hasText: 'second.txt' }).waitFor();
    await workbench.page.keyboard.press('u');
    await workbench.page.locator('.quick-input-widget', { hasText: 'Use “280 homes”' }).waitFor();
    await workbench.page.locator('.quick-input-widget input').first().fill('it was counted later');
    await workbench.page.keyboard.press('Enter');
    await until(async () =>
      ((await row('Homes').getAttribute('aria-label')) ?? '').includes('Use “280 homes”, because it was counted later'),
    );
  });

  it('is open again when a source changes, and says why', async () => {
    writeFileSync(join(folder, 'second.txt'), reports['second.txt'].replace('17 people', '19 people'));
    await until(async () =>
      /Open again: .*“At least 19 people”/.test((await row('People killed').getAttribute('aria-label')) ?? ''),
    );
    await until(async () => (await badge().textContent())?.trim() === '1');
  });

  it('takes up what a colleague decided, and leaves a file alone that git has half merged', async () => {
    const [line = ''] = lines().slice(-1);
    const mine = lines().length;
    const theirs = line.replace('"by": "Ann"', '"by": "Ben"').replace(/"at": "[^"]+"/, '"at": "2099-01-01T00:00:00.000Z"');
    appendFileSync(file, `${theirs}\n`);
    await until(async () => ((await row('Homes').getAttribute('aria-label')) ?? '').includes('Ben, '));
    const merged = readFileSync(file, 'utf8');
    writeFileSync(file, `${merged}<<<<<<< HEAD\n${theirs}\n=======\n>>>>>>> theirs\n`);
    const half = readFileSync(file, 'utf8');
    await workbench.page.locator('.notification-toast', { hasText: `claims.jsonl, line ${mine + 2}, column 1` }).waitFor();
    await row('Homes').click();
    await workbench.page.keyboard.press('x');
    await workbench.page.locator('.notification-toast', { hasText: 'Nothing was changed; mend it' }).waitFor();
    assert.equal(readFileSync(file, 'utf8'), half);
    rmSync(file);
  });
});
