import type { ServerCapabilities } from 'vscode-languageserver';
import type { ServerContext } from '../context.js';
import { inWords } from '../lsp/language.js';

/** Says in the log, once each, which files were left out and why. */
export function register({ connection, folders, problems, onDidChange }: ServerContext): ServerCapabilities {
  const said = new Set<string>();
  onDidChange(() => {
    const current = new Set<string>();
    for (const { uri, message } of [...problems().values()].flat()) {
      const line = `${folders.nameOf(uri)}: ${inWords(message)}`;
      current.add(line);
      if (!said.has(line)) connection.console.warn(line);
    }
    said.clear();
    for (const line of current) said.add(line);
  });
  return {};
}
