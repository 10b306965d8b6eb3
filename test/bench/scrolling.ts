import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { Workbench } from '../workbench/workbench.js';
import type { Texts } from './texts.js';

/** Frames while something is scrolled by the wheel, in milliseconds by the clock: other processes at work count. */
export interface Frames {
  readonly median: number;
  /** Nineteen of twenty took less. */
  readonly p95: number;
  readonly longest: number;
  /** How many there were in a second. */
  readonly perSecond: number;
}

/** How smoothly the matrix of claims by sources scrolls in a window of VS Code, and VS Code's own editor of a long text beside it: the yardstick. */
export interface Scrolling {
  readonly claims: number;
  readonly sources: number;
  readonly matrix: Frames;
  readonly editor: Frames;
}

/** How long each is scrolled, in milliseconds. */
const duration = 4000;
/** In pixels; one click of a common wheel. */
const click = 120;
/** So many clicks it goes down, and then up again. */
const clicksOneWay = 40;
/** Between two clicks, in milliseconds. */
const pause = 16;

const longText = 'long.log';

export async function scrolling({ files }: Texts): Promise<Scrolling> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  files.forEach((bytes, index) => writeFileSync(join(folder, `${String(index).padStart(4, '0')}.txt`), bytes));
  writeFileSync(
    join(folder, longText),
    Array.from({ length: 2000 }, (_, line) => `${line}: as long as a line mostly is\n`).join(''),
  );
  const workbench = await Workbench.open({ folder });
  try {
    await workbench.showContainer('Variorum');
    const read = { hasText: /conflict/, hasNotText: /Reading/ };
    await workbench.page.locator('.part.statusbar .statusbar-item').filter(read).first().waitFor({ timeout: 300_000 });
    await workbench.runCommand('Variorum: Show Claims by Source and on a Timeline');
    await workbench.webview.locator('.row').first().waitFor({ timeout: 60_000 });
    const grid = workbench.webview.locator('.matrix');
    const [claims, sources] = await Promise.all(['aria-rowcount', 'aria-colcount'].map((name) => grid.getAttribute(name)));
    const matrix = await framesOf(grid, workbench);
    await workbench.openFile(longText);
    const editor = await framesOf(workbench.page.locator('.monaco-editor .lines-content').first(), workbench);
    // The heads are a row and a column, too.
    return { claims: Number(claims) - 1, sources: Number(sources) - 1, matrix, editor };
  } finally {
    await workbench.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function framesOf(scrolled: Locator, { page }: Workbench): Promise<Frames> {
  const box = await scrolled.boundingBox();
  if (box === null) throw new Error('There is nothing to scroll.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  // The first time, the code is not yet as fast as it gets.
  await framesWhileScrolled(scrolled, page);
  const frames = (await framesWhileScrolled(scrolled, page)).sort((a, b) => a - b);
  const at = (share: number): number => frames[Math.min(frames.length - 1, Math.floor(share * frames.length))] ?? NaN;
  const all = frames.reduce((sum, frame) => sum + frame, 0);
  return { median: at(0.5), p95: at(0.95), longest: at(1), perSecond: (1000 * frames.length) / all };
}

async function framesWhileScrolled(scrolled: Locator, page: Workbench['page']): Promise<number[]> {
  await scrolled.evaluate(beginning);
  const end = Date.now() + duration;
  for (let clicks = 0; Date.now() < end; clicks += 1) {
    await page.mouse.wheel(0, clicks % (2 * clicksOneWay) < clicksOneWay ? click : -click);
    await page.waitForTimeout(pause);
  }
  const frames: unknown = await scrolled.evaluate(ending);
  return frames as number[];
}

/** In the page: notes from now on how long each frame takes. */
const beginning = `(() => {
  const noted = { frames: [], goesOn: true };
  globalThis.notedFrames = noted;
  let last;
  const step = (now) => {
    if (last !== undefined) noted.frames.push(now - last);
    last = now;
    if (noted.goesOn) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})()`;

/** In the page: gives what was noted. */
const ending = `(() => {
  globalThis.notedFrames.goesOn = false;
  return globalThis.notedFrames.frames;
})()`;
