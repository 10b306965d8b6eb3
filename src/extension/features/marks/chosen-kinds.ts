import * as vscode from 'vscode';
import { markKinds, type MarkKind } from '../../../protocol.js';

const setting = 'marks.kinds';

interface KindItem extends vscode.QuickPickItem {
  readonly mark: MarkKind;
}

/** The kinds of marks that the settings ask for. */
export function chosenKinds(scope?: vscode.ConfigurationScope): ReadonlySet<MarkKind> {
  const chosen = vscode.workspace.getConfiguration('variorum', scope).get<unknown>(setting);
  return new Set(Array.isArray(chosen) ? markKinds.filter((kind) => chosen.includes(kind)) : markKinds);
}

/** Lets the analyst choose the kinds, and keeps the choice in the settings. */
export async function chooseMarks(): Promise<void> {
  const shown = chosenKinds();
  const items: KindItem[] = markKinds.map((kind) => ({ mark: kind, label: kindInWords(kind), picked: shown.has(kind) }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('Variorum: Choose Marks'),
    placeHolder: vscode.l10n.t('What to mark in the texts'),
  });
  if (picked === undefined) return;
  const configuration = vscode.workspace.getConfiguration('variorum');
  const target =
    configuration.inspect(setting)?.workspaceValue === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace;
  await configuration.update(
    setting,
    markKinds.filter((kind) => picked.some((item) => item.mark === kind)),
    target,
  );
}

function kindInWords(kind: MarkKind): string {
  switch (kind) {
    case 'person':
      return vscode.l10n.t('People');
    case 'organization':
      return vscode.l10n.t('Organizations');
    case 'place':
      return vscode.l10n.t('Places');
    case 'date':
      return vscode.l10n.t('Dates and times');
    case 'quantity':
      return vscode.l10n.t('Numbers');
    case 'conflict':
      return vscode.l10n.t('Conflicting claims');
    case 'difference':
      return vscode.l10n.t('Claims that differ but can both be true');
  }
}
