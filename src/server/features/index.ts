import type { ServerCapabilities } from 'vscode-languageserver';
import type { ServerContext } from '../context.js';
import { register as registerClaims } from './claims.js';
import { register as registerCodeActions } from './code-actions/index.js';
import { register as registerCompletion } from './completion.js';
import { register as registerDecide } from './decide.js';
import { register as registerDiagnostics } from './diagnostics.js';
import { register as registerEntities } from './entities.js';
import { register as registerGroup } from './group.js';
import { register as registerHighlights } from './highlights.js';
import { register as registerHover } from './hover.js';
import { register as registerLog } from './problem-log.js';
import { register as registerMarks } from './marks.js';
import { register as registerNextDifference } from './next-difference.js';
import { register as registerReferences } from './references.js';
import { register as registerRename } from './rename.js';
import { register as registerSymbols } from './symbols.js';

/** Registers all features. @returns the capabilities that they add to the server */
export function register(context: ServerContext): ServerCapabilities {
  registerLog(context);
  registerMarks(context);
  registerGroup(context);
  registerNextDifference(context);
  registerEntities(context);
  registerDecide(context);
  const capabilities = {
    ...registerDiagnostics(context),
    ...registerHover(context),
    ...registerCodeActions(context),
    ...registerReferences(context),
    ...registerHighlights(context),
    ...registerSymbols(context),
    ...registerRename(context),
    ...registerCompletion(context),
  };
  // Last, so that a client that is told of new claims has their diagnostics already.
  registerClaims(context);
  return capabilities;
}
