import assert from 'node:assert/strict';
import { copyOfSeeds, Workbench } from './workbench.js';

describe('the window in German', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ folder: copyOfSeeds(), language: 'de' });
    await workbench.openFile('000_b28bf4614567b005.txt');
    await workbench.showContainer('Variorum');
    await workbench.page.locator('.part.sidebar .monaco-list-row', { hasText: '90-minute' }).first().waitFor();
  });
  after(() => workbench.close());

  it('tells in it what the server makes, beside the words of the sources', async () => {
    await workbench.page.locator('.part.sidebar .monaco-list-row', { hasText: '90-minute / fast 2 Stunden' }).waitFor();
    await workbench.hover('less than two hours');
    const hover = workbench.page.locator('.monaco-hover:visible', { hasText: 'Fassung' });
    await hover.getByText('„less than two hours“ und „90-minute“ können beide stimmen').waitFor();
    const told = (await hover.allTextContents()).join(' ');
    for (const words of ['Length of the talks', '3 Fassungen: ', 'Vergleichen', 'Urteil', 'vereinbar', 'Verglichen, weil: '])
      assert.ok(told.includes(words), `${words} in ${told}`);
    assert.doesNotMatch(told, /\b(?:Version|Verdict|compatible|versions|because)\b/);
  });

  it('weighs a claim in it', async () => {
    await workbench.page.keyboard.press('Escape');
    await workbench.goTo('less than two hours');
    await workbench.runCommand('Variorum: Fassungen vergleichen');
    await workbench.webview.getByText('„less than two hours“ und „90-minute“ können beide stimmen').first().waitFor();
    await workbench.webview.locator('figure svg').getByText('Minuten').first().waitFor();
  });

  it('shows in it what stands beside a step of the walkthrough', async () => {
    await workbench.runCommand('View: Close All Editors');
    await workbench.page.keyboard.press('F1');
    const widget = workbench.page.locator('.quick-input-widget');
    await widget.locator('input').first().fill('>Welcome: Open Walkthrough...');
    await widget.locator('.monaco-list-row', { hasText: 'Open Walkthrough' }).first().click();
    await widget.locator('.monaco-list-row', { hasText: 'Vergleichen, was Quellen sagen' }).click();
    await workbench.webview.getByText('Ein Ordner, viele Quellen').waitFor();
  });
});
