import assert from 'node:assert/strict';
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { realpath, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import {
  createProtocolConnection,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  type InitializeParams,
} from 'vscode-languageserver-protocol/node';
import { childUri, pathOf, uriOf } from '../../src/files/uris.js';
import { withFolder } from '../temporary-folder.js';
import { serverBundle } from './bundle.js';
import { Editor } from './editor.js';
import { strike } from './folder.js';

describe('the server process', () => {
  it('speaks over IPC, as VS Code wants it', async () => {
    const server = fork(await serverBundle(), ['--node-ipc']);
    const connection = createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
    connection.listen();
    try {
      const params = { processId: process.pid, capabilities: {}, workspaceFolders: null } as InitializeParams;
      const { capabilities } = await connection.sendRequest(InitializeRequest.type, params);
      assert.equal(capabilities.hoverProvider, true);
    } finally {
      server.kill();
      connection.dispose();
    }
  });

  it('speaks over stdio, says what it can do, and reads the files of the disk', () =>
    withFolder({ ...strike }, async (path) => {
      const folder = uriOf(await realpath(path));
      const editor = await Editor.spawn({ folders: [folder] });
      try {
        assert.equal(editor.result?.serverInfo?.name, 'Variorum');
        assert.deepEqual(Object.keys(editor.result.capabilities).sort(), [
          'codeActionProvider',
          'completionProvider',
          'definitionProvider',
          'documentHighlightProvider',
          'documentSymbolProvider',
          'hoverProvider',
          'positionEncoding',
          'referencesProvider',
          'renameProvider',
          'textDocumentSync',
          'workspace',
          'workspaceSymbolProvider',
        ]);
        await editor.indexed(3);
        const courier = childUri(folder, 'courier.txt');
        const text = strike['courier.txt'].replace('15 days', '16 days');
        await writeFile(pathOf(courier), text);
        await editor.filesChanged(['Changed', courier]);
        await editor.until(() => editor.problems(courier, text).includes('claim-conflict: 16 days'), 'the changed file');
        await rename(join(path, 'wire'), join(path, 'agency'));
        await editor.filesChanged(['Deleted', childUri(folder, 'wire')], ['Created', childUri(folder, 'agency')]);
        const moved = childUri(folder, 'agency/bulletin.md');
        await editor.until(() => (editor.diagnostics.get(moved)?.length ?? 0) > 0, 'the renamed folder');
      } finally {
        await editor.stop();
      }
    }));

  it('ends when its editor is gone', async () => {
    const server = spawn(process.execPath, [await serverBundle(), '--stdio'], { stdio: ['pipe', 'ignore', 'ignore'] });
    const ended = once(server, 'exit');
    server.stdin.end();
    await ended;
  });

  for (const [name, sent] of Object.entries({
    'no length': 'Content-Type: x\r\n\r\n{}',
    'a length that is no number': 'Content-Length: many\r\n\r\n{}',
    'a negative length': 'Content-Length: -2\r\n\r\n{}',
    'a length without end': 'Content-Length: 99999999999\r\n\r\n{}',
    'no header': 'x'.repeat(10_000),
    'a body that is longer than it says': 'Content-Length: 1\r\n\r\n{}\r\n\r\n{"jsonrpc":"2.0"}\r\n\r\n',
  }))
    it(`says so and ends at ${name}`, async () => {
      const server = spawn(process.execPath, [await serverBundle(), '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
      let answer = '';
      server.stdout.on('data', (piece: Buffer) => (answer += piece.toString()));
      server.stdin.on('error', () => undefined);
      server.stdin.write(sent);
      const [code] = (await once(server, 'close')) as [number];
      assert.deepEqual([code, answer.includes('"code":-32700')], [1, true]);
    });

  it('ends when nobody hears it any more', async () => {
    const server = spawn(process.execPath, [await serverBundle(), '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const ended = once(server, 'exit');
    server.stdout.destroy();
    server.stdin.on('error', () => undefined);
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, capabilities: {} } });
    const asked = setInterval(() => server.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`), 50);
    await ended;
    clearInterval(asked);
  });
});
