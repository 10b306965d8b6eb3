import assert from 'node:assert/strict';
import { copyOfSeeds, until, Workbench } from './workbench.js';

describe('the compare view in the window', () => {
  let workbench: Workbench;
  const complaints: string[] = [];

  before(async () => {
    workbench = await Workbench.open({ folder: copyOfSeeds() });
    workbench.page.on('console', (message) => {
      const text = message.text();
      // Of our page, not of the workbench around it.
      if (/Content.Security.Policy|does not know/i.test(text) && /compare\.(js|css)|plot|does not know|inline style/i.test(text))
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
    await workbench.goTo('90-minute');
    await workbench.runCommand('Variorum: Compare Versions');
    await workbench.webview.locator('h1', { hasText: 'Length of the talks' }).waitFor();
  });

  after(() => workbench.close());

  const names = (): Promise<string[]> => workbench.webview.locator('.names .value').allTextContents();

  it('draws a dot for one value, an open bar for a bound and a fading one for a blur', async () => {
    await workbench.webview.locator('figure svg').waitFor();
    assert.deepEqual(await names(), ['90-minute', 'less than two hours', 'nearly two-hour']);
    // Two values, and the end of the open bar.
    assert.equal(await workbench.webview.locator('figure svg [aria-label="dot"] circle').count(), 3);
    assert.equal(await workbench.webview.locator('figure svg text', { hasText: '◂' }).count(), 1);
    assert.match(await workbench.webview.locator('figcaption').innerText(), /no value that all of them leave room for/);
  });

  it('draws each value beside its name', async () => {
    const tops = async (selector: string): Promise<number[]> => {
      const boxes = await Promise.all((await workbench.webview.locator(selector).all()).map((each) => each.boundingBox()));
      return boxes.map((box) => (box === null ? -1 : box.y + box.height / 2)).sort((a, b) => a - b);
    };
    const drawn = await tops('figure svg [aria-label="dot"] circle');
    for (const [row, top] of (await tops('.names button')).entries()) assert.ok(Math.abs(top - (drawn[row] ?? 0)) < 4, `${row}`);
  });

  it('says the same in words for a screen reader', async () => {
    for (const words of [
      /^90-minute 004_8a96aedaaefbaff8\.txt 90 minutes, the baseline$/,
      /^less than two hours .* up to 120 minutes, compatible$/,
      /^nearly two-hour The Moscow Times 2025-05-16, 120 minutes, conflict$/,
    ])
      await workbench.webview.getByRole('button', { name: words }).waitFor();
    assert.equal(await workbench.webview.locator('figure svg').getAttribute('aria-hidden'), 'true');
  });

  it('gives the verdicts with their reasons against a baseline that is chosen', async () => {
    const verdicts = (): Promise<string[]> => workbench.webview.locator('td .verdict').allTextContents();
    assert.deepEqual(await verdicts(), ['≈\u00A0compatible', '≠\u00A0conflict']);
    await workbench.webview.locator('#baseline').click();
    await workbench.webview.locator('#baseline').getByRole('option', { name: 'less than two hours' }).click();
    await until(async () => (await verdicts()).join(' ') === '≈\u00A0compatible ≈\u00A0compatible');
  });

  it('says in its table what was decided, of the claim and of a version', async () => {
    const { webview, page } = workbench;
    await webview.getByRole('row', { name: 'nearly two-hour' }).getByRole('button', { name: 'Use this version…' }).click();
    await page.locator('.quick-input-widget input').first().fill('they were there');
    await page.keyboard.press('Enter');
    const used = webview.getByRole('row', { name: 'nearly two-hour' }).getByRole('cell').nth(2);
    await until(async () => /^✓ the version to use\s+because they were there$/.test((await used.innerText()).trim()));
    await webview.locator('#status').click();
    await webview.locator('#status').getByRole('option', { name: 'verified' }).click();
    await webview.getByRole('columnheader', { name: /^Decision\s+verified$/ }).waitFor();
    await webview.getByRole('row', { name: '90-minute' }).getByRole('button', { name: 'Use this version…' }).waitFor();
  });

  it('is put in the order of publication', async () => {
    await workbench.webview.locator('#order').click();
    await workbench.webview.locator('#order').getByRole('option', { name: 'by publication' }).click();
    await until(async () => (await names())[0] === 'nearly two-hour');
  });

  it('leads to the text, by its names and by its drawing', async () => {
    await workbench.webview.locator('.names button', { hasText: 'nearly two-hour' }).click();
    await workbench.page.locator('.tab.active', { hasText: '003_a4b82ba1418c133b.txt' }).waitFor();
    await workbench.webview.locator('td, th').getByText('004_8a96aedaaefbaff8.txt').click();
    await workbench.page.locator('.tab.active', { hasText: '004_8a96aedaaefbaff8.txt' }).waitFor();
    await workbench.webview.locator('figure svg circle').first().click();
    await workbench.page.locator('.tab.active', { hasText: '003_a4b82ba1418c133b.txt' }).waitFor();
  });

  it('follows the selection unless it is pinned', async () => {
    await workbench.openFile('004_8a96aedaaefbaff8.txt');
    await workbench.goTo('1,000 prisoners each');
    await workbench.webview.locator('h1', { hasText: 'Prisoners of war' }).waitFor();
    assert.match(await workbench.webview.locator('figcaption').innerText(), /All of them leave room for 1,000/);
    assert.equal(await workbench.webview.locator('figure svg [stroke="var(--variorum-allowed)"]').count(), 1);
    await workbench.goTo('90-minute');
    await workbench.webview.locator('h1', { hasText: 'Length of the talks' }).waitFor();
    await workbench.webview.locator('#pin').click();
    await workbench.goTo('1,000 prisoners each');
    await workbench.page.waitForTimeout(1000);
    assert.equal(await workbench.webview.locator('h1').innerText(), 'Length of the talks');
  });

  it('is there again after a reload, with its order, baseline and pin', async () => {
    await workbench.reload();
    await workbench.webview.locator('h1', { hasText: 'Length of the talks' }).waitFor();
    await until(async () => (await names())[0] === 'nearly two-hour');
    assert.equal(
      await workbench.webview.locator('#pin').evaluate((box) => (box as unknown as { checked: boolean }).checked),
      true,
    );
    assert.equal((await workbench.webview.locator('td .verdict').count()) > 0, true);
  });

  it('refuses what its page should not say, and goes on with what it may', async () => {
    const { webview } = workbench;
    const say = (message: object): Promise<unknown> =>
      webview.locator('body').evaluate(`saidByTests.postMessage(${JSON.stringify(message)})`);
    const before = await webview.locator('main').innerText();
    for (const message of [
      {},
      { type: 'command', command: 'workbench.action.closeAllEditors' },
      { type: 'status', status: 'true' },
      { type: 'use', version: { id: 7 } },
      { type: 'pin', isPinned: 'no' },
    ])
      await say(message);
    // They come in their order: this one behind those.
    await say({ type: 'status', status: 'disputed' });
    await webview.getByRole('columnheader', { name: /^Decision\s+disputed$/ }).waitFor();
    assert.equal(
      (await webview.locator('main').innerText()).replaceAll(/disputed/gi, 'verified').replaceAll('Verified', 'verified'),
      before.replaceAll('Verified', 'verified'),
    );
    assert.equal(await webview.locator('#pin').evaluate((box) => (box as unknown as { checked: boolean }).checked), true);
  });

  it('breaks no rule of its content security policy and sends no message that is not known', () =>
    assert.deepEqual(complaints, []));
});

describe('the compare view is opened', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ folder: copyOfSeeds() });
    await workbench.openFile('004_8a96aedaaefbaff8.txt');
    await workbench.showContainer('Variorum');
    await workbench.page.locator('.part.sidebar .monaco-list-row', { hasText: '90-minute' }).first().waitFor();
  });

  after(() => workbench.close());

  const shows = async (title: string): Promise<void> => {
    await workbench.webview.locator('h1', { hasText: title }).waitFor();
    await workbench.page.locator('.tab', { hasText: 'Compare:' }).click({ button: 'middle' });
    await workbench.page.locator('.tab', { hasText: 'Compare:' }).waitFor({ state: 'detached' });
  };

  it('by its key, at a claim in the text', async () => {
    await workbench.goTo('90-minute');
    await workbench.page.keyboard.press('Control+K');
    await workbench.page.keyboard.press('Shift+C');
    await shows('Length of the talks');
  });

  it('by its key in the Claims view, for the row that is selected there, wherever the cursor is', async () => {
    await workbench.clickRow('Prisoners of war');
    await workbench.page.keyboard.press('c');
    await shows('Prisoners of war');
  });

  it('from the hover of a claim', async () => {
    const hover = await workbench.hover('90-minute');
    await hover.getByRole('link', { name: 'Compare' }).first().click();
    await shows('Length of the talks');
  });
});
