import type { ServerCapabilities } from 'vscode-languageserver';
import type { ServerContext } from '../context.js';
import { register as registerAddedSources } from './added-sources.js';
import { register as registerCitations } from './citations/index.js';
import { register as registerAnnotating } from './annotating/index.js';
import { register as registerClaims } from './claims.js';
import { register as registerCodeActions } from './code-actions/index.js';
import { register as registerCompletion } from './completion.js';
import { register as registerDecide } from './decide.js';
import { register as registerDiagnostics } from './diagnostics.js';
import { register as registerEntities } from './entities.js';
import { register as registerFileKind } from './file-kind.js';
import { register as registerExchange } from './exchange/index.js';
import { register as registerGroup } from './group.js';
import { register as registerHighlights } from './highlights.js';
import { register as registerHover } from './hover.js';
import { register as registerMarks } from './marks.js';
import { register as registerNextDifference } from './next-difference.js';
import { register as registerProblemLog } from './problem-log.js';
import { register as registerReferences } from './references.js';
import { register as registerRename } from './rename.js';
import { register as registerSymbols } from './symbols.js';

/** Registers one feature. @returns the capabilities that it adds to the server */
export type Register = (context: ServerContext) => ServerCapabilities;

/** All features, in an order that does not matter. */
export const features: readonly Register[] = [
  registerAddedSources,
  registerCitations,
  registerAnnotating,
  registerClaims,
  registerCodeActions,
  registerCompletion,
  registerDecide,
  registerDiagnostics,
  registerEntities,
  registerFileKind,
  registerExchange,
  registerGroup,
  registerHighlights,
  registerHover,
  registerMarks,
  registerNextDifference,
  registerProblemLog,
  registerReferences,
  registerRename,
  registerSymbols,
];
