import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ScriptError } from '../common/main.js';
import { fromRoot } from '../common/paths.js';
import { runNode } from '../common/run.js';

/** A browser's executable, and what its environment needs beyond ours. */
export interface Browser {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The browser that came with the host in `folder`: @sparticuz/chromium, with the few system libraries and the fonts
 * that a bare Linux lacks. Undefined where that package has no binary for this machine.
 */
export function bundledBrowser(folder: string): Browser | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const unpacked = join(folder, 'browser');
  return {
    executable: join(unpacked, 'chromium'),
    env: { LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'), FONTCONFIG_FILE: join(unpacked, fontConfiguration) },
  };
}

const fontConfiguration = 'fonts.conf';

/**
 * Tells the browser of the host in `folder` where its fonts are; the package's own configuration names the folders of the
 * cloud it was made for. A browser without any font dies at the first character it has to look for.
 */
export function configureFonts(folder: string): void {
  const unpacked = join(folder, 'browser');
  const configuration = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${join(unpacked, 'fonts')}</dir>`,
    '  <dir>/usr/share/fonts</dir>',
    `  <cachedir>${join(unpacked, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
  ];
  writeFileSync(join(unpacked, fontConfiguration), `${configuration.join('\n')}\n`);
}

/** Unpacks the browser of the host in `folder`; its package unpacks into the folder for temporary files, so that is set. */
export async function unpackBrowser(folder: string): Promise<void> {
  const unpacked = join(folder, 'browser');
  mkdirSync(unpacked);
  const packed = join(folder, 'node_modules', '@sparticuz', 'chromium');
  const exitCode = await runNode([fromRoot('scripts', 'host', 'unpack-browser.mjs'), packed], {
    env: { ...process.env, TMPDIR: unpacked },
  });
  if (exitCode !== 0 || !existsSync(join(unpacked, 'chromium'))) {
    throw new ScriptError('The browser that came with VS Code could not be unpacked: is there 500 MB of free disk space?');
  }
}
