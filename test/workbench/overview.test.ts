import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/host/browser.js';
import { ensureHost } from '../../scripts/host/fetch.js';
import { fromRoot } from '../../scripts/common/paths.js';
import type { OverviewModel } from '../../src/webview-messages/overview.js';
import { copyOfSeeds, until, Workbench } from './workbench.js';

describe('the overview in the window', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ folder: copyOfSeeds() });
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

  it('opens the comparison of a cell', async () => {
    await workbench.webview.getByRole('gridcell', { name: /nearly two-hour/ }).click();
    await workbench.page.locator('.tab', { hasText: 'Compare: Length of the talks' }).waitFor();
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
