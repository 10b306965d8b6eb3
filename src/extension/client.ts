import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type DocumentSelector } from 'vscode-languageclient/node';
import { documentLanguages, referencesFileName } from '../protocol.js';
import { makeFilesWhole } from './new-files.js';

/** The language client, not yet started; the server is a process of its own that speaks over IPC. */
export function createClient(context: vscode.ExtensionContext): LanguageClient {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  return new LanguageClient(
    'variorum',
    'Variorum',
    { module, transport: TransportKind.ipc },
    {
      documentSelector: documentSelector(),
      middleware: {
        resolveCodeAction: async (action, token, next) => {
          const resolved = await next(action, token);
          if (resolved?.edit !== undefined) resolved.edit = await makeFilesWhole(resolved.edit);
          return resolved;
        },
      },
    },
  );
}

/** Texts on disk and not yet saved, and the references that citations are added to. */
function documentSelector(): DocumentSelector {
  const texts = documentLanguages.flatMap((language) => ['file', 'untitled'].map((scheme) => ({ scheme, language })));
  return [...texts, { scheme: 'file', pattern: `**/${referencesFileName}` }];
}
