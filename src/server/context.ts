import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type Event,
  type MessageType,
} from 'vscode-languageserver';
import { confidentOnly, type CorpusIndex, type Finding } from '../engine/index.js';
import type { Settings } from '../protocol.js';
import type { Client } from './lsp/client.js';
import type { DecisionFiles } from './workspace/decision-files.js';
import type { OpenDocuments } from './workspace/open-documents.js';
import type { Folders } from './workspace/folders.js';
import type { Indexer } from './workspace/indexer.js';
import { IndexView } from './workspace/index-view.js';

/** What every feature is given. */
export interface ServerContext {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: OpenDocuments;
  readonly folders: Folders;
  readonly decisions: DecisionFiles;
  readonly settings: () => Settings;
  readonly indexing: () => boolean;
  /** What is wrong with single files, by URI. */
  readonly problems: () => ReadonlyMap<string, readonly Finding[]>;
  /** The index changed, or the settings: what was pushed to the client is to be pushed anew. */
  readonly onDidChange: Event<void>;
  /** A document or a file, given by its canonical URI, was opened, edited, closed, created, changed or deleted. */
  readonly onDidChangeFile: Event<string>;
  /** Shows a message to the analyst: only what answers something that was done. */
  readonly showMessage: (type: MessageType, message: string) => void;
  /** The index as it is now, with the edits of this moment. */
  readonly view: () => IndexView;
  /** The index as it was looked at last, which costs nothing: for answers that must not make anyone wait. */
  readonly lastView: () => IndexView;
  /**
   * Answers a request from the index as it is now. A request that was cancelled meanwhile is refused.
   */
  readonly answer: <T>(token: CancellationToken, compute: (view: IndexView) => T) => Promise<T>;
}

/**
 * @param indexer brings edited texts into the corpus before it is asked
 * @param settings say whether what is not sure is shown as well
 */
export function viewsOf(indexer: Indexer, settings: ServerContext['settings']): Pick<ServerContext, 'view' | 'lastView'> {
  let last: { readonly index: CorpusIndex; readonly show: Settings['claims']['show']; readonly view: IndexView } | undefined;
  const view = (): IndexView => {
    indexer.flush();
    const index = indexer.corpus.index();
    const { show } = settings().claims;
    if (last?.index !== index || last.show !== show)
      last = { index, show, view: new IndexView(show === 'all' ? index : confidentOnly(index)) };
    return last.view;
  };
  return { view, lastView: () => last?.view ?? view() };
}

/** Lets the event loop turn first, so that a cancellation that came right after the request is seen. */
export function answerWith(view: () => IndexView): ServerContext['answer'] {
  return async (token, compute) => {
    await nextTurn();
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    return compute(view());
  };
}
