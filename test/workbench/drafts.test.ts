import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfSeeds, until, Workbench } from './workbench.js';

describe('a draft in the window', () => {
  let workbench: Workbench;
  const folder = copyOfSeeds();
  const draft = 'brief.draft.md';
  const references = join(folder, 'references.json');
  const line = (text: RegExp) => workbench.page.locator('.view-line', { hasText: text });
  const status = (text: RegExp) => workbench.page.locator('.part.statusbar .statusbar-item', { hasText: text });

  before(async () => {
    renameSync(join(folder, 'drafts', 'brief.md'), join(folder, draft));
    workbench = await Workbench.open({ folder, settings: { 'files.autoSave': 'off' } });
    await workbench.openFile(draft);
    await workbench.squiggles();
  });

  after(() => workbench.close());

  const choose = (title: string): Promise<void> => workbench.menu.locator('.monaco-list-row', { hasText: title }).first().click();

  it('is told in the status bar, which changes what it is taken for', async () => {
    await status(
      /Draft · 2 contradicted · 1 stale · 1 possibly contradicted · 4 unsupported · 5 uncited · 2 supported/,
    ).waitFor();
    for (const [kind, shown] of [
      ['Not Read', /^\s*Not Read/],
      ['Draft', /Draft · 2 contradicted/],
    ] as const) {
      await status(/Draft ·|Not Read/).click();
      await workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: kind }).first().click();
      await status(shown).waitFor();
    }
  });

  it('has what is contradicted told in a hover, and its fixes in order: support first', async () => {
    await openAt('90 minutes');
    const hover = await workbench.hover('90 minutes');
    assert.match((await hover.textContent()) ?? '', /Length of the talks: contradicted by “nearly two-hour”/);
    await workbench.page.keyboard.press('Escape');
    await workbench.goTo('90 minutes');
    const titles = await workbench.quickFixes();
    assert.deepEqual(
      titles.map((title) => title.slice(0, 6)),
      ['= Cite', '≈ Cite', '≠ Cite', 'Cite a', '≈ Take', '≠ Take', 'Insert'],
      titles.join('\n'),
    );
    await workbench.page.keyboard.press('Escape');
    await workbench.menu.waitFor({ state: 'hidden' });
  });

  it('asks once for what a reference lacks, cites with it, and takes all of it back by one undo', async () => {
    await openAt('215 prisoners');
    const titles = await workbench.quickFixes();
    assert.match(titles[0] ?? '', /^= Cite “215 prisoners”/);
    await choose('= Cite “215 prisoners”');
    await workbench.answer('The Istanbul Wire', undefined, '2025-05-16', undefined);
    await line(/215.prisoners.\[@theistanbulwire2025istanbul\]/).waitFor();
    await until(() => existsSync(references) && readFileSync(references, 'utf8').includes('"The Istanbul Wire"'));
    // What is undone is noted once the file is there.
    await workbench.page.waitForTimeout(500);
    await workbench.page.keyboard.press('Control+Z');
    await line(/215.prisoners.\[@/).waitFor({ state: 'detached' });
    await until(() => !existsSync(references));
  });

  it('asks in one list for what several sources lack, and cites all of them', async () => {
    const { page } = workbench;
    const pick = page.locator('.quick-input-widget:visible');
    await openAt('90 minutes');
    await workbench.quickFixes();
    await choose('Cite all');
    await pick.locator('.quick-input-titlebar', { hasText: /Cite \d Sources for the First Time/ }).waitFor();
    await pick.locator('.monaco-list-row', { hasText: 'Outlet' }).first().click();
    await pick.locator('.quick-input-titlebar', { hasText: /: Outlet$/ }).waitFor();
    await pick.locator('input').first().fill('The Istanbul Wire');
    await page.keyboard.press('Enter');
    await pick.locator('.monaco-list-row', { hasText: 'The Istanbul Wire' }).waitFor();
    await pick.locator('.monaco-list-row', { hasText: 'Cite Them' }).click();
    await line(/theistanbulwire/)
      .first()
      .waitFor();
    await until(() => existsSync(references) && readFileSync(references, 'utf8').includes('"The Istanbul Wire"'));
    await page.waitForTimeout(500);
    await page.keyboard.press('Control+Z');
    await line(/theistanbulwire/)
      .first()
      .waitFor({ state: 'detached' });
    await until(() => !existsSync(references));
  });

  it('completes a key', async () => {
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type(' [@mosc');
    await workbench.page.keyboard.press('Control+Space');
    await workbench.page.locator('.suggest-widget:visible .monaco-list-row', { hasText: 'moscowtimes2025swap' }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await line(/\[@moscowtimes2025swap/)
      .last()
      .waitFor();
    await workbench.page.keyboard.press('Control+Z');
    await workbench.page.keyboard.press('Control+Z');
  });

  it('takes a claim of a source by the menu of its text', async () => {
    const source = '003_a4b82ba1418c133b.txt';
    await workbench.openFile(source);
    await workbench.goTo('nearly two-hour');
    await status(/^\s*Source/).waitFor();
    await workbench.runCommand('Variorum: Insert into Draft');
    await workbench.page.locator('.part.statusbar', { hasText: 'into brief.draft.md' }).waitFor();
    assert.equal(readFileSync(join(folder, source), 'utf8'), readFileSync(join('seeds', source), 'utf8'));
    await workbench.page.locator('.tab', { hasText: draft }).click();
    await line(/nearly.two-hour,.according.to.The.Moscow.Times.\[@moscowtimes2025swap\]/).waitFor();
  });

  it('takes a claim of a source by a row of the compare view, by its button and by its key', async () => {
    const { webview } = workbench;
    await workbench.openFile('004_8a96aedaaefbaff8.txt');
    await workbench.goTo('90-minute');
    await workbench.runCommand('Variorum: Compare Versions');
    const row = webview.getByRole('row', { name: 'nearly two-hour' });
    const insertions = async (): Promise<number> => {
      const lines = await workbench.page
        .locator('.monaco-editor', { hasText: 'The Istanbul talks' })
        .locator('.view-line')
        .allInnerTexts();
      return lines.join('').match(/nearly\s+two-hour,\s+according\s+to\s+The\s+Moscow\s+Times/g)?.length ?? 0;
    };
    await row.getByRole('button', { name: 'Insert into Draft' }).click();
    await workbench.page.locator('.part.statusbar', { hasText: 'into brief.draft.md' }).waitFor();
    await workbench.page.locator('.tab', { hasText: draft }).click();
    await until(async () => (await insertions()) === 2);
    await workbench.page.keyboard.press('Control+Z');
    await until(async () => (await insertions()) === 1);
    await row.getByRole('button', { name: 'Insert into Draft' }).press('i');
    await until(async () => (await insertions()) === 2);
    await workbench.page.locator('.tab', { hasText: 'Compare:' }).click({ button: 'middle' });
  });

  it('has its sources listed, with what is known of them', async () => {
    await workbench.showContainer('Variorum');
    const pane = (title: string) =>
      workbench.page.locator('.part.sidebar .pane', { has: workbench.page.locator('h3', { hasText: new RegExp(`^${title}$`) }) });
    await pane('Sources').locator('.pane-header').click();
    const row = (text: string) => pane('Sources').locator('.monaco-list-row', { hasText: text }).first();
    await row('The Halden Herald').hover();
    await workbench.page.mouse.wheel(0, 1000);
    await row('The Moscow Times').click();
    await until(async () => {
      await workbench.page.mouse.wheel(0, 100);
      return row('moscowtimes2025swap').isVisible();
    });
  });

  async function openAt(text: string): Promise<void> {
    await workbench.openFile(draft);
    await workbench.goTo(text);
  }
});
