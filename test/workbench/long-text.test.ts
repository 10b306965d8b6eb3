import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteAtExit } from '../../scripts/common/cleanup.js';
import { until, Workbench } from './workbench.js';

describe('a long text in the window', () => {
  let workbench: Workbench;

  before(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'variorum-long-'));
    deleteAtExit(folder);
    const paragraphs = Array.from({ length: 3000 }, (_, index) => `Kofi Annan met ${index + 20} people in Geneva.\n`);
    writeFileSync(join(folder, 'long.txt'), paragraphs.join('\n'));
    workbench = await Workbench.open({ folder });
    await workbench.openFile('long.txt');
  });

  after(() => workbench.close());

  it('has marks where it is in view, at its start and at its end', async () => {
    assert((await workbench.markCount()) > 20);
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.locator('.line-numbers', { hasText: /^5999$/ }).waitFor();
    await until(async () => (await workbench.markCount()) > 20);
  });
});
