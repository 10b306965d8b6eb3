import { MessageType } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { citationText, readMetadata } from '../../../engine/index.js';
import { messageOf } from '../../../message-of.js';
import { CiteRequest, DidChangeEditedNotification, type CiteParams, type CiteResult } from '../../../protocol.js';
import type { ServerContext } from '../../context.js';
import { canonicalUri } from '../../lsp/canonical-uri.js';
import type { CitationMarks, CitedSource } from './citation-marks.js';
import type { CitationTarget } from './cite.js';
import { sourcesOf, type Citing } from './citing.js';

/** Answers what a client's own commands ask, and takes note of what the analyst edits in it. */
export function answerCiting(context: ServerContext, citing: Citing): void {
  const { connection, drafts, showMessage } = context;
  connection.onNotification(DidChangeEditedNotification, ({ documents }) => drafts.tell(documents.map(canonicalUri)));
  connection.onRequest(CiteRequest, async (params): Promise<CiteResult | null> => {
    try {
      return await answer(params);
    } catch (error) {
      showMessage(MessageType.Error, messageOf(error));
      return null;
    }
  });

  async function answer({ textDocument, sources, into }: CiteParams): Promise<CiteResult | null> {
    const near = canonicalUri((into ?? { textDocument }).textDocument.uri);
    const { edit, citation } = await answerWith(near, sources, into);
    if (into !== undefined && edit === undefined) {
      showMessage(MessageType.Info, 'This is cited there already.');
      return null;
    }
    return { citation, edit: edit ?? null };
  }

  async function answerWith(near: string, sources: readonly string[], into: CiteParams['into']) {
    let written: (cited: readonly CitedSource[]) => string = (cited) => citationText(cited.map(({ key }) => key));
    const result = await citing.cite(near, (marks) => {
      if (into !== undefined) written = (cited) => marks.mark(cited);
      return {
        cited: sourcesOf(sources.map(canonicalUri), context.view()),
        target: into === undefined ? undefined : targetAt(into, marks, context),
      };
    });
    return { ...result, citation: written(result.cited) };
  }
}

/** @throws an error in words where it is no open draft */
function targetAt(
  { textDocument, position }: NonNullable<CiteParams['into']>,
  marks: CitationMarks,
  { documents, drafts, folders }: ServerContext,
): CitationTarget {
  const uri = canonicalUri(textDocument.uri);
  const document = documents.get(uri);
  if (document === undefined) throw new Error(`${folders.nameOf(uri)} is not open any more.`);
  const text = document.getText();
  if (!drafts.isDraft({ uri, text, metadata: readMetadata(text) })) {
    throw new Error(`${folders.nameOf(uri)} is a source, and sources are never edited.`);
  }
  const at = TextDocument.create(uri, '', 0, text).offsetAt(position);
  return { uri, text, version: document.version, insert: (cited) => marks.editsAt(text, at, cited) };
}
