import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type DocumentSelector, type StaticFeature } from 'vscode-languageclient/node';
import { annotationsFolder, decisionFileNames, referencesFileName } from '../files/file-names.js';
import { clientCommands, documentLanguages } from '../protocol.js';
import { createFilesInOneStep } from './file-creation.js';
import { isNearbySearch } from './nearby-fixes.js';

/**
 * The language client, not yet started; the server is a process of its own that speaks over IPC.
 *
 * @param renameEntity decides on the name at a place. @returns whether it is kept
 */
export function createClient(
  context: vscode.ExtensionContext,
  renameEntity: (document: vscode.TextDocument, position: vscode.Position, name: string) => Promise<boolean>,
): LanguageClient {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  const client = new LanguageClient(
    'variorum',
    'Variorum',
    { module, transport: TransportKind.ipc },
    {
      documentSelector: documentSelector(),
      // Without a folder there is no storage, and little to read.
      initializationOptions: { storageUri: context.storageUri?.toString() },
      // Hovers hold words of sources, which the server escapes; a link may run nothing but this.
      markdown: { isTrusted: { enabledCommands: [clientCommands.compare] } },
      middleware: {
        provideCodeActions: (document, range, context, token, next) =>
          isNearbySearch(document, range, context) ? [] : next(document, range, context, token),
        resolveCodeAction: async (action, token, next) => {
          const resolved = await next(action, token);
          if (resolved?.edit !== undefined) resolved.edit = await createFilesInOneStep(resolved.edit);
          return resolved;
        },
        // A rename of a name is a decision: written like the others, so that the editor has nothing left to do. The rest is saved.
        provideRenameEdits: async (document, position, name, token, next) => {
          const edit = await next(document, position, name, token);
          if (edit == null) return undefined;
          const uris = edit.entries().map(([uri]) => uri);
          const isDecision = uris.every(({ path }) => path.endsWith(`/${decisionFileNames.names}`));
          const isKept = isDecision ? await renameEntity(document, position, name) : await applyAndSave(edit);
          return isKept ? new vscode.WorkspaceEdit() : undefined;
        },
      },
    },
  );
  client.registerFeature(offeredCommands);
  return client;
}

async function applyAndSave(edit: vscode.WorkspaceEdit): Promise<boolean> {
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  const uris = new Set(edit.entries().map(([uri]) => uri.toString()));
  for (const document of vscode.workspace.textDocuments) if (uris.has(document.uri.toString())) await document.save();
  return true;
}

/** Tells the server which commands its quick fixes and hovers may run. */
const offeredCommands: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = { variorumCommands: Object.values(clientCommands) };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};

/**
 * Texts on disk and not yet saved, and those of virtual folders, which only the editor can read; the references that citations are added to, and
 * what is decided and annotated. Not texts of any scheme: an old version that git shows is no source of its own.
 */
function documentSelector(): DocumentSelector {
  const schemes = new Set(['file', 'untitled', ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  const texts = documentLanguages.flatMap((language) => [...schemes].map((scheme) => ({ scheme, language })));
  return [
    ...texts,
    ...[referencesFileName, ...Object.values(decisionFileNames), `${annotationsFolder}/**/*.jsonld`].map((name) => ({
      scheme: 'file',
      pattern: `**/${name}`,
    })),
  ];
}
