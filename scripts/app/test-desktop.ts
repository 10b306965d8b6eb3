import { runTests } from '@vscode/test-electron';
import { runSuites } from '../host/run-suites.js';
import { main } from '../common/main.js';
import { root } from '../common/paths.js';

/** `npm run test:desktop [-- --grep PATTERN]`: the suites of test/host inside desktop VS Code, which is downloaded. */
await main(() =>
  runSuites((env) =>
    Promise.resolve(({ folder, workspace, virtualFolder }, tests) =>
      runTests({
        extensionDevelopmentPath: root,
        extensionTestsPath: tests,
        extensionTestsEnv: env,
        launchArgs: [
          virtualFolder === undefined ? (folder ?? workspace ?? '--new-window') : `--folder-uri=${virtualFolder}`,
          ...['--disable-extensions', '--disable-workspace-trust'],
        ],
      }),
    ),
  ),
);
