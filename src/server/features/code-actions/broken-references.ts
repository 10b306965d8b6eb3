import { parseReferences, type JsonError } from '../../../engine/index.js';
import { messageOf } from '../../../message-of.js';
import type { ServerContext } from '../../context.js';
import { diagnosticsOf, readJsonFile } from '../../workspace/json-file.js';

/** Shows in a broken file of references what is wrong, as long as it is. */
export class BrokenReferences {
  readonly #context: ServerContext;
  readonly #shown = new Set<string>();

  constructor(context: ServerContext) {
    this.#context = context;
    context.onDidChangeFile((uri) => {
      if (this.#shown.has(uri)) this.#check(uri).catch((error: unknown) => context.connection.console.warn(messageOf(error)));
    });
  }

  /** @param text of the file */
  report(uri: string, errors: readonly JsonError[], text: string): void {
    if (errors.length === 0) this.#shown.delete(uri);
    else this.#shown.add(uri);
    const diagnostics = diagnosticsOf(errors, text, 'references-broken');
    void this.#context.connection.sendDiagnostics({ uri, diagnostics });
  }

  async #check(uri: string): Promise<void> {
    const { files, folders } = this.#context;
    const text = (await readJsonFile(uri, folders.nameOf(uri), files)) ?? '';
    const references = parseReferences(text);
    this.report(uri, references.kind === 'broken' ? references.errors : [], text);
  }
}
