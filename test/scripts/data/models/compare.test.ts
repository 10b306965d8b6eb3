import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differingFiles } from '../../../../scripts/data/models/compare.js';

describe('differingFiles', () => {
  let folder = '';
  const write = (side: string, files: Readonly<Record<string, string>>): string => {
    mkdirSync(join(folder, side));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, side, name), content);
    return join(folder, side);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-compare-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('finds nothing where all that was made is the same, and leaves out what is written by hand', () => {
    const committed = write('committed', { 'a.bin': '1', 'README.md': 'By hand.' });
    assert.deepEqual(differingFiles(committed, write('made', { 'a.bin': '1' }), ['a.bin']), []);
  });

  it('finds what differs by a byte, what is new and what was not made', () => {
    const committed = write('committed', { 'a.bin': '1', 'c.bin': '1' });
    assert.deepEqual(differingFiles(committed, write('made', { 'a.bin': '2', 'b.bin': '1' }), ['a.bin', 'c.bin']), [
      'a.bin',
      'b.bin',
      'c.bin',
    ]);
  });
});
