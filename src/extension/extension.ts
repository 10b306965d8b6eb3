import * as vscode from 'vscode';
import { State } from 'vscode-languageclient/node';
import { Annotations } from './annotations.js';
import * as annotating from './features/annotating/index.js';
import type { AnnotationThreads } from './features/annotating/threads.js';
import type { AnnotationsTree } from './features/annotations-view/annotations-tree.js';
import * as annotationsView from './features/annotations-view/index.js';
import * as addedSources from './features/added-sources/index.js';
import * as citing from './features/citing/index.js';
import type { ClaimsTree } from './features/claims-view/claims-tree.js';
import * as claimsView from './features/claims-view/index.js';
import * as compare from './features/compare/index.js';
import type { ComparePanel } from './features/compare/panel.js';
import type { EntitiesTree } from './features/entities-view/entities-tree.js';
import * as entitiesView from './features/entities-view/index.js';
import * as fileKind from './features/file-kind/index.js';
import * as exchange from './features/exchange/index.js';
import * as marks from './features/marks/index.js';
import { DecisionWriter } from './decision-writer.js';
import * as naming from './features/naming/index.js';
import * as navigation from './features/navigation/index.js';
import * as overview from './features/overview/index.js';
import * as samples from './features/samples/index.js';
import * as sourcesView from './features/sources-view/index.js';
import type { SourcesTree } from './features/sources-view/sources-tree.js';
import * as statusBar from './features/status-bar/index.js';
import * as walkthrough from './features/walkthrough/index.js';
import type { ClaimsRow } from './rows/claim-rows.js';
import { createClient } from './language-client.js';
import { Session } from './session/session.js';
import { messageOf } from '../message-of.js';

/** What the extension offers to its own tests in a real VS Code. */
export interface Api {
  /** Resolves once the language server answers and has read the workspace. */
  readonly ready: Promise<void>;
  /** The processor time that activation took, without the server, in milliseconds: waiting for others does not count. */
  readonly activationTime: number;
  readonly session: Session;
  readonly claims: ClaimsTree;
  /** The row that is selected in the tree of claims. */
  readonly selectedClaim: () => ClaimsRow | undefined;
  readonly entities: EntitiesTree;
  readonly sources: SourcesTree;
  readonly annotations: { readonly all: Annotations; readonly threads: AnnotationThreads; readonly tree: AnnotationsTree };
  /** The open compare views. */
  readonly comparePanels: () => readonly ComparePanel[];
}

let stop: (() => Promise<void>) | undefined;

/** Wires the features; the language server starts in its own time. */
export function activate(context: vscode.ExtensionContext): Api {
  const before = process.cpuUsage();
  const client = createClient(context, (document, position, name) => decisions.rename(document, position, name));
  const session = new Session(client);
  const decisions = new DecisionWriter(session, context.workspaceState);
  const claims = claimsView.register(session, context, (all) => decisions.decideAll(all.map((decide) => ({ decide }))));
  const entities = entitiesView.register(session);
  const comparing = compare.register(session, claims.selectedRow, context.extensionUri);
  const sources = sourcesView.register(session);
  const all = new Annotations(session, decisions);
  const notes = annotating.register(all, session);
  const list = annotationsView.register(all, (id) => notes.threads.get(id));
  const features = [
    all,
    notes.feature,
    list.view,
    claims.view,
    entities.view,
    naming.register(session, decisions, entities.selectedRow),
    citing.register(session),
    exchange.register(session, decisions),
    marks.register(session),
    navigation.register(session),
    comparing.disposable,
    addedSources.register(session),
    samples.register(context.extensionUri),
    overview.register(session, context.extensionUri),
    statusBar.register(session),
    fileKind.register(session),
    sources.view,
    walkthrough.register(session, claims.isVisible),
  ];
  const stopped = client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) void vscode.commands.executeCommand('setContext', 'variorum.state', 'stopped');
  });
  context.subscriptions.push(session, stopped, ...features);
  const starting = client.start();
  stop = async () => {
    await starting;
    await client.stop();
  };
  starting.then(() => Promise.all([session.refresh(), all.refresh()]), tellNotStarted);
  const { user, system } = process.cpuUsage(before);
  return {
    ready: session.ready,
    activationTime: (user + system) / 1000,
    session,
    claims: claims.tree,
    selectedClaim: claims.selectedRow.current,
    entities: entities.tree,
    sources: sources.tree,
    annotations: { all, threads: notes.threads, tree: list.tree },
    comparePanels: comparing.panels,
  };
}

function tellNotStarted(error: unknown): void {
  void vscode.window.showErrorMessage(vscode.l10n.t('The Variorum language server did not start: {0}', messageOf(error)));
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
