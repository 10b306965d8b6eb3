import { open, mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { KeptFiles } from '../files/kept-files.js';
import { pathOf } from '../files/uris.js';

/** Files on the disk that only save work. */
export const keptOnDisk: KeptFiles = {
  async read(uri, most) {
    try {
      const found = await stat(pathOf(uri));
      return found.isFile() && found.size <= most ? await readFile(pathOf(uri)) : undefined;
    } catch {
      return undefined;
    }
  },

  async write(uri, parts) {
    const path = pathOf(uri);
    await mkdir(dirname(path), { recursive: true });
    const unfinished = `${path}.${process.pid}${ending}`;
    try {
      const file = await open(unfinished, 'w');
      try {
        for (const part of together(parts)) await file.writeFile(part);
        // A name that stands before what it names would be torn when the power fails.
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    await removeUnfinished(path);
  },
};

const ending = '.part';

/** In bytes. */
const writtenAtOnce = 4 * 1024 * 1024;

function* together(parts: readonly Uint8Array[]): Generator<Uint8Array> {
  let some: Uint8Array[] = [];
  let size = 0;
  for (const part of parts) {
    some.push(part);
    size += part.length;
    if (size < writtenAtOnce) continue;
    yield Buffer.concat(some);
    some = [];
    size = 0;
  }
  yield Buffer.concat(some);
}

/** What others left that were stopped while they wrote. */
async function removeUnfinished(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder).catch(() => []))
    if (name.startsWith(`${basename(path)}.`) && name.endsWith(ending)) await rm(join(folder, name), { force: true });
}
