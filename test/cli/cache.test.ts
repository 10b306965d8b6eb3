import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asOrdinaryUser, canLosePermissions } from '../ordinary-user.js';
import { withFolder } from '../temporary-folder.js';
import { run } from './run.js';
import { fire } from './sources.js';

const files = { 'in/a.txt': fire.killed12, 'in/b.txt': fire.killed15 };

describe('variorum check --cache', () => {
  it('prints the same from what it kept, in every format, and leaves nothing among the sources', () =>
    withFolder(files, async (cwd) => {
      for (const format of ['text', 'json', 'sarif', 'markdown']) {
        const argv = ['check', 'in', '--format', format, '--possible', '--all'];
        const afresh = await run(argv, { cwd });
        const again = [...argv, '--cache', 'kept'];
        assert.deepEqual([await run(again, { cwd }), await run(again, { cwd })], [afresh, afresh]);
      }
      assert.deepEqual(
        [await readdir(join(cwd, 'in')), await readdir(join(cwd, 'kept'))],
        [['a.txt', 'b.txt'], ['sources.kept']],
      );
    }));

  it('writes only what is new', () =>
    withFolder(files, async (cwd) => {
      const kept = join(cwd, 'kept', 'sources.kept');
      const argv = ['check', 'in', '--cache', 'kept'];
      await run(argv, { cwd });
      const before = await readFile(kept);
      await run(argv, { cwd });
      assert.deepEqual(await readFile(kept), before);
      await writeFile(join(cwd, 'in', 'c.txt'), fire.killedTwelve);
      const afresh = await run(['check', 'in'], { cwd });
      assert.deepEqual(await run(argv, { cwd }), afresh);
      assert.ok((await readFile(kept)).length > before.length);
    }));

  it('prints the same where what it kept is torn, no file of ours, or of somebody who was stopped', () =>
    withFolder(files, async (cwd) => {
      const kept = join(cwd, 'kept', 'sources.kept');
      const argv = ['check', 'in', '--cache', 'kept'];
      const afresh = await run(argv, { cwd });
      const { length } = await readFile(kept);
      await truncate(kept, Math.floor(length * 0.7));
      assert.deepEqual(await run(argv, { cwd }), afresh);
      assert.equal((await readFile(kept)).length, length);
      await writeFile(kept, Buffer.alloc(100, 'x'));
      await writeFile(`${kept}.1.part`, 'half of');
      assert.deepEqual(await run(argv, { cwd }), afresh);
      assert.deepEqual(await readdir(join(cwd, 'kept')), ['sources.kept']);
    }));

  it('says once that nothing can be kept, and checks all the same', () =>
    withFolder({ ...files, 'a file': 'x' }, async (cwd) => {
      const afresh = await run(['check', 'in'], { cwd });
      const { stderr, ...ran } = await run(['check', 'in', '--cache', 'a file'], { cwd });
      assert.deepEqual({ ...ran, stderr: '' }, afresh);
      assert.match(stderr, /^variorum: a file: Nothing could be kept there \(.+\)\.\n$/);
    }));

  it('does without a folder that nothing may be written to', async function () {
    if (!canLosePermissions) this.skip();
    await withFolder(files, async (cwd) => {
      await chmod(cwd, 0o755);
      await mkdir(join(cwd, 'kept'), { mode: 0o555 });
      const afresh = await run(['check', 'in'], { cwd });
      const { stderr, ...ran } = await asOrdinaryUser(() => run(['check', 'in', '--cache', 'kept'], { cwd }));
      assert.deepEqual({ ...ran, stderr: '' }, afresh);
      assert.match(stderr, /Nothing could be kept there/);
    });
  });
});
