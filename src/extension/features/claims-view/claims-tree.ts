import * as vscode from 'vscode';
import type { VersionNode } from '../../../protocol.js';
import { claimRows, type ClaimsRow, type EventRow, type VersionRow } from '../../rows/claim-rows.js';
import type { Session } from '../../session.js';
import { treeItemOf } from './tree-item.js';

/** Event → group → version. Events without anything to show are left out, and so are agreeing groups until asked for. */
export class ClaimsTree implements vscode.TreeDataProvider<ClaimsRow> {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #session: Session;
  readonly #extensionUri: vscode.Uri;
  #agreeing = false;
  #roots: readonly EventRow[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(session: Session, extensionUri: vscode.Uri) {
    this.#session = session;
    this.#extensionUri = extensionUri;
  }

  /** Shows or hides the groups whose sources all agree. */
  showAgreeing(shown: boolean): void {
    this.#agreeing = shown;
    this.update();
  }

  /** Draws what the session has heard last. */
  update(): void {
    this.#roots = claimRows(this.#session.claims, (group) => this.#agreeing || group.verdict !== 'same');
    this.#changed.fire();
  }

  getTreeItem(row: ClaimsRow): vscode.TreeItem {
    return treeItemOf(row, this.#extensionUri);
  }

  getChildren(row?: ClaimsRow): ClaimsRow[] {
    if (row === undefined) return [...this.#roots];
    return row.kind === 'version' ? [] : [...row.children];
  }

  getParent(row: ClaimsRow): ClaimsRow | undefined {
    return row.kind === 'event' ? undefined : row.parent;
  }

  /** The shown versions that stand at a place of a text: one value can belong to several groups. */
  versionsAt(uri: string, position: vscode.Position): VersionRow[] {
    const versions = this.#roots.flatMap((event) => event.children).flatMap((group) => group.children);
    return versions.filter(({ version }) => isAt(version, uri, position));
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function isAt({ source, ranges }: VersionNode, uri: string, { line, character }: vscode.Position): boolean {
  if (source.uri !== uri) return false;
  return ranges.some(({ start, end }) => {
    const afterStart = start.line < line || (start.line === line && start.character <= character);
    return afterStart && (line < end.line || (line === end.line && character <= end.character));
  });
}
