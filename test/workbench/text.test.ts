import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfSeeds, until, Workbench } from './workbench.js';

const source = '000_b28bf4614567b005.txt';

describe('a source in the window', () => {
  let workbench: Workbench;
  const folder = copyOfSeeds();

  before(async () => {
    // What is wrong in a draft is a problem; here are only sources.
    rmSync(join(folder, 'drafts'), { recursive: true });
    workbench = await Workbench.open({ folder });
    await workbench.openFile(source);
    await workbench.squiggles();
  });

  after(() => workbench.close());

  it('has its marks, which one can choose', async () => {
    const all = await workbench.markCount();
    assert(all > 20, `${all} marks`);
    const picker = await workbench.openPicker('Variorum: Choose Marks');
    for (const kind of ['People', 'Organizations', 'Places', 'Dates and times', 'Numbers']) {
      await picker.locator('.monaco-list-row', { hasText: kind }).click();
    }
    await picker.getByRole('button', { name: 'OK' }).click();
    await until(async () => (await workbench.markCount()) < all / 2);
    assert((await workbench.markCount()) > 0, 'the differing claims are still marked');
  });

  it('compares a claim in a hover', async () => {
    const hover = await workbench.hover('less than two hours');
    const table = hover.locator('table');
    await table.waitFor();
    const values = await table.locator('td:first-child').allTextContents();
    assert.deepEqual(values, ['less than two hours', '90-minute', 'nearly two-hour']);
    const [top, last] = [await hover.boundingBox(), await table.locator('tr').last().boundingBox()];
    assert(top !== null && last !== null && last.y + last.height - top.y < 250, 'a hover 250 pixels high has all of it in view');
    const reasons = (await hover.innerText()).match(/can both be true/g);
    assert.equal(reasons?.length, 2, 'each reason stands there once');
    await workbench.page.keyboard.press('Escape');
  });

  it('leads from the hover to the comparison', async () => {
    const hover = await workbench.hover('less than two hours');
    await hover.getByRole('link', { name: 'Compare' }).click();
    await workbench.webview.locator('h1', { hasText: 'Length of the talks' }).waitFor();
    await workbench.runCommand('View: Close All Editor Groups');
    await workbench.openFile(source);
  });

  it('is no problem file: findings are hints', async () => {
    const { page } = workbench;
    const problems = page.locator('.part.statusbar [id="status.problems"]');
    assert.match((await problems.textContent()) ?? '', /^\s*0\s*0\s*$/);
    await page.keyboard.press('Control+Shift+E');
    const file = page.locator('.part.sidebar .monaco-list-row .monaco-icon-label', { hasText: source }).first();
    await file.waitFor();
    assert.doesNotMatch((await file.getAttribute('class')) ?? '', /monaco-decoration/);
  });

  it('goes to the next differing claim by key', async () => {
    await workbench.goTo('Istanbul talks');
    await workbench.page.keyboard.press('Control+F8');
    await workbench.page.locator('.part.statusbar', { hasText: 'selected)' }).waitFor();
  });

  it('peeks at all versions', async () => {
    await workbench.goTo('less than two hours');
    await workbench.runCommand('Variorum: Peek All Versions');
    const peek = workbench.page.locator('.peekview-widget');
    await peek.locator('.peekview-title', { hasText: '(3)' }).waitFor();
    await workbench.page.keyboard.press('Escape');
    await peek.waitFor({ state: 'detached' });
  });

  it('has no fix for a number without versions, though other claims of its line have some', async () => {
    await workbench.goTo('less than two hours');
    assert((await workbench.quickFixes()).every((title) => title.includes(' for the length of the talks')));
    await workbench.page.keyboard.press('Escape');
    await workbench.goTo('Friday with');
    assert.deepEqual(await workbench.quickFixes(), []);
  });
});
