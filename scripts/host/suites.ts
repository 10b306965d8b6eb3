import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { deleteAtExit } from '../common/cleanup.js';
import { fromRoot } from '../common/paths.js';
import type { Opening } from './address.js';

/** Tests that run together in one window. */
export interface Suite {
  /** The folder of its tests: test/host/NAME. */
  readonly name: string;
  /** Fills the empty `folder` and says what of it the window opens; the tests may change what is in it. */
  readonly prepare: (folder: string) => Opening;
}

const suites: readonly Suite[] = [
  {
    name: 'suite',
    prepare: (folder) => {
      cpSync(fromRoot('seeds'), folder, { recursive: true });
      return { folder };
    },
  },
  { name: 'no-folder', prepare: () => ({}) },
  { name: 'virtual-folder', prepare: () => ({ virtualFolder: 'variorum-test:/reports' }) },
  {
    name: 'two-folders',
    prepare: (folder) => {
      for (const name of ['one', 'two']) mkdirSync(join(folder, name));
      // The seeds' file names start with their number: even ones here, odd ones there.
      for (const source of globSync('*.txt', { cwd: fromRoot('seeds'), absolute: true }).sort()) {
        const isOdd = Number.parseInt(basename(source), 10) % 2 === 1;
        cpSync(source, join(folder, isOdd ? 'two' : 'one', basename(source)));
      }
      const workspace = join(folder, 'two.code-workspace');
      writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'one' }, { path: 'two' }] }));
      return { workspace };
    },
  },
];

/** The suites that have tests. */
export function existingSuites(): Suite[] {
  return suites.filter((suite) => testFiles(suite).length > 0);
}

/** The test files of `suite`, absolute, in order. */
export function testFiles(suite: Suite): string[] {
  return globSync('**/*.test.ts', { cwd: fromRoot('test', 'host', suite.name), absolute: true }).sort();
}

/** Prepares a workspace for `suite` in a new folder for temporary files, which goes when this process ends. */
export function openingOf(suite: Suite): Opening {
  const folder = mkdtempSync(join(tmpdir(), `variorum-${suite.name}-`));
  deleteAtExit(folder);
  return suite.prepare(folder);
}
