import { build } from 'esbuild';
import { fromRoot } from '../common/paths.js';
import { testFiles, type Suite } from './suites.js';

/**
 * Bundles the tests of `suite` into one CommonJS file that exports `run(): Promise<void>`, which both VS Code's own
 * test runner and ours call, and returns its path.
 */
export async function bundleTests(suite: Suite): Promise<string> {
  const outfile = fromRoot('dist', 'test', 'host', `${suite.name}.cjs`);
  const imports = testFiles(suite).map((file) => `  require(${JSON.stringify(file)});`);
  await build({
    stdin: {
      // Required one by one inside a function: mocha's describe and it exist only once it has been set up.
      contents: [`import { runTests } from './run.ts';`, `export const run = () => runTests(() => {`, ...imports, `});`].join(
        '\n',
      ),
      resolveDir: fromRoot('test', 'host'),
    },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return outfile;
}
