#!/usr/bin/env node
import process from 'node:process';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.js';

const connection = createConnection(ProposedFeatures.all);

// One thing that goes wrong must not take the others with it. The connection may be what went wrong: editors show stderr, too.
process.on('unhandledRejection', (reason) => process.stderr.write(`Unexpected: ${describe(reason)}\n`));
process.on('uncaughtException', (error) => process.stderr.write(`Unexpected: ${describe(error)}\n`));

startServer(connection);
connection.listen();

function describe(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
}
