import { renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfSeeds, Workbench } from '../../test/workbench/workbench.js';
import { build } from './build.js';
import { main, ScriptError } from '../common/main.js';
import { fromRoot } from '../common/paths.js';
import { progress } from '../common/progress.js';

/** What the pictures of the README show: the panel, a source, and the versions of one of its claims. */
const scene = {
  folder: fromRoot('seeds'),
  container: 'Variorum',
  source: '000_b28bf4614567b005.txt',
  hover: 'less than two hours',
};

const pictures = [
  { path: 'media/screenshot-dark.png', theme: 'Default Dark Modern' },
  { path: 'media/screenshot-light.png', theme: 'Default Light Modern' },
];

/** The same claim weighed, and its number line. */
const comparisons = [
  { path: 'media/screenshot-compare-dark.png', theme: 'Default Dark Modern' },
  { path: 'media/screenshot-compare-light.png', theme: 'Default Light Modern' },
  { path: 'media/screenshot-compare-contrast.png', theme: 'Default High Contrast' },
];

/** A draft held against the sources, with why its first statement is contradicted. */
const drafts = [
  { path: 'media/screenshot-draft-dark.png', theme: 'Default Dark Modern' },
  { path: 'media/screenshot-draft-light.png', theme: 'Default Light Modern' },
];
const draft = { file: 'brief.draft.md', hover: '90 minutes' };

/** The upper part of the window; the pictures are a good part of the extension's size. */
const shown = { width: 1400, height: 660 };

const limitInBytes = 400_000;

/** `npm run screenshots`: takes the pictures anew, of the real workbench. */
await main(async () => {
  await build();
  for (const { path, theme } of pictures) await progress(`Taking ${path}`, () => take(path, theme, hover));
  for (const { path, theme } of comparisons) await progress(`Taking ${path}`, () => take(path, theme, compare));
  for (const { path, theme } of drafts) await progress(`Taking ${path}`, () => take(path, theme, inDraft, withDraft()));
  return 0;
});

async function hover(workbench: Workbench): Promise<void> {
  await workbench.squiggles();
  await workbench.hover(scene.hover);
}

/** The samples with their draft beside them, where the workbench finds what to hover over. */
function withDraft(): string {
  const folder = copyOfSeeds();
  renameSync(join(folder, 'drafts', 'brief.md'), join(folder, draft.file));
  return folder;
}

async function inDraft(workbench: Workbench): Promise<void> {
  await workbench.openFile(draft.file);
  await workbench.squiggles();
  await workbench.hover(draft.hover);
}

async function compare(workbench: Workbench): Promise<void> {
  await workbench.goTo(scene.hover);
  await workbench.runCommand('Variorum: Compare Versions');
  await workbench.webview.locator('figure svg').waitFor();
}

/** @param act what is done in the window before */
async function take(
  path: string,
  theme: string,
  act: (workbench: Workbench) => Promise<void>,
  folder: string = scene.folder,
): Promise<void> {
  const settings = { 'workbench.colorTheme': theme, 'editor.minimap.enabled': false };
  const workbench = await Workbench.open({ folder, settings });
  try {
    await workbench.openFile(scene.source);
    await workbench.showContainer(scene.container);
    await workbench.treeRows();
    await act(workbench);
    await workbench.screenshot(fromRoot(path), shown);
  } finally {
    await workbench.close();
  }
  const { size } = statSync(fromRoot(path));
  if (size >= limitInBytes) throw new ScriptError(`${path} has ${size} bytes; it must stay under ${limitInBytes}.`);
}
