import * as v from 'valibot';
import * as vscode from 'vscode';
import type { ComparisonResult } from '../../../protocol/comparison.js';
import { compareState } from '../../../webview-messages/compare.js';
import { claimOf, type ClaimsRow } from '../../rows/claim-rows.js';
import type { Session } from '../../session/session.js';
import { pageOptions } from '../../webview-page.js';
import { ComparePanel } from './panel.js';

const viewType = 'variorum.compare';

/** How long the cursor must rest before the view follows it, in milliseconds. */
const cursorRest = 200;

/** What is selected in the tree of claims. */
export interface SelectedRow {
  readonly current: () => ClaimsRow | undefined;
  readonly onDidChange: vscode.Event<ClaimsRow | undefined>;
}

/** The compare view: a panel beside the text that follows what is selected, and panels that are pinned to one claim. */
export function register(
  session: Session,
  selectedRow: SelectedRow,
  extensionUri: vscode.Uri,
): { readonly panels: () => readonly ComparePanel[]; readonly disposable: vscode.Disposable } {
  const panels = new Set<ComparePanel>();
  const adopt = (panel: vscode.WebviewPanel, isPinned: boolean): ComparePanel => {
    const adopted = new ComparePanel(panel, session, extensionUri, isPinned);
    panels.add(adopted);
    adopted.onDidDispose(() => panels.delete(adopted));
    return adopted;
  };
  const following = (): ComparePanel | undefined => [...panels].find(({ isPinned }) => !isPinned);

  const show = (comparison: ComparisonResult | null): void => {
    if (comparison === null) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('No versions to compare here.'), 4000);
      return;
    }
    const open = following();
    if (open !== undefined) open.reveal();
    const panel =
      open ??
      adopt(
        vscode.window.createWebviewPanel(
          viewType,
          comparison.title,
          { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
          pageOptions(extensionUri),
        ),
        false,
      );
    panel.show(comparison);
  };

  const follow = followSelection(session, selectedRow, following);
  const serializer: vscode.WebviewPanelSerializer = {
    deserializeWebviewPanel: (panel, state: unknown) => {
      const kept = v.safeParse(compareState, state);
      panel.webview.options = pageOptions(extensionUri);
      const adopted = adopt(panel, kept.success && kept.output.isPinned);
      return kept.success ? adopted.restore(kept.output) : Promise.resolve();
    },
  };
  const disposable = vscode.Disposable.from(
    follow,
    session.onDidChangeClaims(() => panels.forEach((panel) => void panel.update())),
    vscode.window.registerWebviewPanelSerializer(viewType, serializer),
    vscode.commands.registerCommand('variorum.compare', async (given?: unknown) => show(await find(given, session, selectedRow))),
  );
  return { panels: () => [...panels], disposable };
}

/**
 * What a row's menu was opened on, else what the cursor is on, else the selected row.
 *
 * @param given the row; the key of the tree asks for the selected one, wherever the cursor is
 */
async function find(given: unknown, session: Session, selectedRow: SelectedRow): Promise<ComparisonResult | null> {
  const editor = vscode.window.activeTextEditor;
  const claim = claimOf(asksForSelected(given) ? selectedRow.current() : given);
  const atCursor =
    claim === undefined && editor !== undefined ? await session.comparisonAt(editor.document, editor.selection.active) : null;
  if (atCursor !== null) return atCursor;
  const fallback = claim ?? claimOf(selectedRow.current());
  return fallback === undefined ? null : session.comparison(fallback);
}

function asksForSelected(given: unknown): boolean {
  return typeof given === 'object' && given !== null && 'selected' in given;
}

/** Shows in the panel that is not pinned what is selected, in a text or in the tree. */
function followSelection(
  session: Session,
  selectedRow: SelectedRow,
  following: () => ComparePanel | undefined,
): vscode.Disposable {
  let waiting: NodeJS.Timeout | undefined;
  const soon = (find: () => Promise<ComparisonResult | null>): void => {
    clearTimeout(waiting);
    if (following() === undefined) return;
    waiting = setTimeout(() => {
      void find().then((comparison) => {
        const panel = following();
        // A baseline that was chosen stays while the cursor moves in the same claim.
        if (comparison !== null && comparison.id !== panel?.comparison?.id) panel?.show(comparison);
      });
    }, cursorRest);
  };
  return vscode.Disposable.from(
    new vscode.Disposable(() => clearTimeout(waiting)),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
      if (selection !== undefined) soon(() => session.comparisonAt(textEditor.document, selection.active));
    }),
    selectedRow.onDidChange((row) => {
      const claim = claimOf(row);
      if (claim !== undefined) soon(() => session.comparison(claim));
    }),
  );
}
