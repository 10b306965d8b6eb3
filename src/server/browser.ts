import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { noFiles } from '../files/no-files.js';
import { startServer } from './server.js';

// The language server in a web worker. LSP lets a server ask its client for no files, so the sources are the documents that
// are open: of those of a folder the ones that its globs name.
// A worker's global scope, which only the DOM's types know.
const scope = globalThis as never;
const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(scope), new BrowserMessageWriter(scope));

startServer(connection, noFiles);
connection.listen();
