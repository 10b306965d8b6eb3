import { setImmediate as nextTurn } from 'node:timers/promises';
import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection, type Event } from 'vscode-languageserver';
import type { Finding } from '../engine/index.js';
import type { Settings } from '../protocol.js';
import type { Client } from './client.js';
import type { OpenDocuments } from './documents.js';
import type { Folders } from './folders.js';
import type { Indexer } from './indexer.js';
import { IndexView } from './view.js';

/** What every feature is given. */
export interface ServerContext {
  readonly connection: Connection;
  readonly client: Client;
  readonly documents: OpenDocuments;
  readonly folders: Folders;
  readonly settings: () => Settings;
  readonly indexing: () => boolean;
  /** What is wrong with single files, by URI. */
  readonly problems: () => ReadonlyMap<string, readonly Finding[]>;
  /** The index changed, or the settings: what was pushed to the client is to be pushed anew. */
  readonly onDidChange: Event<void>;
  /** A document or a file, given by its canonical URI, was opened, edited, closed, created, changed or deleted. */
  readonly onDidChangeFile: Event<string>;
  /** The index as it is now, with the edits of this moment. */
  readonly view: () => IndexView;
  /**
   * Answers a request from the index as it is now. A request that was cancelled meanwhile is refused.
   */
  readonly answer: <T>(token: CancellationToken, compute: (view: IndexView) => T) => Promise<T>;
}

/** @param indexer brings edited texts into the corpus before it is asked */
export function viewOf(indexer: Indexer): () => IndexView {
  let last: IndexView | undefined;
  return () => {
    indexer.flush();
    const index = indexer.corpus.index();
    if (last?.index !== index) last = new IndexView(index);
    return last;
  };
}

/** Lets the event loop turn first, so that a cancellation that came right after the request is seen. */
export function answerWith(view: () => IndexView): ServerContext['answer'] {
  return async (token, compute) => {
    await nextTurn();
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    return compute(view());
  };
}
