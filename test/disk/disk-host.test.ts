import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DiskHost } from '../../src/disk/index.js';
import { pathOf, uriOf } from '../../src/files/uris.js';
import { withFolder } from '../temporary-folder.js';

describe('disk host', () => {
  const files = {
    'b.txt': 'b',
    'A.MD': 'a',
    'in/c.markdown': 'c',
    'in/d.html': 'd',
    'readme.txt': '',
    'in/LICENSE.md': '',
    '.hidden.txt': '',
    '.git/e.txt': '',
    'node_modules/f/g.txt': '',
  };

  it('lists the sources of a folder, in a stable order', () =>
    withFolder(files, async (folder) => {
      const host = new DiskHost({ folders: [uriOf(folder)] });
      const expected = ['A.MD', 'b.txt', 'in/c.markdown'].map((path) => uriOf(join(folder, path)));
      assert.deepEqual(await host.list(), expected);
      assert.deepEqual(await host.list(), expected);
    }));

  it('takes other globs, which cannot lead out of the folder', () =>
    withFolder(files, async (folder) => {
      const listed = async (...include: string[]): Promise<string[]> =>
        (await new DiskHost({ folders: [uriOf(join(folder, 'in'))], globs: { include, exclude: ['**/LICENSE*'] } }).list()).map(
          (uri) => basename(pathOf(uri)),
        );
      assert.deepEqual(await listed('**/*.html', '*.md'), ['d.html']);
      assert.deepEqual(await listed('../*.txt', join(folder, '*.txt'), '*.html'), ['d.html']);
    }));

  it('lists a file once that is named and found', () =>
    withFolder(files, async (folder) => {
      const host = new DiskHost({
        folders: [uriOf(folder), uriOf(join(folder, 'in'))],
        files: [uriOf(join(folder, 'b.txt')), uriOf(join(folder, 'in/d.html'))],
      });
      assert.deepEqual(
        (await host.list()).map((uri) => basename(pathOf(uri))),
        ['A.MD', 'b.txt', 'c.markdown', 'd.html'],
      );
    }));

  it('does not follow links', () =>
    withFolder({ ...files, 'other/x.txt': '' }, async (folder) => {
      await symlink('../other', join(folder, 'in', 'other'));
      await symlink('../other/x.txt', join(folder, 'in', 'x.txt'));
      await symlink('.', join(folder, 'in', 'self'));
      assert.deepEqual(
        (await new DiskHost({ folders: [uriOf(join(folder, 'in'))] }).list()).map((uri) => basename(pathOf(uri))),
        ['c.markdown'],
      );
    }));

  it('reads names that a URI must encode', () =>
    withFolder({ 'Näher (1) #2 100%?.txt': 'text' }, async (folder) => {
      const host = new DiskHost({ folders: [uriOf(folder)] });
      const [uri = ''] = await host.list();
      assert.equal(await host.size(uri), 4);
      assert.equal(Buffer.from(await host.read(uri)).toString(), 'text');
    }));

  it('rejects with the reason what cannot be read', () =>
    withFolder({}, async (folder) => {
      const host = new DiskHost({ folders: [] });
      await assert.rejects(host.size(uriOf(join(folder, 'x.txt'))), { code: 'ENOENT' });
      await assert.rejects(host.read(uriOf(folder)), { code: 'EISDIR' });
    }));
});
