import process from 'node:process';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.js';

const connection = createConnection(ProposedFeatures.all);

// One request that goes wrong must not take the others with it.
process.on('unhandledRejection', (reason) => connection.console.error(`Unexpected: ${describe(reason)}`));
process.on('uncaughtException', (error) => connection.console.error(`Unexpected: ${describe(error)}`));

startServer(connection);
connection.listen();

function describe(reason: unknown): string {
  return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
}
