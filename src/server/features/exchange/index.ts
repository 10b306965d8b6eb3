import type { ServerCapabilities } from 'vscode-languageserver';
import { ExportRequest, ImportRequest, type ImportResult } from '../../../annotation-protocol.js';
import { errorInWords } from '../../lsp/language.js';
import type { ServerContext } from '../../context.js';
import { exportAs } from './export.js';
import { importAnnotations } from './import.js';

/** Reports, and annotations from and for other programs. */
export function register(context: ServerContext): ServerCapabilities {
  context.connection.onRequest(ExportRequest, ({ format }, token) =>
    context.answer(token, (view) => exportAs(format, view, context)),
  );
  context.connection.onRequest(ImportRequest, async (params): Promise<ImportResult> => {
    try {
      return await importAnnotations(params, context);
    } catch (error) {
      return { message: errorInWords(error) };
    }
  });
  return {};
}
