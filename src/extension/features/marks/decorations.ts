import * as vscode from 'vscode';
import type { MarkKind } from '../../../protocol.js';

/** One decoration type a kind, in the theme colors that the manifest contributes. */
export function createDecorations(): Readonly<Record<MarkKind, vscode.TextEditorDecorationType>> {
  return {
    person: underlined('variorum.person'),
    organization: underlined('variorum.organization'),
    place: underlined('variorum.place'),
    date: underlined('variorum.date', 'dotted'),
    quantity: underlined('variorum.quantity', 'dotted'),
    conflict: highlighted('variorum.conflict'),
    difference: highlighted('variorum.difference'),
  };
}

function underlined(color: string, borderStyle = 'solid'): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    borderColor: new vscode.ThemeColor(color),
    borderStyle,
    borderWidth: '0 0 1px 0',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

/** Differing claims are what the analyst looks for: they stand out in the text and in the overview ruler. */
function highlighted(color: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(`${color}Background`),
    borderRadius: '2px',
    overviewRulerColor: new vscode.ThemeColor(`${color}OverviewRuler`),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
