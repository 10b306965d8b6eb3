import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { copyOfSeeds, Workbench } from './workbench.js';

describe('a window on the seeds', () => {
  let workbench: Workbench;
  const folder = copyOfSeeds();

  before(async () => {
    workbench = await Workbench.open({ folder });
  });

  after(() => workbench.close());

  it('shows a source in an editor', async () => {
    const source = readdirSync(folder).find((name) => name.endsWith('.txt'));
    assert(source !== undefined, 'the seeds hold a text file');
    await workbench.openFile(source);
    const rows = await workbench.treeRows();
    assert(rows.some((row) => row.label === source));
  });
});
