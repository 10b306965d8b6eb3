#!/usr/bin/env node
import process from 'node:process';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskFiles } from '../disk/index.js';
import { stackOf } from '../message-of.js';
import { frameGuard } from './frame-guard.js';
import { startServer } from './server.js';

// The language server as a process of its own, over stdio, IPC or a socket, with the files of the disk.
const connection = createConnection(ProposedFeatures.all);

// One thing that goes wrong must not take the others with it. The connection may be what went wrong: editors show stderr, too.
process.on('unhandledRejection', (reason) => process.stderr.write(`Unexpected: ${stackOf(reason)}\n`));
process.on('uncaughtException', (error) => process.stderr.write(`Unexpected: ${stackOf(error)}\n`));

startServer(connection, diskFiles);
connection.listen();

if (process.argv.includes('--stdio')) {
  // A client that cannot be heard any more, or is out of step, is better off with an end than with silence.
  process.stdin.on(
    'data',
    frameGuard((reason) => {
      process.stderr.write(`The language server ends: its client sent ${reason}.\n`);
      const error = JSON.stringify({ jsonrpc: '2.0', id: null, error: { code: -32700, message: `Parse error: ${reason}` } });
      process.stdout.write(`Content-Length: ${Buffer.byteLength(error)}\r\n\r\n${error}`, () => process.exit(1));
    }),
  );
  process.stdout.on('error', () => process.exit(1));
}
