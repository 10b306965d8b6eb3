import assert from 'node:assert/strict';
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import {
  createProtocolConnection,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  type InitializeParams,
} from 'vscode-languageserver-protocol/node';
import { serverBundle } from './bundle.js';
import { Editor } from './editor.js';

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

  it('says what it can do', async () => {
    const editor = await Editor.start({ capabilities: {} });
    try {
      const { capabilities, serverInfo } = editor.result ?? {};
      assert.equal(serverInfo?.name, 'Variorum');
      assert.deepEqual(Object.keys(capabilities ?? {}).sort(), [
        'codeActionProvider',
        'completionProvider',
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
    } finally {
      await editor.stop();
    }
  });

  it('ends when its editor is gone', async () => {
    const server = spawn(process.execPath, [await serverBundle(), '--stdio'], { stdio: ['pipe', 'ignore', 'ignore'] });
    const ended = once(server, 'exit');
    server.stdin.end();
    await ended;
  });
});
