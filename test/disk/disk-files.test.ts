import assert from 'node:assert/strict';
import { join } from 'node:path';
import { diskFiles } from '../../src/disk/index.js';
import { isNotFound } from '../../src/engine/index.js';
import { uriOf } from '../../src/files/uris.js';
import { withFolder } from '../temporary-folder.js';

describe('disk files', () => {
  it('have a kind, whatever stands in their way', () =>
    withFolder({ 'in/a.txt': 'a' }, async (folder) => {
      const kindOf = (path: string): Promise<string> => diskFiles.kindOf(uriOf(join(folder, path)));
      assert.equal(await kindOf('in/a.txt'), 'file');
      assert.equal(await kindOf('in'), 'folder');
      assert.equal(await kindOf('in/b.txt'), 'missing');
      assert.equal(await kindOf('in/a.txt/b.txt'), 'missing');
      assert.equal(await diskFiles.kindOf('file:///dev/null'), 'other');
    }));

  it('reject as not found where they are not', () =>
    withFolder({ 'a.txt': 'four' }, async (folder) => {
      assert.equal(await diskFiles.size(uriOf(join(folder, 'a.txt'))), 4);
      await assert.rejects(diskFiles.read(uriOf(join(folder, 'b.txt'))), isNotFound);
      await assert.rejects(diskFiles.read(uriOf(folder)), (error) => !isNotFound(error));
    }));

  it('are those with addresses of files', () => {
    assert.ok(diskFiles.serves('file:///a.txt'));
    assert.ok(!diskFiles.serves('vscode-vfs://host/a.txt'));
  });
});
