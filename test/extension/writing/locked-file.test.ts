import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { chmod, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { replaceText } from '../../../src/extension/writing/locked-file.js';
import { asOrdinaryUser, canLosePermissions } from '../../ordinary-user.js';
import { withFolder } from '../../temporary-folder.js';

describe('a file that others write, too', () => {
  it('is made with its folders, replaced, and deleted', () =>
    withFolder({}, async (folder) => {
      const path = join(folder, '.variorum', 'annotations', 'a.jsonld');
      assert.equal(await replaceText(path, undefined, 'one'), true);
      assert.equal(await replaceText(path, 'one', 'two'), true);
      assert.equal(await readFile(path, 'utf8'), 'two');
      assert.equal(await replaceText(path, 'two', undefined), true);
      assert.deepEqual(await readdir(join(folder, '.variorum', 'annotations')), []);
    }));

  it('has its folders made so that who is told of one comes in time for what is made in it', () =>
    withFolder({}, async (folder) => {
      const watcher = watch(folder);
      const made = once(watcher, 'change');
      const written = replaceText(join(folder, '.variorum', 'annotations', 'a.jsonld'), undefined, 'one');
      const [, name] = (await made) as unknown[];
      watcher.close();
      // As long as another process may take to look into it.
      await setTimeout(20);
      assert.deepEqual([name, await readdir(join(folder, '.variorum'))], ['.variorum', []]);
      await written;
    }));

  it('stays as it is where it has another text than was thought, or is there already', () =>
    withFolder({ 'a.json': 'theirs' }, async (folder) => {
      const path = join(folder, 'a.json');
      assert.equal(await replaceText(path, 'ours', 'new'), false);
      assert.equal(await replaceText(path, undefined, 'new'), false);
      assert.equal(await replaceText(path, 'ours', undefined), false);
      assert.equal(await readFile(path, 'utf8'), 'theirs');
      assert.deepEqual(await readdir(folder), ['a.json']);
    }));

  it('loses nothing when three processes write at once', () =>
    withFolder({}, async (folder) => {
      const path = join(folder, 'shared.jsonl');
      const script = fileURLToPath(new URL('append-line.ts', import.meta.url));
      const append = (name: string) => promisify(execFile)(process.execPath, ['--import', 'tsx', script, path, name, '40']);
      await Promise.all(['a', 'b', 'c'].map(append));
      const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
      const expected = ['a', 'b', 'c'].flatMap((name) => Array.from({ length: 40 }, (_, line) => `${name} ${line}`));
      assert.deepEqual(lines.toSorted(), expected.toSorted());
    }));

  it('is not held up by the lock of one that was killed', () =>
    withFolder({ 'a.json': 'old', 'a.json.lock': 'half' }, async (folder) => {
      const path = join(folder, 'a.json');
      const long = new Date(Date.now() - 60_000);
      await utimes(`${path}.lock`, long, long);
      assert.equal(await replaceText(path, 'old', 'new'), true);
      assert.deepEqual(await readdir(folder), ['a.json']);
    }));

  it('keeps its mode, and is written where a link leads', () =>
    withFolder({ 'real.json': 'old' }, async (folder) => {
      const [real, link] = [join(folder, 'real.json'), join(folder, 'link.json')];
      await chmod(real, 0o640);
      await symlink(real, link);
      assert.equal(await replaceText(link, 'old', 'new'), true);
      assert.equal(await readFile(real, 'utf8'), 'new');
      assert.equal((await stat(real)).mode & 0o777, 0o640);
    }));

  it('keeps its text where it is read-only, and where its folder is', async function () {
    if (!canLosePermissions) this.skip();
    await withFolder({ 'file/a.json': 'old', 'folder/a.json': 'old' }, async (folder) => {
      await chmod(folder, 0o777);
      await chmod(join(folder, 'file'), 0o777);
      await chmod(join(folder, 'file', 'a.json'), 0o444);
      await chmod(join(folder, 'folder'), 0o555);
      for (const name of ['file', 'folder']) {
        const path = join(folder, name, 'a.json');
        await asOrdinaryUser(() => assert.rejects(replaceText(path, 'old', 'new'), { code: 'EACCES' }));
        assert.equal(await readFile(path, 'utf8'), 'old');
        assert.deepEqual(await readdir(join(folder, name)), ['a.json']);
      }
    });
  });

  it('keeps its text where the disk is full', async function () {
    await withFolder({}, async (folder) => {
      const disk = join(folder, 'disk');
      await mkdir(disk);
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' });
      } catch {
        // Only root may mount, and only on Linux.
        this.skip();
      }
      try {
        const path = join(disk, 'a.json');
        await writeFile(path, 'old');
        await assert.rejects(replaceText(path, 'old', 'x'.repeat(200_000)), { code: 'ENOSPC' });
        assert.equal(await readFile(path, 'utf8'), 'old');
        assert.deepEqual(await readdir(disk), ['a.json']);
      } finally {
        execFileSync('umount', [disk]);
      }
    });
  });
});
