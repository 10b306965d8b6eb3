import type { ServerCapabilities } from 'vscode-languageserver';
import {
  AnnotateRequest,
  AnnotationsRequest,
  DidChangeAnnotationsNotification,
  SimilarRequest,
  type AnnotateResult,
  type AnnotationsResult,
  type SimilarPassage,
} from '../../../annotation-protocol.js';
import { errorInWords } from '../../lsp/language.js';
import type { ServerContext } from '../../context.js';
import { annotationNodes } from '../../presentation/annotation-nodes.js';
import { annotationEdit } from './annotate.js';
import { similarPassages } from './similar.js';

/** Notes and marks on passages: what there is, and what to write for it to change. */
export function register(context: ServerContext): ServerCapabilities {
  const { connection, annotations, anchors, documents, folders, answer, onDidChange } = context;
  const tell = (): void => void connection.sendNotification(DidChangeAnnotationsNotification);
  annotations.onDidChange(tell);
  // Another text has other places.
  onDidChange(() => {
    if (annotations.all.size > 0) tell();
  });

  connection.onRequest(
    AnnotationsRequest,
    (token): Promise<AnnotationsResult> =>
      answer(token, (view) => ({
        annotations: [...annotations.all]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .flatMap(([uri, list]) => {
            const text = documents.get(uri)?.getText() ?? view.source(uri)?.text;
            return annotationNodes({ uri, text, annotations: list }, anchors, view, folders);
          }),
      })),
  );

  connection.onRequest(AnnotateRequest, async (params): Promise<AnnotateResult> => {
    try {
      return await annotationEdit(params, context);
    } catch (error) {
      return { message: errorInWords(error) };
    }
  });
  connection.onRequest(
    SimilarRequest,
    ({ annotation }, token): Promise<readonly SimilarPassage[]> =>
      answer(token, (view) => similarPassages(annotation, view, context)),
  );
  return {};
}
