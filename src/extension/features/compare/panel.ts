import * as v from 'valibot';
import * as vscode from 'vscode';
import type { GroupParams } from '../../../protocol.js';
import type { ComparisonResult } from '../../../protocol/comparison.js';
import { fromCompareView, type FromCompareView, type ToCompareView } from '../../../webview-messages/compare.js';
import { rangeOf } from '../../session/lsp-range.js';
import type { Session } from '../../session/session.js';
import { stateInWords } from '../../rows/group-state.js';
import { verdictIcon } from '../../verdict-icon.js';
import { pageHtml } from '../../webview-page.js';

/** What a panel shows, or showed before a reload. Ids hold places in the text, which edits move: then the titles tell it. */
export interface Showing {
  readonly group: string;
  readonly title: string;
  readonly event: string;
  readonly baseline: string;
}

type Decided = Exclude<FromCompareView, { type: 'ready' | 'pin' | 'baseline' | 'reveal' | 'insert' }>;

/** One panel with one comparison; it follows the texts. */
export class ComparePanel {
  readonly #panel: vscode.WebviewPanel;
  readonly #session: Session;
  readonly #extensionUri: vscode.Uri;
  #showing: Showing | undefined;
  #comparison: ComparisonResult | null = null;
  #asked = 0;
  #isPinned: boolean;

  readonly onDidDispose: vscode.Event<void>;

  constructor(panel: vscode.WebviewPanel, session: Session, extensionUri: vscode.Uri, isPinned: boolean) {
    this.#panel = panel;
    this.#session = session;
    this.#extensionUri = extensionUri;
    this.#isPinned = isPinned;
    this.onDidDispose = panel.onDidDispose;
    panel.webview.onDidReceiveMessage((message: unknown) => void this.receive(message));
    panel.webview.html = pageHtml(panel.webview, extensionUri, 'compare', vscode.l10n.t('Compare Versions'));
  }

  get isPinned(): boolean {
    return this.#isPinned;
  }

  /** What it shows; `null` while it shows nothing. */
  get comparison(): ComparisonResult | null {
    return this.#comparison;
  }

  /** Brings it to the front, and leaves the focus where it is. */
  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  show(comparison: ComparisonResult): void {
    this.#asked += 1;
    this.#take(comparison);
  }

  /** Shows again what was shown before a reload. */
  restore(showing: Showing): Promise<void> {
    this.#showing = showing;
    return this.update();
  }

  /** Asks again for what is shown: the texts or the decisions may have changed. An answer that a later one overtakes is dropped. */
  async update(): Promise<void> {
    if (this.#showing === undefined) return;
    const asked = ++this.#asked;
    const params = followed(this.#showing, this.#session);
    const comparison = params === undefined ? null : await this.#session.comparison(params);
    if (asked !== this.#asked) return;
    if (comparison !== null) this.#take(comparison);
    else if (this.#session.claims.reading === null) {
      this.#comparison = null;
      this.#post({ type: 'gone' });
    }
  }

  #take(comparison: ComparisonResult): void {
    const { id, title, event, baseline } = comparison;
    this.#showing = { group: id, title, event: event.title, baseline };
    this.#comparison = comparison;
    this.#panel.iconPath = verdictIcon(comparison.verdict, this.#extensionUri);
    this.#panel.title = vscode.l10n.t('Compare: {0}', title);
    this.#post({ type: 'show', comparison, decided: stateInWords(comparison.state), isPinned: this.#isPinned });
  }

  /** Does what its page asks for; what is none of its messages is dropped. */
  async receive(said: unknown): Promise<void> {
    const parsed = v.safeParse(fromCompareView, said);
    if (!parsed.success) return;
    const message = parsed.output;
    switch (message.type) {
      case 'ready':
        if (this.#comparison !== null) this.#take(this.#comparison);
        return;
      case 'pin':
        this.#isPinned = message.isPinned;
        if (this.#comparison !== null) this.#take(this.#comparison);
        return;
      case 'baseline':
        if (this.#showing !== undefined) await this.restore({ ...this.#showing, baseline: message.version });
        return;
      case 'reveal':
        await this.#reveal(message.claim);
        return;
      case 'insert':
        await this.#insert(message.claim);
        return;
      case 'use':
      case 'status':
      case 'same-thing':
      case 'different-things':
      case 'seen':
      case 'ask':
        await this.#decide(message);
    }
  }

  /** By the commands that menus and keys have, too. */
  async #decide(message: Decided): Promise<void> {
    if (this.#comparison === null) return;
    const group = { id: this.#comparison.id };
    switch (message.type) {
      case 'use':
        return vscode.commands.executeCommand('variorum.useVersion', { group, version: { id: message.version } });
      case 'status':
        return vscode.commands.executeCommand('variorum.setStatus', { group, status: message.status });
      case 'same-thing':
        return vscode.commands.executeCommand('variorum.sameThing', { group });
      case 'different-things':
        return vscode.commands.executeCommand('variorum.differentThings', { group });
      case 'seen':
        return vscode.commands.executeCommand('variorum.markSeen', { group });
      case 'ask':
        return vscode.commands.executeCommand('variorum.askAbout', { group });
    }
  }

  /** Shows a claim in its text, in a column beside the panel. */
  async #reveal(id: string): Promise<void> {
    const claim = this.#comparison?.claims.find((each) => each.id === id);
    if (claim === undefined) return;
    const { source, range } = claim.place;
    const beside = vscode.window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== this.#panel.viewColumn)?.viewColumn;
    const viewColumn =
      beside ?? (this.#panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One);
    await vscode.window.showTextDocument(this.#session.uri(source.uri), { selection: rangeOf(range), viewColumn });
  }

  /** Puts what a source claims into a draft: value, attribution, citation. */
  async #insert(id: string): Promise<void> {
    const claim = this.#comparison?.claims.find((each) => each.id === id);
    if (claim === undefined) return;
    const { source, range } = claim.place;
    await vscode.commands.executeCommand('variorum.insertIntoDraft', { uri: source.uri, range });
  }

  #post(message: ToCompareView): void {
    void this.#panel.webview.postMessage(message);
  }
}

/** The group that was shown, as it is called now, with the same baseline where that is still there. */
function followed({ group: id, title, event, baseline }: Showing, session: Session): GroupParams | undefined {
  const events = session.claims.events;
  const groups = events.flatMap((each) => [...each.groups, ...each.possible].map((group) => ({ group, event: each.title })));
  const same = groups.filter((each) => each.group.title === title);
  const found =
    same.find(({ group }) => group.id === id) ??
    same.find((each) => each.event === event) ??
    groups.find(({ group }) => group.id === id);
  if (found === undefined) return undefined;
  return { group: found.group.id, version: baseline };
}
