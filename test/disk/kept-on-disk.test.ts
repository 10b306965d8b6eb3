import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keptOnDisk } from '../../src/disk/index.js';
import { uriOf } from '../../src/files/uris.js';
import { withFolder } from '../temporary-folder.js';

const parts = [Buffer.from('one '), Buffer.from('two')];
const read = async (path: string, most = 100): Promise<string | undefined> => {
  const bytes = await keptOnDisk.read(uriOf(path), most);
  return bytes && Buffer.from(bytes).toString();
};

describe('what is kept on disk', () => {
  it('is written with its folder, replaced as a whole, and read where it is not too large', () =>
    withFolder({}, async (folder) => {
      const path = join(folder, 'deep', 'below', 'it.kept');
      assert.equal(await read(path), undefined);
      await keptOnDisk.write(uriOf(path), parts);
      assert.deepEqual([await read(path), await read(path, 6)], ['one two', undefined]);
      await keptOnDisk.write(uriOf(path), parts.slice(1));
      assert.equal(await read(path), 'two');
      assert.equal(await read(join(folder, 'deep')), undefined);
    }));

  it('is as it was where the disk is full, and nothing is left of the attempt', async function () {
    await withFolder({}, async (folder) => {
      const disk = join(folder, 'disk');
      await mkdir(disk);
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' });
      } catch {
        // Only root may make a small disk, and not in every container.
        return this.skip();
      }
      try {
        const path = join(disk, 'it.kept');
        await writeFile(path, 'before');
        await assert.rejects(keptOnDisk.write(uriOf(path), [Buffer.alloc(200_000, 'x')]), /ENOSPC/);
        assert.deepEqual([await readdir(disk), await readFile(path, 'utf8')], [['it.kept'], 'before']);
      } finally {
        execFileSync('umount', [disk]);
      }
    });
  });
});
