import { readFileSync, renameSync, unlinkSync } from 'node:fs';
import { chmod, mkdir, open, readFile, realpath, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** In milliseconds. */
const times = {
  /** Between two tries to get the lock. */
  pause: 20,
  /** Whoever has the lock holds it for some milliseconds; after this one has left it behind. */
  stale: 10_000,
  /** Until a lock that stays is told of. */
  patience: 15_000,
  /** Until a watcher that is told of a new folder looks into it. */
  watched: 100,
};

/**
 * Replaces the text of a file, where that is still what it was thought to be; on the disk there is the old text or the new one, never a
 * part of either. Others that write in this way wait for each other, as git's do (`index.lock`): the new text is written into
 * `NAME.lock`, which only one can make, and takes the file's place.
 *
 * @param before `undefined` where there is to be no such file
 * @param after `undefined` for the file to be deleted
 * @returns whether it was replaced; not where it has another text than `before`
 * @throws as Node does where it cannot be written: nothing has changed then
 */
export async function replaceText(path: string, before: string | undefined, after: string | undefined): Promise<boolean> {
  if (before === undefined) await makeFolder(dirname(path));
  const target = await realpath(path).catch(() => path);
  const lock = `${target}.lock`;
  const file = await openLock(lock);
  let isMoved = false;
  try {
    try {
      await file.writeFile(after ?? '');
      // A name that stands before what it names would be torn when the power fails.
      await file.sync();
    } finally {
      await file.close();
    }
    if (before !== undefined && !(await takeOver(target, lock))) return false;
    for (let left = triesToMove; ; left--) {
      try {
        // Others do not ask for the lock: between the look and the move nothing is awaited.
        if (textNow(target) !== before) return false;
        if (after !== undefined) renameSync(lock, target);
        else if (before !== undefined) unlinkSync(target);
        isMoved = after !== undefined;
        return true;
      } catch (error) {
        if (left === 0 || !isHeld(error)) throw error;
        await pause(times.pause);
      }
    }
  } finally {
    // Where it was moved, the name may be the lock of another by now.
    if (!isMoved) await rm(lock, { force: true });
  }
}

/**
 * Makes a folder with those above it, one after the other. On Linux who watches a tree (inotify) begins to watch a new folder when told of it: of
 * one that is made at once with a folder in it, that one is never watched, and no change in it is told until the window is loaded anew.
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    if (codeOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await pause(times.watched);
    await makeFolder(folder);
  }
}

/** Only whoever could write into a file may take its place, and gives it the same mode. @returns whether there is one */
async function takeOver(target: string, lock: string): Promise<boolean> {
  try {
    const file = await open(target, 'r+');
    try {
      await chmod(lock, (await file.stat()).mode);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

async function openLock(lock: string): Promise<Awaited<ReturnType<typeof open>>> {
  const end = Date.now() + times.patience;
  for (;;) {
    try {
      return await open(lock, 'wx');
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || Date.now() > end) throw error;
    }
    const { mtimeMs } = await stat(lock).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > times.stale) await rm(lock, { force: true });
    else await pause(times.pause);
  }
}

/** The text of a file, as it is compared with what was read of it before; `undefined` where there is none. */
export async function textOnDisk(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await readFile(path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function textNow(path: string): string | undefined {
  try {
    return new TextDecoder().decode(readFileSync(path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** On Windows no file can be moved onto one that somebody, such as a scanner for viruses, has just open. */
function isHeld(error: unknown): boolean {
  return process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error) ?? '');
}

const triesToMove = 10;

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
