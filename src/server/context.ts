import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type Event,
  type MessageType,
} from 'vscode-languageserver';
import type { Finding } from '../engine/index.js';
import type { CitationSettings, ReadingState, Settings } from '../protocol.js';
import type { Client } from './lsp/client.js';
import type { AnchoredAnnotations } from './workspace/annotations/anchored-annotations.js';
import type { AnnotationFiles } from './workspace/annotations/annotation-files.js';
import { versionsOf } from './presentation/claim-versions.js';
import type { VersionsOf } from './workspace/decisions/claim-decision-change.js';
import type { CurrentFiles } from './workspace/current-files.js';
import type { DecisionFiles } from './workspace/decisions/decision-files.js';
import type { Drafts } from './workspace/drafts.js';
import type { Folders } from './workspace/folders.js';
import type { IndexView } from './workspace/index-view.js';
import { nextTurn } from './workspace/next-turn.js';
import type { References } from './workspace/references.js';
import type { OpenDocuments } from './workspace/open-documents.js';
import { readCitations } from './workspace/settings.js';
import type { Workspace } from './workspace/workspace.js';
import type { WorkspaceIndex } from './workspace/workspace-index.js';

/** Gives what is wrong, by URI. */
export type DiagnosticSource = (view: IndexView) => ReadonlyMap<string, readonly Diagnostic[]>;

/** What every feature is given. */
export interface ServerContext {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: OpenDocuments;
  /** Files as they are in the editor or on disk. */
  readonly files: CurrentFiles;
  readonly folders: Folders;
  readonly drafts: Drafts;
  readonly decisions: DecisionFiles;
  /** The versions of a group, each with its claims. */
  readonly versionsOf: VersionsOf;
  readonly references: References;
  readonly annotations: AnnotationFiles;
  /** Where annotations stand now. */
  readonly anchors: AnchoredAnnotations;
  readonly settings: () => Settings;
  /** How citations are written in the folder of a document. */
  readonly citationSettings: (uri: string) => Promise<CitationSettings>;
  /** Asks of every text anew whether it is a source or a draft, and tells of the change. */
  readonly reclassify: () => void;
  /** How far the reading of files is; `null` where none is read. */
  readonly reading: () => ReadingState | null;
  /** What is wrong with single files, by URI. */
  readonly problems: () => ReadonlyMap<string, readonly Finding[]>;
  /** The index changed, or the settings: what was pushed to the client is to be pushed anew, from the index that is given. */
  readonly onDidChange: Event<IndexView>;
  /** What was to be pushed is pushed, whichever feature does it: the client may be told that it can ask for the rest. */
  readonly onDidPush: Event<IndexView>;
  /** A document or a file, given by its canonical URI, was opened, edited, closed, created, changed or deleted. */
  readonly onDidChangeFile: Event<string>;
  /** Adds diagnostics to those that are pushed of the index. */
  readonly moreDiagnostics: (source: DiagnosticSource) => void;
  /** All that was added so. */
  readonly diagnosticSources: readonly DiagnosticSource[];
  /** Shows a message to the analyst: only what answers something that was done. */
  readonly showMessage: (type: MessageType, message: string) => void;
  /** The index as it is now, with the edits of this moment. */
  readonly view: () => IndexView;
  /** See {@link WorkspaceIndex.readAhead}. */
  readonly readAhead: WorkspaceIndex['readAhead'];
  /** The documents whose marks were told before they were compared: they are to be told again. */
  readonly markedAhead: Set<string>;
  /** The index as it was looked at last, which costs nothing: for answers that must not make anyone wait. */
  readonly lastView: () => IndexView;
  /**
   * Answers a request so that the answer fits the text on the screen: edits that came before the request are read first, whether the
   * text rests yet or not; what else is being read is not waited for. A request that was cancelled meanwhile is refused.
   */
  readonly answer: <T>(token: CancellationToken, compute: (view: IndexView) => T) => Promise<T>;
}

/** Makes what the features are given, of the parts of a server. */
export function serverContext(
  connection: Connection,
  client: Client,
  workspace: Workspace,
  showMessage: ServerContext['showMessage'],
): ServerContext {
  const { documents, files, folders, drafts, decisions, references, annotations, anchors, index } = workspace;
  const view = (): IndexView => index.view();
  const diagnosticSources: DiagnosticSource[] = [];
  return {
    connection,
    client,
    documents,
    files,
    folders,
    drafts,
    decisions,
    versionsOf: (group) => versionsOf(group).map(({ claims }) => claims),
    references,
    annotations,
    anchors,
    settings: () => workspace.settings,
    citationSettings: async (scopeUri) => {
      if (!client.readsConfiguration) return workspace.settings.citations;
      return readCitations(await connection.workspace.getConfiguration({ scopeUri, section: 'variorum' }));
    },
    reclassify: () => workspace.reclassify(),
    reading: () => workspace.reading,
    problems: () => workspace.problems,
    onDidChange: index.onDidChange,
    onDidPush: index.onDidPush,
    onDidChangeFile: workspace.onDidChangeFile,
    moreDiagnostics: (source) => diagnosticSources.push(source),
    diagnosticSources,
    showMessage,
    view,
    readAhead: (uri) => index.readAhead(uri),
    markedAhead: new Set(),
    lastView: () => index.lastView(),
    answer: answerWith(() => index.viewOfScreen()),
  };
}

/** Lets the event loop turn first, so that a cancellation that came right after the request is seen. */
function answerWith(view: () => Promise<IndexView>): ServerContext['answer'] {
  return async (token, compute) => {
    await nextTurn();
    const refuseCancelled = (): void => {
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    };
    refuseCancelled();
    const current = await view();
    refuseCancelled();
    return compute(current);
  };
}
