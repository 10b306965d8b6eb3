import * as vscode from 'vscode';
import type { GroupComparison, GroupParams } from '../../../protocol.js';
import { claimOf, type ClaimsRow } from '../../rows/claim-rows.js';
import type { Session } from '../../session.js';
import { comparisonPage } from './comparison-page.js';

const scheme = 'variorum';

/**
 * All versions of a claim on one read-only page, beside the text, kept up to date while it is open.
 *
 * @param selectedRow the row that is selected in the tree of claims
 */
export function register(session: Session, selectedRow: () => ClaimsRow | undefined): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  /** Ids hold places in the text, which edits move: which group a page, by its URI, shows now. */
  const pages = new Map<string, GroupComparison>();

  const write = async (uri: vscode.Uri): Promise<string> => {
    const last = pages.get(uri.toString());
    const comparison = last === undefined ? null : await session.group(followed(last, session) ?? { group: last.id });
    if (comparison === null) return vscode.l10n.t('The texts have changed: this claim is not compared any more.');
    pages.set(uri.toString(), comparison);
    return comparisonPage(await allPairs(comparison, session));
  };

  const show = async (comparison: GroupComparison | null): Promise<void> => {
    if (comparison === null) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('No versions to compare here.'), 4000);
      return;
    }
    const name = comparison.title.replace(/[^\p{L}\p{N} ()]+/gu, ' ').trim();
    const uri = vscode.Uri.from({ scheme, path: `/${name}.md`, query: comparison.id });
    pages.set(uri.toString(), comparison);
    changed.fire(uri);
    await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
  };

  /** What a row's menu was opened on, else what the cursor is on, else the selected row. */
  const find = async (row: unknown): Promise<GroupComparison | null> => {
    const editor = vscode.window.activeTextEditor;
    const claim = claimOf(row);
    const atCursor =
      claim === undefined && editor !== undefined ? await session.groupAt(editor.document, editor.selection.active) : null;
    if (atCursor !== null) return atCursor;
    const fallback = claim ?? claimOf(selectedRow());
    return fallback === undefined ? null : session.group(fallback);
  };

  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: write,
    }),
    session.onDidChangeClaims(() => {
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === scheme) changed.fire(uri);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => pages.delete(uri.toString())),
    vscode.commands.registerCommand('variorum.compare', async (row?: unknown) => show(await find(row))),
  );
}

/** The group that a page showed, as it is called now, with the version that was chosen. */
function followed({ id, title, event, versions }: GroupComparison, session: Session): GroupParams | undefined {
  const groups = session.claims.events
    .filter((each) => each.title === event.title)
    .flatMap((each) => [...each.groups, ...each.possible]);
  const group = groups.find((each) => each.id === id && each.title === title) ?? groups.find((each) => each.title === title);
  if (group === undefined) return undefined;
  const [chosen] = versions;
  const same = group.versions.find(({ value }) => value === chosen?.value);
  return { group: group.id, ...(same !== undefined && { version: same.id }) };
}

/** The same group, once with each version as the chosen one; the one chosen before comes first. */
async function allPairs(comparison: GroupComparison, session: Session): Promise<GroupComparison[]> {
  const others = comparison.versions.slice(1).map((version) => session.group({ group: comparison.id, version: version.id }));
  return [comparison, ...(await Promise.all(others)).filter((other) => other !== null)];
}
