import assert from 'node:assert/strict';
import { folderOf, windowOn, type FolderWindow } from './folder-window.js';
import { until } from '../workbench.js';

const opening = 'The dam above Mill Creek in Oregon failed on 1 March 2024.';

/** All three tell the toll, and contradict each other; the first two the homes; the last two, the newest of all among them, the outage. */
const reports = {
  'herald.txt': `The Herald\n\n3 March 2024\n\n${opening} Police said 14 people were killed when the dam failed.\n\nThe flood destroyed 310 homes in Mill Creek.\n`,
  'post.txt': `The Post\n\n5 March 2024\n\n${opening} Police said 17 people were killed when the dam failed.\n\nThe flood destroyed nearly 310 homes in Mill Creek.\n\nPower was out in Portland for six hours after the dam failed.\n`,
  'star.txt': `The Star\n\n9 March 2024\n\n${opening} Police said 14 people were killed when the dam failed.\n\nPower was out in Portland for less than ten hours after the dam failed.\n`,
};

describe('the list of claims in the window', () => {
  let window: FolderWindow;
  const [toll, homes, outage] = ['People killed', 'Homes that the flood destroyed', 'How long after the dam failed'] as const;

  before(async () => {
    window = await windowOn(folderOf(reports), 'herald.txt');
    for (const each of [toll, homes, outage]) await window.row(each).waitFor();
  });

  after(() => window.workbench.close());

  /** Waits until these claims are listed and no others, in their order. */
  async function listed(...titles: readonly string[]): Promise<void> {
    let now: string[] = [];
    try {
      await until(async () => {
        const rows = await window.workbench.treeRows();
        now = rows.flatMap(({ description, level }) =>
          level === 2 && [toll, homes, outage].includes(description as typeof toll) ? [description] : [],
        );
        return now.join() === titles.join();
      });
    } catch (error) {
      assert.deepEqual(now, titles);
      throw error;
    }
  }

  async function filterBy(text: string): Promise<void> {
    const box = await window.workbench.ask('Variorum: Filter Claims…', 'Filter Claims');
    await box.locator('input').first().fill(text);
    await window.workbench.page.keyboard.press('Enter');
    await box.waitFor({ state: 'hidden' });
  }

  it('is filtered by verdict, source and name, together and with words', async () => {
    await listed(toll, homes, outage);
    for (const [typed, ...titles] of [
      ['@conflict', toll],
      ['@compatible', homes, outage],
      ['@source:herald', toll, homes],
      ['@source:"the star"', toll, outage],
      ['@entity:portland', outage],
      ['@source:star @conflict', toll],
      ['@source:post homes', homes],
    ] as const) {
      await filterBy(typed);
      await listed(...titles);
      // The view says what is left out.
      await window.workbench.page
        .locator('.part.sidebar .pane-header', { hasText: `“${typed}”: ${titles.length} of ` })
        .first()
        .waitFor();
      await window.workbench.runCommand('Variorum: Clear Filter of Claims');
      await listed(toll, homes, outage);
    }
    await filterBy('@entity:nobody');
    await window.workbench.page.locator('.part.sidebar', { hasText: 'The filter leaves no claim.' }).waitFor();
    await window.workbench.runCommand('Variorum: Clear Filter of Claims');
    await listed(toll, homes, outage);
  });

  it('is put in another order', async () => {
    for (const [order, ...titles] of [
      ['By title', homes, outage, toll],
      ['Newest sources first', toll, outage, homes],
      ['Most sources first', toll, homes, outage],
      ['By title', homes, outage, toll],
      ['Contradictions first', toll, homes, outage],
    ] as const) {
      const picker = await window.workbench.ask('Variorum: Sort Claims…', 'Sort Claims');
      await picker.locator('.monaco-list-row', { hasText: order }).click();
      await picker.waitFor({ state: 'hidden' });
      await listed(...titles);
    }
  });
});
