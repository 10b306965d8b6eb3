import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errors, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { deleteAtExit } from '../../scripts/common/cleanup.js';
import { windowAddress } from '../../scripts/host/address.js';
import { launchBrowser } from '../../scripts/host/browser.js';
import { ensureHost } from '../../scripts/host/fetch.js';
import { createProfile } from '../../scripts/host/profile.js';
import { startServer } from '../../scripts/host/server.js';
import { fromRoot } from '../../scripts/common/paths.js';

/** What a window is opened with. */
export interface WorkbenchOptions {
  /** The folder it opens, absolute. */
  readonly folder: string;
  /** User settings beside those of the harness. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What its people speak, as with a language pack, whose texts of VS Code itself are not here: a BCP 47 tag. */
  readonly language?: string;
  /** Whether the folder is one that nobody has said to trust. */
  readonly isUntrusted?: boolean;
}

/** A row of a tree view, as it is drawn. */
export interface TreeRow {
  readonly label: string;
  /** The dimmed text after the label; empty when there is none. */
  readonly description: string;
  /** 1 for a root. */
  readonly level: number;
}

export interface SpokenRow extends TreeRow {
  /** Its accessible name. */
  readonly said: string;
}

/** As much of the DOM's `Element` as is asked for. */
interface DrawnElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DrawnElement | null;
}

/** How long to wait for the workbench to show something, in milliseconds. */
const patience = 20_000;

/** A new copy of seeds/ in the folder for temporary files, which goes when this process ends. */
export function copyOfSeeds(): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-seeds-'));
  deleteAtExit(folder);
  cpSync(fromRoot('seeds'), folder, { recursive: true });
  return folder;
}

/** A script for the page that says what language the texts of VS Code are in, whatever those say that are loaded. */
function speaking(language: string): string {
  return `Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => '${language}', set: () => undefined });`;
}

/** Whether something is drawn within three seconds. */
async function appears(locator: Locator): Promise<boolean> {
  try {
    await locator.waitFor({ timeout: 3000 });
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}

/** Waits until a condition holds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(`not within 10 s: ${String(condition)}`);
}

/**
 * A window of a real VS Code with the extension installed in it, worked with mouse and keyboard as a user would.
 * Every method waits for what it speaks of, and rejects when that does not come.
 */
export class Workbench {
  /** The page the window is drawn in, for what the methods here do not do. */
  readonly page: Page;
  /** Closes the window and ends everything that was started for it. */
  readonly close: () => Promise<void>;
  readonly #folder: string;
  #file: string | undefined;

  /** A window that is open already; see `open`. */
  constructor(page: Page, folder: string, close: () => Promise<void>) {
    this.page = page;
    this.#folder = folder;
    this.close = close;
  }

  static async open(options: WorkbenchOptions): Promise<Workbench> {
    const host = await ensureHost();
    // The sources' paragraphs are one line each: without wrapping most of them would lie outside of the window.
    const more = { 'editor.wordWrap': 'on', 'security.workspace.trust.startupPrompt': 'never', ...options.settings };
    const profile = createProfile({ installed: true, more });
    const server = await startServer(host, { profile, forTests: false, asksForTrust: options.isUntrusted === true });
    const browser = await launchBrowser(host);
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(patience);
    if (options.language !== undefined) await page.addInitScript({ content: speaking(options.language) });
    await page.goto(windowAddress(server.address, { folder: options.folder }));
    await page.locator('.monaco-workbench .part.statusbar').waitFor();
    return new Workbench(page, options.folder, async () => {
      await browser.close();
      server.stop();
      profile.delete();
    });
  }

  /** Loads the window anew. In a browser VS Code keeps states every 5 seconds, and not when the page goes, as it does on a desktop. */
  async reload(): Promise<void> {
    await this.page.waitForTimeout(6000);
    await this.page.reload();
  }

  /** Opens the file of the given name, relative to the folder, in an editor of its own tab. */
  async openFile(name: string): Promise<void> {
    await this.#pick('Control+P', name, name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.#editor.waitFor();
    this.#file = name;
  }

  /** Runs the command of the given title (`Category: Title`) by the command palette. */
  async runCommand(title: string): Promise<void> {
    await this.#pick('F1', `>${title}`, title);
  }

  /** Runs a command by the palette that opens a picker, and gives the picker. */
  async openPicker(title: string): Promise<Locator> {
    await this.#choose('F1', `>${title}`, title);
    const widget = this.page.locator('.quick-input-widget');
    await widget.getByRole('button', { name: 'OK' }).waitFor();
    return widget;
  }

  /** Runs a command by the palette that asks for something, and gives the box, which has a title of its own. */
  async ask(command: string, title: string): Promise<Locator> {
    await this.#choose('F1', `>${command}`, command);
    const titled = this.page.locator('.quick-input-title', { hasText: title });
    const box = this.page.locator('.quick-input-widget:visible', { has: titled });
    await box.waitFor();
    return box;
  }

  /** Puts the cursor in front of `text` where it first stands in the file opened last (as that is on disk). */
  async goTo(text: string): Promise<void> {
    assert(this.#file !== undefined, 'openFile comes first');
    const content = readFileSync(join(this.#folder, this.#file), 'utf8');
    const offset = content.indexOf(text);
    assert(offset >= 0, `“${text}” does not stand in ${this.#file}`);
    const lines = content.slice(0, offset).split(/\r\n|\r|\n/);
    const column = (lines.at(-1) ?? '').replace(/^\uFEFF/, '').length + 1;
    // A click in a webview may have made that the active editor, and lines are gone to in a text alone: to the first group.
    await this.page.keyboard.press('Control+1');
    await this.#pick('Control+G', `:${lines.length}:${column}`, String(column));
    await this.#editor.locator('.cursor').first().waitFor();
  }

  /** Rests the mouse on the start of `text` (see `goTo`) and gives the hover that opens. */
  async hover(text: string): Promise<Locator> {
    await this.goTo(text);
    const cursor = await this.#editor.locator('.cursor').first().boundingBox();
    assert(cursor !== null, 'the cursor is in view');
    // Into the first letter, in two steps: the editor looks at movements.
    await this.page.mouse.move(cursor.x - 40, cursor.y - 40);
    await this.page.mouse.move(cursor.x + 4, cursor.y + cursor.height / 2, { steps: 4 });
    const hover = this.page
      .locator('.monaco-resizable-hover .monaco-hover:visible, .monaco-editor .monaco-hover:visible')
      .first();
    await hover.locator('.hover-row').first().waitFor();
    return hover;
  }

  /** Opens the menu of quick fixes at the cursor, and gives its titles: none where the editor says that there are none. */
  async quickFixes(): Promise<string[]> {
    const none = this.page.locator('.monaco-editor-overlaymessage', { hasText: /No (?:quick fixes|code actions) available/ });
    // The editor drops the request when anything moves in it meanwhile.
    await until(async () => {
      await this.page.keyboard.press('Control+.');
      return appears(this.menu.or(none).first());
    });
    const actions = this.menu.locator('.monaco-list-row.action');
    // The menu is there before its rows are.
    await actions.first().or(none).first().waitFor();
    const titles = await actions.allTextContents();
    return titles.map((title) => title.trim());
  }

  /** Answers the boxes that ask for one thing after the other, each by a text; by none it is left as it stands. */
  async answer(...texts: readonly (string | undefined)[]): Promise<void> {
    const box = this.page.locator('.quick-input-widget:visible input').first();
    for (const [index, text] of texts.entries()) {
      await this.page.locator('.quick-input-titlebar:visible', { hasText: `(${index + 1}/${texts.length})` }).waitFor();
      if (text !== undefined) await box.fill(text);
      await this.page.keyboard.press('Enter');
    }
    await box.waitFor({ state: 'hidden' });
  }

  /** The menu that {@link quickFixes} opened. */
  get menu(): Locator {
    return this.page.locator('.action-widget:visible');
  }

  /** Waits for squiggles in the editor and gives them. */
  async squiggles(): Promise<Locator[]> {
    const squiggles = this.#editor.locator('.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint');
    await squiggles.first().waitFor({ state: 'attached' });
    return squiggles.all();
  }

  /** Waits for marks that extensions put on text in the editor, and gives how many boxes are drawn for them now. */
  async markCount(): Promise<number> {
    const marks = this.#editor.locator('.view-overlays [class*="TextEditorDecorationType"]');
    await marks.first().waitFor({ state: 'attached' });
    return marks.count();
  }

  /** Shows the view container of the given title by its icon in the activity bar. */
  async showContainer(title: string): Promise<void> {
    const tab = this.page.locator('.part.activitybar').getByRole('tab', { name: title });
    await tab.waitFor();
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    await this.page.locator('.part.sidebar .composite.title', { hasText: title }).waitFor();
  }

  /** Waits for rows in the trees of the side bar and gives those that are in view, top to bottom. */
  async treeRows(): Promise<TreeRow[]> {
    return (await this.spokenRows()).map(({ label, description, level }) => ({ label, description, level }));
  }

  /** The same with what a screen reader says of each. */
  async spokenRows(): Promise<SpokenRow[]> {
    await this.#rows.first().waitFor();
    // All at once: the tree may be drawn anew meanwhile.
    return this.#rows.evaluateAll((rows: readonly DrawnElement[]) =>
      rows.map((row) => ({
        label: row.querySelector('.label-name')?.textContent ?? '',
        description: row.querySelector('.label-description')?.textContent ?? '',
        level: Number(row.getAttribute('aria-level')),
        said: row.getAttribute('aria-label') ?? '',
      })),
    );
  }

  /** Clicks the first row of the side bar's trees whose text contains `text`: opens, folds or reveals, as the tree has it. */
  async clickRow(text: string): Promise<void> {
    await this.#rows.filter({ hasText: text }).first().click();
  }

  /** The content of the webview in view. */
  get webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  }

  /** Writes a picture of the whole window to `path`, as PNG; what is still fading in is drawn as it will be. */
  async screenshot(path: string, clip?: { readonly width: number; readonly height: number }): Promise<void> {
    await this.page.screenshot({ path, animations: 'disabled', ...(clip !== undefined && { clip: { x: 0, y: 0, ...clip } }) });
  }

  get #editor(): Locator {
    return this.page.locator('.editor-instance .monaco-editor').first();
  }

  get #rows(): Locator {
    return this.page.locator('.part.sidebar .monaco-list-row[role="treeitem"]');
  }

  /** Opens a quick input by `key`, types `text`, takes the first entry, once that contains `expected`, and waits until it is gone. */
  async #pick(key: string, text: string, expected: string): Promise<void> {
    await this.#choose(key, text, expected);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** The same where another quick input may take its place. */
  async #choose(key: string, text: string, expected: string): Promise<void> {
    const widget = this.page.locator('.quick-input-widget');
    const entry = widget.locator('.monaco-list-row').first().filter({ hasText: expected });
    // Where something else that is under way takes the focus, it closes, or tells of another editor than the one that is active
    // a moment later: whoever sits there begins again.
    for (let tries = 0; ; tries++) {
      await this.page.keyboard.press(key);
      try {
        await widget.locator('input').first().fill(text, { timeout: 3000 });
        await entry.waitFor({ timeout: 5000 });
        break;
      } catch (error) {
        if (tries === 3) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
    await this.page.keyboard.press('Enter');
  }
}
