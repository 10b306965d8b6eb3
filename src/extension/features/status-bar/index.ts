import * as vscode from 'vscode';
import type { ClaimsResult } from '../../../protocol.js';
import type { Session } from '../../session/session.js';

/** Reading that takes less than this, in milliseconds, as of one file after it was saved, is not worth a flicker. */
const shortReading = 500;

/** One item: how many claims differ; a click shows them. It stays away from windows in which nothing does. */
export function register(session: Session): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('variorum.status', vscode.StatusBarAlignment.Left, 0);
  item.name = 'Variorum';
  item.command = 'variorum.claims.focus';
  let waiting: NodeJS.Timeout | undefined;
  let isShown = false;
  const listener = session.onDidChangeClaims((claims) => {
    clearTimeout(waiting);
    if (claims.reading !== null) waiting = setTimeout(() => showReading(item, claims), isShown ? 0 : shortReading);
    else showCounts(item, claims);
    isShown = claims.reading !== null;
  });
  return vscode.Disposable.from(item, listener, new vscode.Disposable(() => clearTimeout(waiting)));
}

function showReading(item: vscode.StatusBarItem, { reading, counts }: ClaimsResult): void {
  const words =
    reading === null || reading.total === 0
      ? vscode.l10n.t('Reading sources…')
      : vscode.l10n.t('Reading {0} of {1} sources…', reading.done, reading.total);
  item.text = `$(sync~spin) ${[words, ...countsInWords(counts)].join(' · ')}`;
  item.tooltip = vscode.l10n.t('Variorum: reading the sources');
  item.show();
}

function showCounts(item: vscode.StatusBarItem, { counts }: ClaimsResult): void {
  const words = countsInWords(counts);
  if (words.length === 0) {
    item.hide();
    return;
  }
  const sources = counts.sources === 1 ? vscode.l10n.t('1 source') : vscode.l10n.t('{0} sources', counts.sources);
  item.text = `$(versions) ${words.join(' · ')}`;
  item.tooltip = vscode.l10n.t('Variorum: {0}. Show the differing claims.', sources);
  item.show();
}

/** Nothing where nothing differs, and nothing may. */
function countsInWords({ conflicts, differences, possible }: ClaimsResult['counts']): string[] {
  if (conflicts + differences + possible === 0) return [];
  return [
    conflicts === 1 ? vscode.l10n.t('1 conflict') : vscode.l10n.t('{0} conflicts', conflicts),
    differences === 1 ? vscode.l10n.t('1 difference') : vscode.l10n.t('{0} differences', differences),
    ...(possible === 0 ? [] : [vscode.l10n.t('{0} possible', possible)]),
  ];
}
