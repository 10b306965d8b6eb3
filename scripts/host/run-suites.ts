import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../app/build.js';
import { deleteAtExit } from '../common/cleanup.js';
import { ScriptError } from '../common/main.js';
import type { Opening } from './address.js';
import { bundleTests } from './bundle.js';
import { existingSuites, openingOf } from './suites.js';

/** What the tests' own runner, test/host/run.ts, ends its report with. */
const closingLine = /^(\d+) passed, (\d+) failed\n$/m;

/** Runs one bundle of tests in a window that opens `opening`, and resolves to its exit code. */
export type RunInWindow = (opening: Opening, tests: string) => Promise<number>;

/**
 * Builds the extension and runs every suite of test/host, each in its own window, and prints what mocha reports.
 * Resolves to the exit code: 0 when every suite passed. A suite in which nothing passed has failed.
 *
 * @param start gets the environment that the tests must see, and says how to run one suite.
 */
export async function runSuites(start: (env: Readonly<Record<string, string>>) => Promise<RunInWindow>): Promise<number> {
  const { grep } = parseArgs({ options: { grep: { type: 'string' } } }).values;
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'variorum-report-'));
  deleteAtExit(folder);
  const report = join(folder, 'report.txt');
  const runInWindow = await start({
    VARIORUM_TEST_REPORT: report,
    ...(grep === undefined ? {} : { VARIORUM_TEST_GREP: grep }),
  });

  let passed = 0;
  let failed = 0;
  let exitCode = 0;
  for (const suite of existingSuites()) {
    const suiteCode = await runInWindow(openingOf(suite), await bundleTests(suite)).finally(() => print(suite.name, report));
    const counts = closingLine.exec(readReport(report));
    if (counts === null) throw new ScriptError(`The tests of test/host/${suite.name} ended without a report.`);
    rmSync(report);
    passed += Number(counts[1]);
    failed += Number(counts[2]);
    // With --grep it is no failure when another suite has nothing of that name.
    if (suiteCode !== 0 && (grep === undefined || Number(counts[2]) > 0)) exitCode = 1;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return passed === 0 ? 1 : exitCode;
}

function print(suite: string, report: string): void {
  console.log(`\nInside VS Code: test/host/${suite}\n${readReport(report).replace(closingLine, '')}`);
}

function readReport(report: string): string {
  return existsSync(report) ? readFileSync(report, 'utf8') : '';
}
