import * as vscode from 'vscode';
import type { AnnotationNode } from '../../../annotation-protocol.js';

/** Asks for the tags of an annotation: those in use, and what is typed. @returns `undefined` where it is given up */
export function pickTags(node: AnnotationNode, all: readonly AnnotationNode[]): Promise<string[] | undefined> {
  const known = [...new Set([...node.tags, ...all.flatMap(({ tags }) => tags)])].sort((a, b) => a.localeCompare(b));
  const input = vscode.window.createQuickPick();
  input.title = vscode.l10n.t('Tags');
  input.placeholder = vscode.l10n.t('Choose tags, or type a new one');
  input.canSelectMany = true;
  const itemOf = (label: string): vscode.QuickPickItem => ({ label });
  input.items = known.map(itemOf);
  input.selectedItems = input.items.filter(({ label }) => node.tags.includes(label));
  // What is typed is an item as well, and ticked, for as long as it stands there.
  let offered = '';
  input.onDidChangeValue((value) => {
    const typed = value.trim();
    const chosen = new Set(input.selectedItems.map(({ label }) => label));
    if (!known.includes(offered)) chosen.delete(offered);
    if (typed !== '') chosen.add(typed);
    offered = typed;
    input.items = [...new Set([...known, ...chosen])].map(itemOf);
    input.selectedItems = input.items.filter(({ label }) => chosen.has(label));
  });
  return new Promise((resolve) => {
    input.onDidAccept(() => {
      resolve(input.selectedItems.map(({ label }) => label));
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}
