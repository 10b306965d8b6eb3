import * as vscode from 'vscode';
import type { ClaimsResult, GroupNode, VersionNode } from '../../../protocol.js';
import type { Session } from '../../session.js';
import { itemOf } from './items.js';
import type { ClaimsNode } from './nodes.js';

/** Event → group → version. Events without anything to show are left out, and so are agreeing groups until asked for. */
export class ClaimsTree implements vscode.TreeDataProvider<ClaimsNode> {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #session: Session;
  readonly #extensionUri: vscode.Uri;
  #agreeing = false;
  #roots: readonly ClaimsNode[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(session: Session, extensionUri: vscode.Uri) {
    this.#session = session;
    this.#extensionUri = extensionUri;
  }

  /** Shows or hides the groups whose sources all agree. */
  showAgreeing(shown: boolean): void {
    this.#agreeing = shown;
    this.update(this.#session.claims);
  }

  update({ events }: ClaimsResult): void {
    this.#roots = events.filter((event) => event.groups.some((group) => this.#shows(group))).map((event) => ({ kind: 'event', event }));
    this.#changed.fire();
  }

  getTreeItem(node: ClaimsNode): vscode.TreeItem {
    return itemOf(node, this.#extensionUri);
  }

  getChildren(node?: ClaimsNode): ClaimsNode[] {
    switch (node?.kind) {
      case undefined:
        return [...this.#roots];
      case 'event':
        return node.event.groups.filter((group) => this.#shows(group)).map((group) => ({ kind: 'group', event: node.event, group }));
      case 'group':
        return node.group.versions.map((version) => ({ ...node, kind: 'version', version }));
      case 'version':
        return [];
    }
  }

  getParent(node: ClaimsNode): ClaimsNode | undefined {
    if (node.kind === 'version') return { kind: 'group', event: node.event, group: node.group };
    return node.kind === 'group' ? { kind: 'event', event: node.event } : undefined;
  }

  /** The version with an id, shown or not. */
  version(id: string): VersionNode | undefined {
    for (const event of this.#session.claims.events) {
      for (const group of event.groups) {
        const version = group.versions.find((each) => each.id === id);
        if (version !== undefined) return version;
      }
    }
    return undefined;
  }

  /** The shown version that stands at a place of a text. */
  versionAt(uri: string, position: vscode.Position): ClaimsNode | undefined {
    for (const node of this.#roots.flatMap((event) => this.getChildren(event)).flatMap((group) => this.getChildren(group))) {
      if (node.kind === 'version' && isAt(node.version, uri, position)) return node;
    }
    return undefined;
  }

  #shows(group: GroupNode): boolean {
    return this.#agreeing || group.verdict !== 'same';
  }
}

function isAt({ source, ranges }: VersionNode, uri: string, { line, character }: vscode.Position): boolean {
  if (source.uri !== uri) return false;
  return ranges.some(({ start, end }) => {
    const afterStart = start.line < line || (start.line === line && start.character <= character);
    return afterStart && (line < end.line || (line === end.line && character <= end.character));
  });
}
