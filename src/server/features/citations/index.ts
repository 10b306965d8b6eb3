import type { ServerCapabilities } from 'vscode-languageserver';
import type { ServerContext } from '../../context.js';
import { registerBibliography } from './bibliography.js';
import { registerDefinition } from './definition.js';
import { registerDiagnostics } from './diagnostics.js';
import { registerSources } from './sources.js';

/** What a draft cites: where that leads, what is wrong with it, its bibliography; and the sources that can be cited. */
export function register(context: ServerContext): ServerCapabilities {
  return {
    ...registerBibliography(context),
    ...registerDefinition(context),
    ...registerDiagnostics(context),
    ...registerSources(context),
  };
}
