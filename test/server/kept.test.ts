import assert from 'node:assert/strict';
import { readdir, readFile, realpath, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { childUri, uriOf } from '../../src/files/uris.js';
import { withFolder } from '../temporary-folder.js';
import { Editor } from './editor.js';
import { strike } from './folder.js';

/** Starts the server's process on a folder, and stops it. @returns all diagnostics that it gave */
async function diagnosticsOf(path: string, storageUri?: string): Promise<unknown> {
  const folder = uriOf(join(await realpath(path), 'in'));
  const editor = await Editor.spawn({ folders: [folder], initializationOptions: { storageUri } });
  try {
    await editor.indexed(3);
    return [...editor.diagnostics].sort(([a], [b]) => (a < b ? -1 : 1));
  } finally {
    await editor.stop();
  }
}

const files = Object.fromEntries(Object.entries(strike).map(([name, text]) => [`in/${name}`, text]));

describe('what the server keeps', () => {
  it('is written to its storage when it is stopped, and gives the same at the next start, whole or torn', () =>
    withFolder(files, async (path) => {
      const storage = uriOf(join(path, 'storage', 'variorum'));
      const kept = join(path, 'storage', 'variorum', 'sources.kept');
      const afresh = await diagnosticsOf(path);
      assert.deepEqual(await diagnosticsOf(path, storage), afresh);
      const { mtimeMs } = await stat(kept);
      assert.deepEqual(await diagnosticsOf(path, storage), afresh);
      assert.equal((await stat(kept)).mtimeMs, mtimeMs);
      await truncate(kept, Math.floor((await stat(kept)).size / 2));
      assert.deepEqual(await diagnosticsOf(path, storage), afresh);
      assert.deepEqual(await readdir(join(path, 'storage', 'variorum')), ['sources.kept']);
    }));

  it('is nowhere without a storage, and no matter where that cannot be written', () =>
    withFolder({ ...files, storage: 'a file' }, async (path) => {
      const afresh = await diagnosticsOf(path);
      assert.deepEqual(await diagnosticsOf(path, uriOf(join(path, 'storage'))), afresh);
      assert.deepEqual((await readdir(path)).sort(), ['in', 'storage']);
      assert.equal(await readFile(join(path, 'storage'), 'utf8'), 'a file');
    }));

  it('is not what counts where a text has changed since', () =>
    withFolder(files, async (path) => {
      const storage = uriOf(join(path, 'storage'));
      await diagnosticsOf(path, storage);
      const courier = join(path, 'in', 'courier.txt');
      await writeFile(courier, (await readFile(courier, 'utf8')).replace('15 days', '17 days'));
      const afresh = await diagnosticsOf(path);
      assert.match(JSON.stringify(afresh), new RegExp(childUri(uriOf(await realpath(path)), 'in/courier.txt')));
      assert.deepEqual(await diagnosticsOf(path, storage), afresh);
    }));
});
