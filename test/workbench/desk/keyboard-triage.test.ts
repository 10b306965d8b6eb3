import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { folderOf, windowOn, type FolderWindow } from './folder-window.js';
import { until } from '../workbench.js';

const opening = 'The dam above Mill Creek in Oregon failed on Tuesday.';

describe('triage by keyboard alone', () => {
  let window: FolderWindow;
  const all = ['People killed', 'Homes', 'How long'] as const;

  before(async () => {
    window = await windowOn(
      folderOf({
        'first.txt': `${opening} Police said 14 people were killed when the dam failed.\n\nThe flood destroyed 310 homes in Mill Creek.\n\nPower was out in Mill Creek for six hours after the dam failed.\n`,
        'second.txt': `${opening} At least 17 people were killed when the dam failed.\n\nThe flood destroyed 280 homes in Mill Creek.\n\nPower was out in Mill Creek for nine hours after the dam failed.\n`,
      }),
      'first.txt',
    );
    for (const each of all) await window.row(each).waitFor();
  });

  after(() => window.workbench.close());

  const press = (key: string): Promise<void> => window.workbench.page.keyboard.press(key);
  const selected = (): Locator => window.workbench.page.locator('.part.sidebar .monaco-list-row.selected');
  /** The claim that is selected, waited for until it is another than that of before. */
  async function selectedNow(before?: string): Promise<string> {
    let now: string | undefined;
    await until(async () => {
      const texts = await selected().allTextContents();
      now = texts.length === 1 ? all.find((each) => texts[0]?.includes(each)) : undefined;
      return now !== undefined && now !== before;
    });
    return now ?? '';
  }
  const badge = (): Locator =>
    window.workbench.page.locator('.part.activitybar').getByRole('tab', { name: 'Variorum' }).locator('.badge-content').first();
  const isOpen = async (title: string): Promise<boolean> => !/Verified|Disputed|Superseded|Seen/.test(await window.told(title));
  const statuses = (): string[] =>
    readFileSync(window.file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { decision: string; status?: string })
      .map(({ decision, status }) => status ?? decision);

  it('comes to the view by a command, and goes forth and back with one key each', async () => {
    await window.workbench.runCommand('Variorum: Focus on Claims View');
    await window.workbench.page.locator('.part.sidebar .monaco-list.element-focused, .part.sidebar .monaco-list:focus').waitFor();
    await press('j');
    const first = await selectedNow();
    await press('j');
    const second = await selectedNow(first);
    await press('j');
    const third = await selectedNow(second);
    assert.deepEqual([first, second, third].sort(), [...all].sort());
    // Round the end, and back again.
    await press('j');
    assert.equal(await selectedNow(third), first);
    await press('k');
    assert.equal(await selectedNow(first), third);
    await press('k');
    assert.equal(await selectedNow(third), second);
    assert.deepEqual(window.decided(), []);
  });

  it('decides with one key each, goes on to the next by itself, and passes over what is decided', async () => {
    const first = await selectedNow();
    await press('v');
    await until(async () => (await window.told(first)).includes('Verified, Ann'));
    const second = await selectedNow(first);
    await press('s');
    await until(async () => (await window.told(second)).includes('Seen'));
    const third = await selectedNow(second);
    assert.equal(new Set([first, second, third]).size, 3);
    await until(async () => (await badge().textContent())?.trim() === '1');
    await press('d');
    await until(async () => (await window.told(third)).includes('Disputed, Ann'));
    assert.deepEqual(statuses(), ['verified', 'seen', 'disputed']);
    // Nothing is open: neither key leads anywhere.
    await badge().waitFor({ state: 'hidden' });
    await press('j');
    await window.workbench.page.locator('.part.statusbar', { hasText: 'No claim is open.' }).waitFor();
    assert.equal(await selectedNow(), third);
  });

  it('opens again with one key, and takes back the last decision by the palette', async () => {
    const last = await selectedNow();
    await press('o');
    await until(async () => isOpen(last));
    await until(async () => (await badge().textContent())?.trim() === '1');
    assert.deepEqual(statuses(), ['verified', 'seen', 'disputed', 'open']);
    await window.workbench.runCommand('Variorum: Undo Last Decision');
    await until(async () => (await window.told(last)).includes('Disputed, Ann'));
    await badge().waitFor({ state: 'hidden' });
    await window.workbench.runCommand('Variorum: Undo Last Decision');
    await until(async () => isOpen(last));
    assert.deepEqual(statuses(), ['verified', 'seen']);
    // Back in the view, the key goes to what is open again, from wherever it was.
    await window.workbench.runCommand('Variorum: Focus on Claims View');
    await press('k');
    assert.equal(await selectedNow(), last);
  });

  it('says with one key that its two versions are about different things', async () => {
    const claim = await selectedNow();
    await press('n');
    await until(() => window.decided().at(-1) === 'different-things');
    await window.row(claim).waitFor({ state: 'detached' });
  });
});
