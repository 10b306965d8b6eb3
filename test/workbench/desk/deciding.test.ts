import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, windowOn, type FolderWindow } from './folder-window.js';
import { until } from '../workbench.js';

const opening = 'The dam above Mill Creek in Oregon failed on Tuesday.';

describe('deciding on several claims at once', () => {
  let window: FolderWindow;
  const told = (text: string): Promise<string> => window.told(text);

  before(async () => {
    window = await windowOn(
      folderOf({
        'first.txt': `${opening} Police said 14 people were killed when the dam failed.\n\nThe flood destroyed 310 homes in Mill Creek.\n`,
        'second.txt': `${opening} At least 17 people were killed when the dam failed.\n\nThe flood destroyed 280 homes in Mill Creek.\n\nThe county lost 330 buildings to the flood.\n`,
        'third.txt': `${opening}\n\nThe county lost 345 buildings to the flood.\n`,
      }),
      'first.txt',
    );
    for (const each of ['Homes', 'Buildings', 'People killed']) await window.row(each).waitFor();
  });

  after(() => window.workbench.close());

  async function selectBoth(first: string, second: string): Promise<void> {
    await window.row(first).click();
    await window.row(second).click({ modifiers: ['Control'] });
    await until(
      async () => (await window.workbench.page.locator('.part.sidebar .monaco-list-row.selected').allTextContents()).length === 2,
    );
  }

  it('gives all that are selected a status, which is taken back as one', async () => {
    await selectBoth('Homes', 'People killed');
    await window.workbench.page.keyboard.press('v');
    await until(async () => (await told('Homes')).includes('Verified') && (await told('People killed')).includes('Verified'));
    assert.deepEqual(window.decided(), ['status', 'status']);
    await window.workbench.runCommand('Variorum: Undo Last Decision');
    await until(() => window.decided().length === 0);
    await until(async () => !(await told('Homes')).includes('Verified') && !(await told('People killed')).includes('Verified'));
  });

  it('joins two claims that were kept apart', async () => {
    assert.match(await told('Homes'), /^280 \/ 310, /);
    await selectBoth('Homes', 'Buildings');
    await window.workbench.page.keyboard.press('y');
    await window.row('280 / 345 +2').waitFor();
    assert.match(await told('280 / 345 +2'), /, 4 versions/);
    assert.deepEqual(window.decided(), ['same-thing']);
    await window.workbench.runCommand('Variorum: Undo Last Decision');
    await window.row('330 / 345').waitFor();
    await window.row('280 / 310').waitFor();
  });

  it('shows the status in the hover of the claim', async () => {
    // Away from the tooltips of rows.
    await window.workbench.page.mouse.move(1000, 700);
    await window.row('Homes').click();
    await window.workbench.page.keyboard.press('d');
    await until(async () => (await told('Homes')).includes('Disputed'));
    const hover = await window.workbench.hover('310 homes');
    assert.match(await hover.innerText(), /Disputed \(Ann, \d{4}-\d{2}-\d{2}\)/);
  });
});

describe('what a refusal hides', () => {
  let window: FolderWindow;

  before(async () => {
    window = await windowOn(
      folderOf({
        'herald.txt': 'The dam above Mill Creek failed on Monday. The governor promised $50 million in aid to Salem.',
        'courier.txt': 'The dam at Mill Creek failed on Monday. The state will give $15m in aid to Portland.',
        'post.txt': 'A bridge over the Elk River collapsed on Friday. The governor promised $7 million in aid to Salem.',
        'star.txt': 'The bridge over the Elk River collapsed on Friday. The state will give $3m in aid to Portland.',
      }),
      'herald.txt',
    );
    await window.row('Possible (1)').waitFor();
  });

  after(() => window.workbench.close());

  it('are like questions, which can be seen with whose word it was, and asked again', async () => {
    const { workbench, row } = window;
    await row('Possible (1)').click();
    await row('$50 million ? $15m').click();
    await workbench.page.keyboard.press('n');
    await row('Possible').waitFor({ state: 'detached' });
    await row('Hidden (1)').click();
    const hidden = row('$7 million');
    await hidden.waitFor();
    const why = /Hidden since Ann said that amount of aid \(.+\) and amount of aid \(.+\) are not the same thing\./;
    assert.match((await hidden.getAttribute('aria-label')) ?? '', why);
    assert.match(await hidden.innerText(), why);
    await hidden.hover();
    await hidden.getByRole('button', { name: 'Ask' }).click();
    await row('Hidden').waitFor({ state: 'detached' });
    await row('Possible (1)').waitFor();
  });
});

describe('a source that comes while the window is open', () => {
  let window: FolderWindow;

  before(async () => {
    window = await windowOn(
      folderOf({
        'first.txt': `${opening} Police said 14 people were killed when the dam failed.\n\nThe flood destroyed 310 homes in Mill Creek.\n\nPower was out in Mill Creek for six hours after the dam failed.\n`,
        'second.txt': `${opening} At least 12 people were killed when the dam failed.\n\nThe flood destroyed 310 homes in Mill Creek.\n`,
      }),
      'first.txt',
    );
    await window.row('People killed').waitFor();
  });

  after(() => window.workbench.close());

  it('is told with what it changes, and leads there', async () => {
    const { workbench, folder } = window;
    writeFileSync(
      join(folder, 'fourth.txt'),
      `${opening} More than 13 people were killed when the dam failed.\n\nThe flood destroyed nearly 310 homes in Mill Creek.\n\nPower was out in Mill Creek for nine hours after the dam failed.\n`,
    );
    const told = workbench.page.locator('.notification-toast', {
      hasText: 'fourth.txt: adds a version to 3 claims, contradicts 1',
    });
    await told.waitFor();
    await told.getByRole('button', { name: 'Show' }).click();
    await workbench.page.locator('.tab.active', { hasText: 'fourth.txt' }).waitFor();
    await window.row('nine hours').waitFor();
  });
});
