import type { TextDocument } from 'vscode-languageserver-textdocument';
import { parseReferences, type JsonError } from '../../../engine/index.js';
import type { ServerContext } from '../../context.js';
import { diagnosticsOf, readJsonFile } from '../../workspace/json-file.js';

/** Shows in a broken file of references what is wrong, as long as it is. */
export class BrokenReferences {
  readonly #context: ServerContext;
  readonly #shown = new Set<string>();

  constructor(context: ServerContext) {
    this.#context = context;
    context.onDidChangeFile((uri) => {
      if (this.#shown.has(uri)) this.#check(uri).catch((error: unknown) => context.connection.console.warn(String(error)));
    });
  }

  report(uri: string, errors: readonly JsonError[], document: TextDocument | undefined): void {
    if (errors.length === 0) this.#shown.delete(uri);
    else this.#shown.add(uri);
    const diagnostics = diagnosticsOf(errors, document, 'references-broken');
    void this.#context.connection.sendDiagnostics({ uri, diagnostics });
  }

  async #check(uri: string): Promise<void> {
    const { documents, folders } = this.#context;
    const document = await readJsonFile(uri, folders.nameOf(uri), documents);
    const references = parseReferences(document?.getText() ?? '');
    this.report(uri, references.kind === 'broken' ? references.errors : [], document);
  }
}
