import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { Emitter, FileChangeType, type FileEvent } from 'vscode-languageserver';
import {
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { Folders } from '../../../src/server/workspace/folders.js';
import { watchedHost } from '../../../src/server/workspace/watched-host.js';
import { Indexer } from '../../../src/server/workspace/indexer.js';
import { OpenDocuments } from '../../../src/server/workspace/open-documents.js';
import { defaultSettings } from '../../../src/server/workspace/settings.js';
import { WorkspaceIndex } from '../../../src/server/workspace/workspace-index.js';
import { stopClock } from '../../fake-clock.js';
import { Folder, memory } from '../folder.js';

const untitled = 'untitled:Untitled-1';

describe('Indexer', () => {
  let folder: Folder;
  let indexer: Indexer;
  let documents: OpenDocuments;
  const watched = new Emitter<readonly FileEvent[]>();
  /** The files that were read, in their order. */
  let reported: string[];
  let onReport: () => void;

  beforeEach(() => {
    folder = Folder.make({ 'a.txt': 'A strike of 3 days.' });
    const folders = new Folders();
    folders.setFolders([folder.uri]);
    folders.setGlobs(defaultSettings.files);
    documents = new OpenDocuments();
    reported = [];
    onReport = () => undefined;
    indexer = new Indexer({
      host: watchedHost(memory, watched.event),
      documents,
      folders,
      kindSaidOf: () => undefined,
      globs: () => defaultSettings.files,
      startProgress: () => ({
        report: (_done, _total, uri) => {
          reported.push(uri);
          onReport();
        },
        end: () => undefined,
      }),
      log: (message) => assert.fail(message),
    });
  });

  afterEach(() => {
    indexer.dispose();
    folder.remove();
  });

  /** Reads the folder. */
  async function read(): Promise<void> {
    indexer.rescan();
    while (indexer.reading !== null) await changed();
  }

  function changed(): Promise<void> {
    return new Promise((resolve) => {
      const listening = indexer.onDidChange(() => {
        listening.dispose();
        resolve();
      });
    });
  }

  it('reads what its host lists, and what its host says has changed', async () => {
    await read();
    assert.equal(indexer.corpus.get(folder.uriOf('a.txt'))?.text, 'A strike of 3 days.');
    folder.write('b.txt', 'A strike of 4 days.');
    folder.remove('a.txt');
    watched.fire([
      { uri: folder.uriOf('b.txt'), type: FileChangeType.Created },
      { uri: folder.uriOf('a.txt'), type: FileChangeType.Deleted },
    ]);
    do await changed();
    while (indexer.reading !== null);
    assert.equal(indexer.corpus.get(folder.uriOf('b.txt'))?.text, 'A strike of 4 days.');
    assert.equal(indexer.corpus.get(folder.uriOf('a.txt')), undefined);
  });

  it('reads the files beside open documents first, and all others in their order', async () => {
    const near = folder.uriOf('wire/open.txt');
    const names = ['b.txt', 'desk/a.txt', 'wire/1.txt', 'wire/2.txt', 'wire/deep/1.txt', 'z.txt'];
    for (const name of names) folder.write(name, 'A strike of 3 days.');
    const editor = new FakeEditor(documents, indexer, near);
    await editor.open('A strike of 5 days.');
    await read();
    assert.deepEqual(
      reported.map((uri) => uri.slice(folder.uri.length + 1)),
      ['wire/1.txt', 'wire/2.txt', 'a.txt', 'b.txt', 'desk/a.txt', 'wire/deep/1.txt', 'z.txt'],
    );
    editor.close();
  });

  it('tells soon, and then every second or so, what it has while it reads, and how far it is', async () => {
    for (let number = 1; number < 10; number += 1) folder.write(`b-${number}.txt`, 'A strike of 3 days.');
    const clock = stopClock();
    onReport = () => clock.tick(400);
    const told: string[] = [];
    indexer.onDidChange(() => told.push(`${indexer.corpus.index().sources.size}: ${JSON.stringify(indexer.reading)}`));
    try {
      await read();
    } finally {
      clock.restore();
    }
    assert.deepEqual(told, [
      '0: {"done":0,"total":0}',
      '1: {"done":1,"total":10}',
      '4: {"done":4,"total":10}',
      '7: {"done":7,"total":10}',
      '10: {"done":10,"total":10}',
      '10: null',
    ]);
  });

  it('reads an edit at rest, and then tells of it: nobody need ask for the text', async () => {
    const editor = new FakeEditor(documents, indexer);
    await read();
    await editor.open('A strike of 5 days.');
    await changed();
    const told: (string | undefined)[] = [];
    indexer.onDidChange(() => told.push(indexer.corpus.get(untitled)?.text));
    await editor.write('A strike of 6 days.');
    await editor.write('A strike of 7 days.');
    assert.equal(indexer.corpus.get(untitled)?.text, 'A strike of 5 days.');
    await changed();
    assert.deepEqual(told, ['A strike of 7 days.']);
    editor.close();
  });

  it('reads an edit at once for who asks, and tells of it all the same', async () => {
    const editor = new FakeEditor(documents, indexer);
    await read();
    await editor.open('A strike of 5 days.');
    await changed();
    await editor.write('A strike of 6 days.');
    const index = new WorkspaceIndex(indexer, () => new Map());
    assert.equal(index.view().source(untitled)?.text, 'A strike of 6 days.');
    await changed();
    editor.close();
  });

  it('has listeners that need not know of each other: each is given the index as it is, and all before the last word', async () => {
    const editor = new FakeEditor(documents, indexer);
    await read();
    const index = new WorkspaceIndex(indexer, () => new Map());
    const order: string[] = [];
    index.onDidPush((view) => order.push(`pushed ${view.source(untitled)?.text ?? ''}`));
    index.onDidChange((view) => order.push(`changed ${view.source(untitled)?.text ?? ''}`));
    index.onDidChange((view) => order.push(`changed ${view.source(untitled)?.text ?? ''}`));
    await editor.open('Five days.');
    await changed();
    await editor.write('Six days.');
    await changed();
    assert.deepEqual(order, [
      'changed Five days.',
      'changed Five days.',
      'pushed Five days.',
      'changed Six days.',
      'changed Six days.',
      'pushed Six days.',
    ]);
    editor.close();
  });
});

/** An editor with one document. Its notifications have come when its promises are kept. */
class FakeEditor {
  readonly #editor;
  readonly #server;
  readonly #came = new Emitter<void>();
  readonly #uri: string;
  #version = 1;

  constructor(documents: OpenDocuments, indexer: Indexer, uri = untitled) {
    this.#uri = uri;
    const stream = new PassThrough();
    this.#server = createConnection(new StreamMessageReader(stream), new StreamMessageWriter(new PassThrough()));
    this.#editor = createProtocolConnection(new StreamMessageReader(new PassThrough()), new StreamMessageWriter(stream));
    documents.listen(this.#server, {
      opened: (uri) => {
        indexer.documentOpened(uri);
        this.#came.fire();
      },
      edited: (uri) => {
        indexer.documentEdited(uri);
        this.#came.fire();
      },
      closed: (uri) => indexer.documentClosed(uri),
    });
    this.#server.listen();
  }

  async open(text: string): Promise<void> {
    const came = this.#next();
    await this.#editor.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: this.#uri, languageId: 'plaintext', version: this.#version, text },
    });
    await came;
  }

  async write(text: string): Promise<void> {
    const came = this.#next();
    await this.#editor.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.#uri, version: ++this.#version },
      contentChanges: [{ text }],
    });
    await came;
  }

  close(): void {
    this.#editor.dispose();
    this.#server.dispose();
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      const listening = this.#came.event(() => {
        listening.dispose();
        resolve();
      });
    });
  }
}
