import * as vscode from 'vscode';
import { documentLanguages, textKinds, type TextKind } from '../../../protocol.js';
import type { DraftCounts, FileKindResult } from '../../../protocol-citations.js';
import type { Session } from '../../session/session.js';

const languages: readonly string[] = documentLanguages;

/** Says in the status bar what the open text is taken for, and how a draft stands to the sources; a click changes it. */
export function register(session: Session): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('variorum.fileKind', vscode.StatusBarAlignment.Left, -1);
  item.name = vscode.l10n.t('Variorum: Source or Draft');
  item.command = 'variorum.changeFileKind';
  let asked = 0;
  const show = async (): Promise<void> => {
    const number = ++asked;
    const document = vscode.window.activeTextEditor?.document;
    const found =
      document === undefined || !languages.includes(document.languageId) ? null : await session.citations.fileKind(document);
    if (number !== asked) return;
    void vscode.commands.executeCommand('setContext', 'variorum.fileKind', found?.kind);
    if (found === null) item.hide();
    else draw(item, found);
  };
  return vscode.Disposable.from(
    item,
    session.onDidChangeClaims(show),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.commands.registerCommand('variorum.changeFileKind', () => change(session)),
  );
}

const icons: Readonly<Record<TextKind, string>> = { source: '$(book)', draft: '$(edit)', neither: '$(circle-slash)' };

function kindInWords(kind: TextKind): string {
  switch (kind) {
    case 'source':
      return vscode.l10n.t('Source');
    case 'draft':
      return vscode.l10n.t('Draft');
    case 'neither':
      return vscode.l10n.t('Not Read');
  }
}

function draw(item: vscode.StatusBarItem, { kind, counts }: FileKindResult): void {
  const told = counts === null ? [] : countsInWords(counts);
  item.text = `${icons[kind]} ${[kindInWords(kind), ...told].join(' · ')}`;
  item.tooltip = vscode.l10n.t('Variorum takes this text for: {0}. Click to change it.', kindInWords(kind));
  const isWrong = counts !== null && counts.contradicted + counts.stale > 0;
  item.backgroundColor = isWrong ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
  item.show();
}

/** The gravest first; nothing of what there is none of, but what is supported. */
function countsInWords(counts: DraftCounts): string[] {
  const { contradicted, stale, possiblyContradicted, possiblySupported, unsupported, uncited, supported } = counts;
  return [
    ...(contradicted === 0 ? [] : [vscode.l10n.t('{0} contradicted', contradicted)]),
    ...(stale === 0 ? [] : [vscode.l10n.t('{0} stale', stale)]),
    ...(possiblyContradicted === 0 ? [] : [vscode.l10n.t('{0} possibly contradicted', possiblyContradicted)]),
    ...(possiblySupported === 0 ? [] : [vscode.l10n.t('{0} possibly supported', possiblySupported)]),
    ...(unsupported === 0 ? [] : [vscode.l10n.t('{0} unsupported', unsupported)]),
    ...(uncited === 0 ? [] : [vscode.l10n.t('{0} uncited', uncited)]),
    vscode.l10n.t('{0} supported', supported),
  ];
}

/** Asks what the open text is, and keeps that in the settings of its folder; of a text in no folder, until VS Code is closed. */
async function change(session: Session): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const now = document === undefined ? null : await session.citations.fileKind(document);
  if (document === undefined || now === null) return;
  const details: Readonly<Record<TextKind, string>> = {
    source: vscode.l10n.t('Evidence: compared with the others, never edited'),
    draft: vscode.l10n.t('What you write: held against the sources, and none of them'),
    neither: vscode.l10n.t('Left alone'),
  };
  const items = textKinds.map((kind) => ({
    label: `${icons[kind]} ${kindInWords(kind)}`,
    description: kind === now.kind ? vscode.l10n.t('now') : '',
    detail: details[kind],
    kind,
  }));
  const title = vscode.l10n.t('What Is {0}?', vscode.workspace.asRelativePath(document.uri));
  // `kind` of a quick pick item means something else to VS Code.
  const picked = await vscode.window.showQuickPick(
    items.map(({ kind: means, ...shown }) => ({ ...shown, means })),
    { title },
  );
  if (picked === undefined || picked.means === now.kind) return;
  if (now.path === null) {
    await session.citations.sayFileKind(document, picked.means);
    return;
  }
  const settings = vscode.workspace.getConfiguration('variorum.files');
  const kinds = settings.inspect<Readonly<Record<string, TextKind>>>('kinds')?.workspaceValue ?? {};
  await settings.update('kinds', { ...kinds, [now.path]: picked.means }, vscode.ConfigurationTarget.Workspace);
}
