import { existsSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.js';
import { windowAddress } from '../host/address.js';
import { ensureHost } from '../host/fetch.js';
import { createProfile } from '../host/profile.js';
import { startServer } from '../host/server.js';
import { main, ScriptError } from '../common/main.js';
import { fromRoot, root } from '../common/paths.js';
import { run, runNode } from '../common/run.js';
import { messageOf } from '../../src/message-of.js';

/** `npm start [-- FOLDER] [--no-open]`: prints where the sources of FOLDER (seeds/) differ, and opens VS Code on them. */
await main(async () => {
  const { folder, open } = readArguments();
  await build();
  const exitCode = await runNode(['dist/cli.js', 'check', folder, '--format', 'text']);
  // 1 says that there are conflicts, which is what one came for.
  if (exitCode > 1) return exitCode;
  if (!open) return 0;
  if (hasDesktop() && (await openDesktop(folder))) return 0;
  return serve(folder);
});

function readArguments(): { folder: string; open: boolean } {
  try {
    const { values, positionals } = parseArgs({ options: { 'no-open': { type: 'boolean' } }, allowPositionals: true });
    if (positionals.length > 1) throw new ScriptError('Give one folder, not several.', 2);
    // npm runs scripts in the project's folder and says in INIT_CWD where it was called.
    const folder = positionals[0] === undefined ? fromRoot('seeds') : resolve(process.env['INIT_CWD'] ?? '.', positionals[0]);
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
      throw new ScriptError(`${folder} is not a folder: give the folder with your sources.`, 2);
    }
    return { folder, open: values['no-open'] !== true };
  } catch (error) {
    if (error instanceof ScriptError) throw error;
    const reason = messageOf(error);
    throw new ScriptError(`${reason}\nUsage: npm start [-- FOLDER] [--no-open]`, 2);
  }
}

/** Whether desktop VS Code is on the path and has a display to open on. */
function hasDesktop(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY, PATH = '' } = process.env;
  // A Mac always has a display. On Windows `code` is a batch file, which takes a shell to run: the server serves there.
  const hasDisplay = process.platform === 'darwin' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
  return hasDisplay && PATH.split(delimiter).some((entry) => existsSync(join(entry, 'code')));
}

/** Opens `folder` in a new window of desktop VS Code, which is its user's to close; resolves to whether that worked. */
async function openDesktop(folder: string): Promise<boolean> {
  return (await run('code', ['--new-window', `--extensionDevelopmentPath=${root}`, folder])) === 0;
}

/** Serves VS Code to a browser until the user ends it. */
async function serve(folder: string): Promise<number> {
  const server = await startServer(await ensureHost(), { profile: createProfile({ installed: true }), forTests: false });
  console.log(
    `\nVS Code with Variorum runs here:\n\n  ${windowAddress(server.address, { folder })}\n\nOpen it in a browser; Ctrl+C ends it.`,
  );
  throw new ScriptError(`The VS Code server ended:\n${await server.ended}`);
}
