import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';

/** What the client can do, as far as an answer depends on it. */
export class Client {
  #capabilities: ClientCapabilities = {};

  initialize({ capabilities }: InitializeParams): void {
    this.#capabilities = capabilities;
  }

  get readsConfiguration(): boolean {
    return this.#capabilities.workspace?.configuration === true;
  }

  get registersConfiguration(): boolean {
    return this.#capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
  }

  get registersWatchers(): boolean {
    return this.#capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  }

  get changesFolders(): boolean {
    return this.#capabilities.workspace?.workspaceFolders === true;
  }

  get showsMarkdown(): boolean {
    const formats = this.#capabilities.textDocument?.hover?.contentFormat;
    return formats === undefined || formats.includes('markdown');
  }

  get showsSymbolTree(): boolean {
    return this.#capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
  }

  get takesCodeActions(): boolean {
    return this.#capabilities.textDocument?.codeAction?.codeActionLiteralSupport !== undefined;
  }

  get resolvesEdits(): boolean {
    const { dataSupport, resolveSupport } = this.#capabilities.textDocument?.codeAction ?? {};
    return dataSupport === true && resolveSupport?.properties.includes('edit') === true;
  }

  /** Whether the client offers one of the commands that quick fixes and hovers may run. */
  runsCommand(command: string): boolean {
    const experimental: unknown = this.#capabilities.experimental;
    if (typeof experimental !== 'object' || experimental === null || !('variorumCommands' in experimental)) return false;
    const commands: unknown = experimental.variorumCommands;
    return Array.isArray(commands) && commands.includes(command);
  }

  get editsByVersion(): boolean {
    return this.#capabilities.workspace?.workspaceEdit?.documentChanges === true;
  }

  get createsFiles(): boolean {
    return this.#capabilities.workspace?.workspaceEdit?.resourceOperations?.includes('create') === true;
  }
}
