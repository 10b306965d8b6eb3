import { run, runNode } from './run.js';

/**
 * Fetches into `folder` what the package-lock.json in it pins, and runs no script of what it fetches. Resolves to npm's exit code; what
 * is wrong npm has printed.
 */
export function installPinned(folder: string): Promise<number> {
  const args = ['ci', '--ignore-scripts', '--omit=dev', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  const options = { cwd: folder, env: environmentOutsideNpm(), stdout: 'ignore' } as const;
  return npm === undefined ? run('npm', args, options) : runNode([npm, ...args], options);
}

/** npm hands its own settings to the scripts it runs; another npm in another folder must not take them for its own. */
function environmentOutsideNpm(): NodeJS.ProcessEnv {
  const isOurs = ([key]: [string, unknown]): boolean => !/^npm_(?!config_(registry|cache|.*proxy)$)/i.test(key);
  return Object.fromEntries(Object.entries(process.env).filter(isOurs));
}
