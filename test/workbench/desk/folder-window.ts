import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator } from 'playwright-core';
import { deleteAtExit } from '../../../scripts/common/cleanup.js';
import { Workbench } from '../workbench.js';

/** A window of an analyst called Ann, with the Variorum container in its side bar. */
export interface FolderWindow {
  readonly workbench: Workbench;
  readonly folder: string;
  /** Of the decisions on claims. */
  readonly file: string;
  /** The first row of the side bar in which a text stands. */
  readonly row: (text: string) => Locator;
  /** What a screen reader says of that row. */
  readonly told: (text: string) => Promise<string>;
  /** What is decided in the file, a word each. */
  readonly decided: () => string[];
}

/** A new folder with such files, by their paths in it. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-window-'));
  deleteAtExit(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** A window on a folder, one report of which is open. */
export async function windowOn(folder: string, open: string): Promise<FolderWindow> {
  const workbench = await Workbench.open({ folder, settings: { 'variorum.author': 'Ann' } });
  await workbench.openFile(open);
  await workbench.showContainer('Variorum');
  const file = join(folder, '.variorum', 'claims.jsonl');
  const row = (text: string): Locator =>
    workbench.page.locator('.part.sidebar .monaco-list-row[role="treeitem"]', { hasText: text }).first();
  return {
    workbench,
    folder,
    file,
    row,
    told: async (text) => (await row(text).getAttribute('aria-label')) ?? '',
    decided: () =>
      !existsSync(file)
        ? []
        : readFileSync(file, 'utf8')
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => (JSON.parse(line) as { decision: string }).decision),
  };
}
