import type { Browser } from 'playwright-core';
import { ScriptError } from '../common/main.js';
import { root } from '../common/paths.js';
import { windowAddress, type Opening } from './address.js';
import type { Server } from './server.js';

/** How long one suite may take, in milliseconds. */
const timeLimit = 5 * 60_000;

/**
 * Opens a window of `server` that runs the bundled `tests` in its extension host, and resolves to their exit code:
 * 0 when all passed. Throws when they do not end in time, with what the window last said.
 */
export async function runTestsInWindow(server: Server, browser: Browser, opening: Opening, tests: string): Promise<number> {
  const page = await browser.newPage();
  const log: string[] = [];
  try {
    return await new Promise<number>((resolve, reject) => {
      const fail = (what: string): void =>
        reject(new ScriptError(`${what} The window's last messages:\n${log.slice(-20).join('\n')}`));
      const timer = setTimeout(() => fail(`The tests did not end within ${timeLimit / 60_000} minutes.`), timeLimit);
      page.on('close', () => clearTimeout(timer));
      page.on('crash', () => fail('The window crashed.'));
      server.ended.then((words) => fail(`The VS Code server ended: ${words}`), reject);
      const open = async (): Promise<void> => {
        // The workbench calls these two when it is told to run tests.
        await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) =>
          log.push(`${type}: ${args.map(String).join(' ')}`),
        );
        await page.exposeFunction('codeAutomationExit', resolve);
        await page.goto(windowAddress(server.address, { ...opening, extension: root, tests }));
      };
      open().catch(reject);
    });
  } finally {
    await page.close();
  }
}
