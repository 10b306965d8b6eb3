#!/usr/bin/env node
import process from 'node:process';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { diskFiles } from '../disk/index.js';
import { stackOf } from '../message-of.js';
import { startServer } from './server.js';

// The language server as a process of its own, over stdio, IPC or a socket, with the files of the disk.
const connection = createConnection(ProposedFeatures.all);

// One thing that goes wrong must not take the others with it. The connection may be what went wrong: editors show stderr, too.
process.on('unhandledRejection', (reason) => process.stderr.write(`Unexpected: ${stackOf(reason)}\n`));
process.on('uncaughtException', (error) => process.stderr.write(`Unexpected: ${stackOf(error)}\n`));

startServer(connection, diskFiles);
connection.listen();
