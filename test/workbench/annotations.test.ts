import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { copyOfSeeds, until, Workbench } from './workbench.js';

const source = '000_b28bf4614567b005.txt';

describe('annotations in the window', () => {
  const folder = copyOfSeeds();
  const file = join(folder, '.variorum', 'annotations', `${source}.jsonld`);
  let workbench: Workbench;

  const kept = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const thread = (): Locator => workbench.page.locator('.monaco-editor .review-widget:visible').first();
  const row = (text: string): Locator => workbench.page.locator('.part.sidebar .monaco-list-row', { hasText: text }).first();
  const select = async (text: string): Promise<void> => {
    await workbench.goTo(text);
    const presses = Array.from(text, () => 'Shift+ArrowRight');
    for (const press of presses) await workbench.page.keyboard.press(press);
  };

  before(async () => {
    workbench = await Workbench.open({ folder, settings: { 'variorum.author': 'Ada' } });
    await workbench.showContainer('Variorum');
    for (const view of ['Claims', 'Entities', 'Annotations'])
      await workbench.page.locator('.pane-header', { hasText: view }).click({ position: { x: 40, y: 10 } });
    await workbench.openFile(source);
  });

  after(() => workbench.close());

  it('are written at the selection, with two keys and one button', async () => {
    await select('less than two hours');
    await workbench.page.keyboard.press('Control+K');
    await workbench.page.keyboard.press('a');
    await thread().locator('.monaco-editor.focused').waitFor();
    await workbench.page.keyboard.type('Who says **so**?');
    await thread().getByRole('button', { name: 'Annotate' }).click();
    await row('Who says **so**?').waitFor();
    await until(() => kept().includes('"value": "Who says **so**?"'));
    assert.match(kept(), /"exact": "less than two hours"/);
    assert.match(kept(), /"name": "Ada"/);
  });

  it('begin beside another on one line, and are gone by Escape when nothing was written', async () => {
    await select('first time');
    await workbench.page.keyboard.press('Control+K');
    await workbench.page.keyboard.press('a');
    await thread().locator('.monaco-editor.focused').waitFor();
    await workbench.page.keyboard.press('Escape');
    await thread().waitFor({ state: 'hidden' });
    assert.equal(kept().match(/"exact"/g)?.length, 1);
  });

  it('are opened by a click in the list, shown as Markdown, and answered', async () => {
    await row('Who says').click();
    await thread().locator('.comment-body strong', { hasText: 'so' }).waitFor();
    await thread().locator('.comment-form .monaco-editor').click();
    await workbench.page.keyboard.type('The minister.');
    await thread().locator('.form-actions .monaco-button', { hasText: 'Reply' }).click();
    await thread().locator('.comment-body', { hasText: 'The minister.' }).waitFor();
    await until(() => kept().includes('"motivation": "replying"'));
  });

  it('are tagged and resolved by buttons of the thread', async () => {
    await thread().getByRole('button', { name: 'Tags…' }).click();
    await workbench.page.locator('.quick-input-title', { hasText: 'Tags' }).waitFor();
    await workbench.page.keyboard.type('time', { delay: 50 });
    await workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'time' }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await row('#time').waitFor();
    await thread().getByRole('button', { name: 'Resolve' }).click();
    await until(() => kept().includes('"motivation": "moderating"'));
    // It closes, which puts the cursor at its passage.
    await thread().waitFor({ state: 'hidden' });
  });

  it('are filtered by tag and by author in a picker', async () => {
    await select('first time');
    await workbench.page.keyboard.press('Control+K');
    await workbench.page.keyboard.press('a');
    await thread().locator('.monaco-editor.focused').waitFor();
    await workbench.page.keyboard.type('Since when?');
    await thread().getByRole('button', { name: 'Annotate' }).click();
    await row('Since when?').waitFor();
    await until(() => kept().includes('Since when?'));
    // A colleague's, as git would bring it.
    const theirs: unknown = JSON.parse(kept(), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'creator' in value && JSON.stringify(value).includes('Since when?')
        ? { ...value, creator: { type: 'Person', name: 'Ben' } }
        : value,
    );
    writeFileSync(file, `${JSON.stringify(theirs, null, 2)}\n`);
    const filterBy = async (label: string): Promise<void> => {
      const picker = await workbench.ask('Variorum: Filter Annotations', 'Filter Annotations');
      await picker.locator('.monaco-list-row', { hasText: label }).click();
      await picker.getByRole('button', { name: 'OK' }).click();
      await picker.waitFor({ state: 'hidden' });
      await workbench.page.locator('.part.sidebar .pane-header', { hasText: label }).waitFor();
    };
    await until(async () => ((await row('Since when?').getAttribute('aria-label')) ?? '').includes('Ben'));
    for (const [label, shown, hidden] of [
      ['time', 'Who says', 'Since when?'],
      ['Ben', 'Since when?', 'Who says'],
      ['Ada', 'Who says', 'Since when?'],
    ] as const) {
      await filterBy(label);
      await row(hidden).waitFor({ state: 'detached' });
      await row(shown).waitFor();
      await workbench.runCommand('Variorum: Clear Filter of Annotations');
      await row(hidden).waitFor();
    }
  });

  it('make a name of what was missed, after a look at where else it would', async () => {
    await select('prisoner exchange');
    await workbench.page.keyboard.press('Control+K');
    await workbench.page.keyboard.press('Shift+A');
    const picker = workbench.page.locator('.quick-input-widget');
    await picker.locator('.monaco-list-row', { hasText: 'Organization' }).first().click();
    await picker.locator('.quick-input-title', { hasText: 'more places' }).waitFor();
    assert.ok((await picker.locator('.monaco-list-row').count()) > 0);
    await workbench.page.keyboard.press('Escape');
    await until(() => kept().includes('"motivation": "classifying"'));
  });

  it('are there when the window is loaded anew', async () => {
    await workbench.page.reload();
    await workbench.page.locator('.monaco-workbench .part.statusbar').waitFor();
    await workbench.showContainer('Variorum');
    await row('Who says').waitFor({ timeout: 60_000 });
    await row('Who says').click();
    await thread().locator('.comment-body', { hasText: 'The minister.' }).waitFor();
  });
});
