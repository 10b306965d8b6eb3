import * as l10n from '@vscode/l10n';
import { MessageType } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { citationText, type TextEdit } from '../../../engine/index.js';
import { errorInWords } from '../../lsp/language.js';
import { DidChangeEditedNotification } from '../../../protocol.js';
import { CiteRequest, type CiteParams, type CiteResult, type Cursor } from '../../../protocol-citations.js';
import type { ServerContext } from '../../context.js';
import { canonicalUri } from '../../lsp/canonical-uri.js';
import type { CitedSource } from './citation-marks.js';
import type { CitationTarget } from './cite.js';
import { readStated } from './stated.js';
import { sourcesOf, type Citing } from './citing.js';

/** Answers what a client's own commands ask, and takes note of what the analyst edits in it. */
export function answerCiting(context: ServerContext, citing: Citing): void {
  const { connection, drafts, showMessage } = context;
  connection.onNotification(DidChangeEditedNotification, ({ documents }) => drafts.tell(documents.map(canonicalUri)));
  connection.onRequest(CiteRequest, async (params): Promise<CiteResult | null> => {
    try {
      return await answer(params);
    } catch (error) {
      showMessage(MessageType.Error, errorInWords(error));
      return null;
    }
  });

  async function answer({ textDocument, sources, into, fields }: CiteParams): Promise<CiteResult | null> {
    const near = canonicalUri((into ?? { textDocument }).textDocument.uri);
    const { edit, citation } = await answerWith(near, sources, into, fields);
    if (into !== undefined && edit === undefined) {
      showMessage(MessageType.Info, l10n.t`This is cited there already.`);
      return null;
    }
    return { citation, edit: edit ?? null };
  }

  async function answerWith(near: string, sources: readonly string[], into: CiteParams['into'], fields: CiteParams['fields']) {
    let written: (cited: readonly CitedSource[]) => string = (cited) => citationText(cited.map(({ key }) => key));
    const result = await citing.cite(near, (marks) => {
      if (into !== undefined) written = (cited) => marks.mark(cited);
      return {
        cited: sourcesOf(sources.map(canonicalUri), context.view()),
        fields: readStated(fields),
        target: into === undefined ? undefined : targetAt(into, context, (text, at, cited) => marks.editsAt(text, at, cited)),
      };
    });
    return { ...result, citation: written(result.cited) };
  }
}

/** @throws an error in words where it is no open draft */
export function targetAt(
  { textDocument, position }: Cursor,
  { documents, drafts, folders }: ServerContext,
  insert: (text: string, at: number, cited: readonly CitedSource[]) => readonly TextEdit[],
): CitationTarget {
  const uri = canonicalUri(textDocument.uri);
  const document = documents.get(uri);
  if (document === undefined) throw new Error(l10n.t`${folders.nameOf(uri)} is not open any more.`);
  const text = document.getText();
  if (!drafts.isOpenDraft(uri)) {
    throw new Error(l10n.t`${folders.nameOf(uri)} is a source, and sources are never edited.`);
  }
  const at = TextDocument.create(uri, '', 0, text).offsetAt(position);
  return { uri, text, version: document.version, insert: (cited) => insert(text, at, cited) };
}
