import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfSeeds, until, Workbench } from './workbench.js';

const source = '000_b28bf4614567b005.txt';
const claim = 'less than two hours';
const report = [
  '# What the talks brought',
  '',
  'Negotiators of Russia and Ukraine met in Istanbul on Friday.',
  'The talks lasted nearly two hours.',
  '',
  'They agreed to exchange 1,000 prisoners of war each [@old].',
  '',
].join('\n');

describe('citing in the window', () => {
  let workbench: Workbench;
  const folder = copyOfSeeds();
  const references = join(folder, 'references.json');
  const draft = join(folder, 'report.md');
  const line = (text: RegExp) => workbench.page.locator('.view-line', { hasText: text });

  before(async () => {
    writeFileSync(draft, report);
    workbench = await Workbench.open({ folder, settings: { 'files.autoSave': 'off' } });
    await workbench.openFile(source);
    await workbench.squiggles();
  });

  after(() => workbench.close());

  const choose = (title: string): Promise<void> => workbench.menu.locator('.monaco-list-row', { hasText: title }).click();

  it('copies from a source, and offers no more as long as no draft was edited', async () => {
    await workbench.goTo(claim);
    const titles = await workbench.quickFixes();
    assert(titles.length > 0);
    assert(
      titles.every((title) => /^(?:[=≈≠] Copy citation of “|Copy citations of both sources )/.test(title)),
      titles.join(),
    );
    await choose('“90-minute” (');
    // It was never cited: what is missing is asked for.
    await workbench.answer(undefined, undefined, undefined, undefined);
    await workbench.page.locator('.part.statusbar', { hasText: 'Copied [@' }).waitFor();
    await until(() => existsSync(references) && readFileSync(references, 'utf8').includes('"variorum-source": "004_'));
  });

  it('writes into a draft, at the claim, which one undo takes back', async () => {
    await workbench.openFile('report.md');
    await workbench.squiggles();
    await workbench.goTo('nearly two hours');
    const titles = await workbench.quickFixes();
    assert.match(titles[0] ?? '', /^= Cite “nearly two-hour” \(.+\) for the length of the talks$/);
    assert.deepEqual(
      titles.map((title) => title.slice(0, 6)),
      ['= Cite', '≈ Cite', '≠ Cite', 'Cite a', '≈ Take', '≠ Take', 'Insert'],
    );
    await choose('“nearly two-hour” (');
    // The editor draws every space as a no-break space.
    await line(/nearly.two.hours.\[@/).waitFor();
    await workbench.page.keyboard.press('Control+Z');
    await line(/nearly.two.hours.\[@/).waitFor({ state: 'detached' });
  });

  it('puts a citation from a source where the cursor of the draft stands, and leaves the draft unsaved', async () => {
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type('So say');
    await workbench.openFile(source);
    await workbench.goTo(claim);
    const titles = await workbench.quickFixes();
    assert(
      titles.some((title) =>
        /^≈ Insert citation of “nearly two-hour” \(.+\) into report\.md, for the length of the talks$/.test(title),
      ),
      titles.join(),
    );
    await choose('Insert citation of “nearly two-hour” (');
    await workbench.page.locator('.part.statusbar', { hasText: 'into report.md' }).waitFor();
    await workbench.page.locator('.tab.dirty', { hasText: 'report.md' }).click();
    await line(/So.say.\[@[^\]]+\]/).waitFor();
    // The cursor follows when the editor is shown again.
    await workbench.page.waitForTimeout(500);
    await workbench.page.keyboard.type(', and others');
    await line(/So.say.\[@[^\]]+\],.and.others/).waitFor();
    assert.equal(readFileSync(draft, 'utf8'), report);
    assert.equal(readFileSync(join(folder, source), 'utf8'), readFileSync(join('seeds', source), 'utf8'));
  });
});
