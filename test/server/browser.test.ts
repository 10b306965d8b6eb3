import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createContext, runInContext } from 'node:vm';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  HoverRequest,
  type DataCallback,
  type Disposable,
  type Message,
} from 'vscode-languageserver-protocol/node';
import { browserBundle } from './bundle.js';
import { Editor } from './editor.js';
import { strike } from './folder.js';

const { 'herald.txt': herald, 'courier.txt': courier } = strike;

describe('the server in a web worker', () => {
  let bundle: string;

  before(async () => {
    bundle = await readFile(await browserBundle(), 'utf8');
  });

  it('asks for nothing of Node', () => {
    assert.deepEqual(bundle.match(/\brequire\(["'`][^"'`]*["'`]\)|\b(from|import\()\s*["'`]node:|\b__require\(/g) ?? [], []);
  });

  it('compares what is open, with nothing there but what a worker has', async () => {
    const editor = await editorOn(bundle);
    try {
      await editor.indexed(0);
      await editor.open('vscode-vfs://host/reports/herald.txt', herald);
      // Of a folder that only the editor can read.
      await editor.open('vscode-vfs://host/reports/courier.txt', courier);
      await editor.open('vscode-vfs://host/reports/README.md', courier, 'markdown');
      await editor.indexed(2);
      assert.ok(editor.problems('vscode-vfs://host/reports/herald.txt', herald).includes('claim-conflict: 12 days'));
      await editor.edit('vscode-vfs://host/reports/herald.txt', '12 days', '13 days');
      const hover = await editor.connection.sendRequest(
        HoverRequest.type,
        editor.at('vscode-vfs://host/reports/herald.txt', '13 days'),
      );
      assert.ok(JSON.stringify(hover).includes('13 days'));
      assert.deepEqual(editor.log, []);
    } finally {
      await editor.stop();
    }
  });
});

/** Runs the bundle as the script of a worker. */
function editorOn(bundle: string): Promise<Editor> {
  const received = new Messages();
  const worker: WorkerScope = {
    console,
    TextDecoder,
    TextEncoder,
    URL,
    atob,
    queueMicrotask,
    setTimeout,
    clearTimeout,
    addEventListener: () => undefined,
    postMessage: (message) => received.take(message),
  };
  runInContext(bundle, createContext(worker));
  const connection = createProtocolConnection(received, new Poster(worker));
  const options = { folders: ['vscode-vfs://host/reports'] };
  return Editor.connect(connection, options, () => Promise.resolve());
}

/** The global scope of a worker. */
interface WorkerScope extends Record<string, unknown> {
  readonly postMessage: (message: unknown) => void;
  /** Set by the script. */
  onmessage?: (event: { readonly data: Message }) => void;
}

class Messages extends AbstractMessageReader {
  #callback: DataCallback = () => undefined;

  listen(callback: DataCallback): Disposable {
    this.#callback = callback;
    return { dispose: () => undefined };
  }

  /** Messages are copied, as between threads. */
  take(message: unknown): void {
    const copy = structuredClone(message) as Message;
    setImmediate(() => this.#callback(copy));
  }
}

class Poster extends AbstractMessageWriter {
  readonly #worker: WorkerScope;

  constructor(worker: WorkerScope) {
    super();
    this.#worker = worker;
  }

  write(message: Message): Promise<void> {
    const data = structuredClone(message);
    setImmediate(() => this.#worker.onmessage?.({ data }));
    return Promise.resolve();
  }

  end(): void {
    // A worker is not told that nobody writes to it any more.
  }
}
