import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser as RunningBrowser } from 'playwright-core';
import { ScriptError } from '../common/main.js';
import { bundledBrowser, configureFonts, type Browser } from './bundled-browser.js';

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

/** Where the installers of macOS and Windows put Chrome, which is not on the path there. */
const installed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Starts, without a window, a Chrome or Chromium that is on this machine, or else the one that came with the host in
 * `folder`. The browser reaches nothing but this machine. Throws, saying what to install, when none starts.
 */
export async function launchBrowser(folder: string): Promise<RunningBrowser> {
  const failures: string[] = [];
  for (const browser of candidates(folder)) {
    try {
      return await chromium.launch({
        executablePath: browser.executable,
        args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--disable-gpu', '--disable-dev-shm-usage'],
        env: { ...process.env, ...browser.env },
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
      });
    } catch (error) {
      failures.push(`${browser.executable}: ${reason(error)}`);
    }
  }
  throw new ScriptError(
    ['No browser could be started. Install Chrome or Chromium (on Debian: apt-get install chromium).', ...failures].join('\n  '),
  );
}

function candidates(folder: string): Browser[] {
  const path = (process.env['PATH'] ?? '').split(delimiter);
  const executables = [...commands.flatMap((command) => path.map((entry) => join(entry, command))), ...installed];
  const own = executables.filter((executable) => existsSync(executable)).map((executable) => ({ executable, env: {} }));
  const bundled = bundledBrowser(folder);
  if (bundled === undefined) return own;
  configureFonts(folder);
  return [...own, bundled];
}

/** The one line of a launch error that says what is wrong: a missing library where that is the cause. */
function reason(error: unknown): string {
  const lines = String(error).split('\n');
  return lines.find((line) => line.includes('error while loading shared libraries')) ?? lines[0] ?? '';
}
