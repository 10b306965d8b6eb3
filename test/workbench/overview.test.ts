import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { deleteAtExit } from '../../scripts/common/cleanup.js';
import { launchBrowser } from '../../scripts/host/browser.js';
import { ensureHost } from '../../scripts/host/fetch.js';
import { fromRoot } from '../../scripts/common/paths.js';
import type { OverviewModel } from '../../src/webview-messages/overview.js';
import { copyOfSeeds, until, Workbench } from './workbench.js';

describe('the overview in the window', () => {
  let workbench: Workbench;
  const complaints: string[] = [];
  before(async () => {
    workbench = await Workbench.open({ folder: copyOfSeeds(), settings: { 'variorum.author': 'Ann' } });
    workbench.page.on('console', (message) => {
      const text = message.text();
      // Of our page, not of the workbench around it.
      if (/Content.Security.Policy|does not know/i.test(text) && /overview\.(js|css)|plot|does not know|inline style/i.test(text))
        complaints.push(text);
    });
    // A page gets its way to the extension once: kept for what a test says in its place.
    await workbench.page.addInitScript(`{
      let acquire;
      Object.defineProperty(globalThis, 'acquireVsCodeApi', {
        configurable: true,
        set: (value) => (acquire = value),
        get: () => () => (globalThis.saidByTests = acquire()),
      });
    }`);
    await workbench.openFile('004_8a96aedaaefbaff8.txt');
    await workbench.showContainer('Variorum');
    await workbench.page.locator('.part.sidebar .monaco-list-row', { hasText: '90-minute' }).first().waitFor();
    await workbench.runCommand('Variorum: Show Claims by Source and on a Timeline');
    await workbench.webview.locator('.row').first().waitFor();
  });
  after(() => workbench.close());

  it('shows a row a claim and a cell a source, which a screen reader is told', async () => {
    const row = workbench.webview.locator('.row', { hasText: 'Length of the talks' });
    await row.getByRole('gridcell', { name: /: nearly two-hour, conflict$/ }).waitFor();
    await row.getByRole('gridcell', { name: '002_9bd3e0971d158133.txt: says nothing of it' }).waitFor();
  });

  it('is filtered, and keeps that over a reload', async () => {
    await workbench.webview.locator('#verdict').click();
    await workbench.webview.locator('#verdict').getByRole('option', { name: 'conflict' }).click();
    await until(async () => (await workbench.webview.locator('.row').count()) === 1);
    await workbench.reload();
    await workbench.webview.locator('.row').first().waitFor({ timeout: 60_000 });
    await until(async () => (await workbench.webview.locator('.row').count()) === 1);
  });

  it('shows what is decided of a claim, until that is taken back', async () => {
    const row = workbench.webview.locator('.row', { hasText: 'Length of the talks' });
    assert.equal(await row.locator('.decided').count(), 0);
    await workbench.page.locator('.part.sidebar .monaco-list-row', { hasText: 'Length of the talks' }).first().click();
    await workbench.page.keyboard.press('v');
    await row.locator('.decided', { hasText: /^verified$/i }).waitFor();
    await workbench.runCommand('Variorum: Undo Last Decision');
    await row.locator('.decided').waitFor({ state: 'detached' });
  });

  it('refuses what its page should not say, and goes on with what it may', async () => {
    const { webview, page } = workbench;
    const say = (message: unknown): Promise<unknown> =>
      webview.locator('body').evaluate(`saidByTests.postMessage(${JSON.stringify(message)})`);
    const shown = async (): Promise<[string, string[]]> => [
      await webview.locator('main').innerText(),
      await page.locator('.editor-group-container .tab').allTextContents(),
    ];
    const before = await shown();
    for (const message of [
      null,
      {},
      'ready',
      { type: 'command', command: 'workbench.action.closeAllEditors' },
      { type: 'compare', group: 7, version: null },
      { type: 'version', version: { id: 'x' } },
      { type: 'source', uri: 'file:///etc/passwd' },
      { type: 'source', uri: 'command:workbench.action.closeAllEditors' },
      { type: 'source', uri: ['file:///etc/passwd'] },
    ])
      await say(message);
    // They come in their order: this one, which has the page drawn anew, behind those.
    await say({ type: 'ready' });
    await until(async () => (await webview.locator('.row').count()) === 1);
    assert.deepEqual(await shown(), before);
  });

  it('opens the comparison of a cell', async () => {
    await workbench.webview.getByRole('gridcell', { name: /nearly two-hour/ }).click();
    // Of all that was said before it is the first that opens anything.
    await workbench.page.locator('.tab', { hasText: 'Compare: Length of the talks' }).waitFor();
    assert.equal(await workbench.page.locator('.tab', { hasText: 'passwd' }).count(), 0);
  });

  it('breaks no rule of its content security policy and sends no message that is not known, in its timeline neither', async () => {
    await workbench.page.locator('.tab', { hasText: 'Compare:' }).click({ button: 'middle' });
    await workbench.runCommand('Variorum: Show Claims by Source and on a Timeline');
    await workbench.webview.getByRole('tab', { name: 'Timeline' }).click();
    await workbench.webview.locator('.drawing svg').waitFor();
    assert.deepEqual(complaints, []);
  });
});

describe('the timeline in the window', () => {
  let workbench: Workbench;
  const folder = mkdtempSync(join(tmpdir(), 'variorum-timeline-'));
  deleteAtExit(folder);

  before(async () => {
    const reports = {
      'a.txt': [
        'Published: 3 March 2024',
        'The dam above Mill Creek in Oregon failed on 1 March 2024. Police said 14 people were killed when the dam failed. The governor will open the new dam on 5 June 2026.',
        'The flood destroyed 310 homes in Mill Creek. The governor promised $50 million in aid.',
      ],
      'b.txt': [
        'Published: 4 March 2024',
        'A dam failed above Mill Creek in Oregon on 2 March 2024. At least 17 people were killed when the dam failed. The bridge will be opened on 7 June 2026.',
        'The flood destroyed 280 homes in Mill Creek. The state will give $15m after the dam failed.',
      ],
    };
    for (const [name, paragraphs] of Object.entries(reports)) writeFileSync(join(folder, name), `${paragraphs.join('\n\n')}\n`);
    workbench = await Workbench.open({ folder });
    await workbench.openFile('a.txt');
    await workbench.showContainer('Variorum');
    await workbench.page.locator('.part.sidebar .monaco-list-row', { hasText: 'Possible (1)' }).first().waitFor();
    await workbench.runCommand('Variorum: Show Claims by Source and on a Timeline');
    await workbench.webview.getByRole('tab', { name: 'Timeline' }).click();
    await workbench.webview.locator('.moments li').first().waitFor();
  });
  after(() => workbench.close());

  const rings = (): Promise<number> => workbench.webview.locator('svg circle[fill="var(--vscode-editor-background)"]').count();

  it('shows the days of what is only possibly about one thing as such', async () => {
    const signs = await workbench.webview.locator('.moments .sign').allTextContents();
    assert.deepEqual(signs, ['≠', '≠', '◆', '◆', '≠?', '≠?']);
    assert.equal(await rings(), 2);
    assert.equal(await workbench.webview.locator('svg circle').count(), 4);
  });

  it('leaves them out, as the matrix does, by one switch', async () => {
    await workbench.webview.locator('#possible').click();
    await until(async () => (await workbench.webview.locator('.moments li').count()) === 4);
    assert.equal(await rings(), 0);
    await workbench.webview.getByRole('tab', { name: 'Matrix' }).click();
    await until(async () => (await workbench.webview.locator('.row').count()) === 3);
  });

  it('leads to the text of a day', async () => {
    await workbench.webview.getByRole('tab', { name: 'Timeline' }).click();
    await workbench.webview.locator('.moments button').nth(1).click();
    await workbench.page.locator('.tab', { hasText: 'b.txt' }).waitFor();
  });
});

describe('a matrix of 500 claims and 100 sources', () => {
  let browser: Browser;
  let page: Page;
  const model: OverviewModel = {
    sources: Array.from({ length: 100 }, (_, index) => ({ uri: `file:///${index}.txt`, label: `Source ${index}` })),
    claims: Array.from({ length: 500 }, (_, row) => ({
      group: `g${row}`,
      title: `Claim ${row}`,
      summary: '1 / 2',
      event: 'One',
      verdict: 'conflict' as const,
      isPossible: false,
      decided: '',
      isOpen: true,
      entities: [],
      cells: Array.from({ length: 50 }, (_, index) => ({
        source: (index * 2 + row) % 100,
        verdict: 'same' as const,
        value: '1',
        version: `v${row}`,
        isAlone: false,
      })),
    })),
    moments: [],
  };

  before(async () => {
    browser = await launchBrowser(await ensureHost());
    page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await page.setContent('<!DOCTYPE html><html><head></head><body></body></html>');
    await page.addStyleTag({ content: readFileSync(fromRoot('media/dist/overview.css'), 'utf8') });
    await page.addScriptTag({
      content: 'globalThis.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });',
    });
    await page.addScriptTag({ content: readFileSync(fromRoot('media/dist/overview.js'), 'utf8') });
    await page.evaluate(`postMessage(${JSON.stringify({ type: 'show', model })}, '*')`);
    await page.locator('.row').first().waitFor();
  });
  after(() => browser.close());

  const drawn = (): Promise<number> => page.locator('.cell').count();

  it('draws what is in view and little more, wherever it is scrolled to', async () => {
    for (const [top, left, row] of [
      [0, 0, 'Claim 0'],
      [7000, 1500, 'Claim 250'],
      [20_000, 9000, 'Claim 499'],
    ] as const) {
      await page.evaluate(`document.querySelector('.matrix').scrollTo(${left}, ${top})`);
      await page.locator('.title', { hasText: new RegExp(`${row}\\b`) }).waitFor();
      assert.ok((await drawn()) < 2000, `${await drawn()} cells`);
    }
  });

  it('is walked through with the keyboard to its last cell', async () => {
    await page.locator('.matrix').focus();
    await page.keyboard.press('Home');
    for (let press = 0; press < 40; press += 1) await page.keyboard.press('PageDown');
    await page.keyboard.press('End');
    await page.locator('#cell-499-99.active').waitFor();
    assert.equal(await page.locator('.matrix').getAttribute('aria-activedescendant'), 'cell-499-99');
  });
});
