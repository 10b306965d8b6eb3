import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
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
}

/** Between two requests, in milliseconds. */
const pause = 10;

/** Starts the server on a folder of so many texts, and asks it for symbols all the time. */
export async function answering({ files }: Texts): Promise<Answering> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  files.forEach((bytes, index) => writeFileSync(join(folder, `${String(index).padStart(4, '0')}.txt`), bytes));
  const server = spawn(process.execPath, [fileURLToPath(new URL('../server.cjs', import.meta.url)), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const start = performance.now();
  let firstDiagnostics = NaN;
  const told = { isReady: false };
  connection.onNotification('textDocument/publishDiagnostics', () => {
    if (Number.isNaN(firstDiagnostics)) firstDiagnostics = performance.now() - start;
  });
  connection.onNotification('variorum/didChangeClaims', ({ reading }: { reading: unknown }) => {
    if (reading === null) told.isReady = true;
  });
  connection.listen();
  try {
    const uri = pathToFileURL(folder).href;
    await connection.sendRequest('initialize', {
      processId: process.pid,
      capabilities: {},
      workspaceFolders: [{ uri, name: 'bench' }],
    });
    await connection.sendNotification('initialized', {});
    const waits: number[] = [];
    while (!told.isReady) {
      const asked = performance.now();
      await connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: `${uri}/0000.txt` } });
      waits.push(performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    const ready = performance.now() - start;
    waits.sort((a, b) => a - b);
    const at = (share: number): number => waits[Math.min(waits.length - 1, Math.ceil(waits.length * share))] ?? NaN;
    return { sources: files.length, longest: at(1), p95: at(0.95), firstDiagnostics, ready };
  } finally {
    connection.dispose();
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
