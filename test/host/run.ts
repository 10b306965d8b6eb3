import { appendFileSync } from 'node:fs';
import { format } from 'node:util';

/** Where the runner outside tells us to report to, and which tests it wants (all when unset). */
const reportFile = process.env['VARIORUM_TEST_REPORT'];
const pattern = process.env['VARIORUM_TEST_GREP'];

/**
 * Runs, inside the extension host, the mocha tests that `load` defines, and rejects when one fails or none passed.
 * The report goes to the file named in VARIORUM_TEST_REPORT; its last line is `N passed, N failed`.
 */
export async function runTests(load: () => void): Promise<void> {
  const { default: Mocha } = await import('mocha');
  // The window's console is full of the workbench's own messages.
  const report = (...args: unknown[]): void => {
    if (reportFile !== undefined) appendFileSync(reportFile, `${format(...args)}\n`);
  };
  Mocha.reporters.Base.consoleLog = report;

  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 30_000, forbidOnly: true });
  if (pattern !== undefined) mocha.grep(pattern);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  try {
    load();
  } catch (error) {
    report('A test file could not be loaded:', error);
    throw error;
  }

  const { passes, failures } = await new Promise<{ passes: number; failures: number }>((resolve) => {
    const runner = mocha.run((failed) => resolve({ passes: runner.stats?.passes ?? 0, failures: failed }));
  });
  report(`${passes} passed, ${failures} failed`);
  if (failures > 0) throw new Error(`${failures} tests failed.`);
  if (passes === 0) throw new Error('No test passed.');
}
