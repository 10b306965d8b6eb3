import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import type { Texts } from './texts.js';

/** How the server answers while it reads a folder, in milliseconds by the clock: other processes at work count. */
export interface Answering {
  readonly sources: number;
  /** The longest that a request waited for its answer. */
  readonly longest: number;
  /** Nineteen of twenty requests waited for less. */
  readonly p95: number;
  /** From the start until the first diagnostics came. */
  readonly firstDiagnostics: number;
  /** Until all is read and compared. */
  readonly ready: number;
  /** The same two when it starts again, with what it has kept. */
  readonly warm: { readonly firstDiagnostics: number; readonly ready: number };
  /** From an edit of one source until its new diagnostics came, without the pause for typing: the median, and what 95 of 100 take at most. */
  readonly edit: Spread;
  /** The marks of an edited source, from when the client asks for them until they come. */
  readonly marks: Spread;
}

export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** Between two requests, in milliseconds. */
const pause = 10;

/** Starts the server on a folder of so many texts, and asks it for symbols all the time; then starts it again, and edits. */
export async function answering({ files }: Texts): Promise<Answering> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  const sources = join(folder, 'sources');
  mkdirSync(sources);
  files.forEach((bytes, index) => writeFileSync(join(sources, nameOf(index)), bytes));
  try {
    const cold = await Run.start(folder);
    const waits = await cold.askUntilReady();
    await cold.stop();
    const warm = await Run.start(folder);
    await warm.askUntilReady();
    const edits = await warm.edit(files, mostEdits);
    await warm.stop();
    const { firstDiagnostics, ready } = cold;
    return {
      sources: files.length,
      longest: at(waits, 1),
      p95: at(waits, 0.95),
      firstDiagnostics,
      ready,
      warm: { firstDiagnostics: warm.firstDiagnostics, ready: warm.ready },
      edit: spreadOf(edits.map(({ told }) => told)),
      marks: spreadOf(edits.map(({ marked }) => marked)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const mostEdits = 30;

/** What the server waits for after an edit, in milliseconds. */
const restAfterEdit = 300;

/** After an edit the client waits for this before it asks for marks, in milliseconds. */
const restBeforeMarks = 450;

function spreadOf(times: readonly number[]): Spread {
  return { median: at(times, 0.5), p95: at(times, 0.95) };
}

/** The least value that such a share of all is not above. */
function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share))] ?? NaN;
}

function nameOf(index: number): string {
  return `${String(index).padStart(4, '0')}.txt`;
}

/** One run of the server over the folder `sources` of a folder, with `kept` beside it for what it keeps. */
class Run {
  firstDiagnostics = NaN;
  ready = NaN;
  readonly #server: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #uri: string;
  readonly #start = performance.now();
  #told: (uri: string) => void = () => undefined;

  private constructor(folder: string, server: ChildProcess, connection: ProtocolConnection) {
    this.#server = server;
    this.#connection = connection;
    this.#uri = pathToFileURL(join(folder, 'sources')).href;
  }

  static async start(folder: string): Promise<Run> {
    const server = spawn(process.execPath, [fileURLToPath(new URL('../server.cjs', import.meta.url)), '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
    const run = new Run(folder, server, connection);
    connection.onNotification('textDocument/publishDiagnostics', ({ uri }: { uri: string }) => {
      if (Number.isNaN(run.firstDiagnostics)) run.firstDiagnostics = performance.now() - run.#start;
      run.#told(uri);
    });
    connection.onNotification('variorum/didChangeClaims', ({ reading }: { reading: unknown }) => {
      if (reading === null && Number.isNaN(run.ready)) run.ready = performance.now() - run.#start;
      run.#told('');
    });
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      capabilities: {},
      workspaceFolders: [{ uri: run.#uri, name: 'bench' }],
      initializationOptions: { storageUri: pathToFileURL(join(folder, 'kept')).href },
    });
    await connection.sendNotification('initialized', {});
    return run;
  }

  /** @returns how long each request waited */
  async askUntilReady(): Promise<number[]> {
    const waits: number[] = [];
    while (Number.isNaN(this.ready)) {
      const asked = performance.now();
      await this.#connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: `${this.#uri}/${nameOf(0)}` } });
      waits.push(performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return waits;
  }

  /** Changes the first number of some texts, one after the other. @returns how long each change took to be told, and to be marked */
  async edit(files: readonly Uint8Array[], count: number): Promise<{ readonly told: number; readonly marked: number }[]> {
    const times: { told: number; marked: number }[] = [];
    for (const [index, bytes] of files.slice(0, count).entries()) {
      const uri = `${this.#uri}/${nameOf(index)}`;
      const text = new TextDecoder().decode(bytes);
      const document = { uri, languageId: 'plaintext', version: 1, text };
      await this.#connection.sendNotification('textDocument/didOpen', { textDocument: document });
      await this.#untilTold();
      const before = performance.now();
      await this.#connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [{ text: text.replace(/\d+/, '777') }],
      });
      const told = this.#untilTold().then(() => performance.now() - before - restAfterEdit);
      await new Promise((resolve) => setTimeout(resolve, restBeforeMarks));
      const asked = performance.now();
      await this.#connection.sendRequest('variorum/marks', { textDocument: { uri } });
      const marked = performance.now() - asked;
      times.push({ told: await told, marked });
    }
    return times;
  }

  /** Resolves when the server has told that claims changed. */
  #untilTold(): Promise<void> {
    return new Promise((resolve) => {
      this.#told = (uri) => {
        if (uri === '') resolve();
      };
    });
  }

  async stop(): Promise<void> {
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    this.#connection.dispose();
    this.#server.kill();
  }
}
