import { launchBrowser } from '../host/browser.js';
import { ensureHost } from '../host/fetch.js';
import { createProfile } from '../host/profile.js';
import { runSuites } from '../host/run-suites.js';
import { runTestsInWindow } from '../host/run-tests.js';
import { startServer } from '../host/server.js';
import { main } from '../common/main.js';

/** `npm run test:host [-- --grep PATTERN]`: the suites of test/host inside a VS Code server's extension host. */
await main(() =>
  runSuites(async (env) => {
    const host = await ensureHost();
    const server = await startServer(host, { profile: createProfile({ installed: false }), forTests: true, env });
    const browser = await launchBrowser(host);
    return (opening, tests) => runTestsInWindow(server, browser, opening, tests);
  }),
);
