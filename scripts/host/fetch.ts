import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { deleteAtExit } from '../common/cleanup.js';
import { ScriptError } from '../common/main.js';
import { installPinned } from '../common/npm.js';
import { fromRoot } from '../common/paths.js';
import { progress } from '../common/progress.js';
import { bundledBrowser, unpackBrowser } from './bundled-browser.js';

const pins = ['package.json', 'package-lock.json', '.npmrc'];
const pinned = fromRoot('scripts', 'host', 'pinned');
const store = fromRoot('.vscode-test');

/**
 * Gives the folder with the pinned VS Code server, the Node it runs on and a browser, and fetches them from the npm
 * registry when they are not there yet or were pinned to other versions. The folder's name is a hash of the pins, and
 * it gets that name only when everything is in it: a fetch that broke off leaves nothing that looks finished.
 */
export async function ensureHost(): Promise<string> {
  const name = hostName();
  const folder = join(store, name);
  if (existsSync(folder)) return folder;

  const partial = join(store, `partial-${process.pid}-${name}`);
  mkdirSync(partial, { recursive: true });
  const discard = deleteAtExit(partial);
  await progress('Fetching VS Code into .vscode-test (about 900 MB, only this once)', () => fetchInto(partial));
  try {
    renameSync(partial, folder);
  } catch (error) {
    // Another process may have fetched the same in the meantime; then its copy is as good as ours.
    if (!existsSync(folder)) throw error;
  } finally {
    discard();
  }
  deleteOthers(name);
  return folder;
}

/** Whether it was fetched before. */
export function isHostThere(): boolean {
  return existsSync(join(store, hostName()));
}

function hostName(): string {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const pin of pins) hash.update(readFileSync(join(pinned, pin)));
  return `host-${hash.digest('hex').slice(0, 12)}`;
}

async function fetchInto(folder: string): Promise<void> {
  for (const pin of pins) copyFileSync(join(pinned, pin), join(folder, pin));
  // Nothing is compiled: what lacks its native binding only logs an error.
  const exitCode = await installPinned(folder);
  if (exitCode !== 0) {
    throw new ScriptError('VS Code could not be fetched from the npm registry: see the message of npm above.');
  }

  // The pins name the server's dependencies next to the server; it serves them to the browser from its own folder.
  const target = join('..', '..', '..');
  symlinkSync(target, join(folder, 'node_modules', 'code-server', 'lib', 'vscode', 'node_modules'), 'junction');
  if (bundledBrowser(folder) !== undefined) await unpackBrowser(folder);
}

/** Deletes hosts of former pins, and what fetches that were killed have left. */
function deleteOthers(name: string): void {
  for (const entry of readdirSync(store)) {
    const pid = /^partial-(\d+)-host-/.exec(entry)?.[1];
    const isLeftOver = pid === undefined ? /^host-[0-9a-f]{12}$/.test(entry) && entry !== name : !isRunning(Number(pid));
    if (isLeftOver) rmSync(join(store, entry), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
