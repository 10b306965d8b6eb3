import * as l10n from '@vscode/l10n';
import type { ServerCapabilities } from 'vscode-languageserver';
import { errorInWords } from '../../lsp/language.js';
import { BibliographyRequest, type BibliographyResult } from '../../../protocol-citations.js';
import type { ServerContext } from '../../context.js';
import { canonicalUri } from '../../lsp/canonical-uri.js';
import { lspEdit, workspaceEdit } from '../../lsp/workspace-edit.js';
import { bibliographyEdit } from '../../workspace/citations/bibliography-block.js';
import { keysIn } from '../../workspace/citations/keys-in-drafts.js';
import { formatterFor } from '../../workspace/formatter.js';

/** The references that a draft cites, laid out in a marked block of it that is refreshed in place. */
export function registerBibliography(context: ServerContext): ServerCapabilities {
  context.connection.onRequest(BibliographyRequest, async ({ textDocument }): Promise<BibliographyResult> => {
    try {
      return { edit: await edit(canonicalUri(textDocument.uri), context) };
    } catch (error) {
      return { message: errorInWords(error) };
    }
  });
  return {};
}

/** @throws an error in words where there is nothing to be laid out */
async function edit(uri: string, context: ServerContext): Promise<Extract<BibliographyResult, { edit: unknown }>['edit']> {
  const { references, folders, documents, client } = context;
  const { csl } = await context.citationSettings(uri);
  const formatter = await formatterFor(csl, uri, context);
  const draft = context.view().draft(uri)?.draft;
  if (draft === undefined) throw new Error(l10n.t`${folders.nameOf(uri)} is no draft, and sources are never edited.`);
  if (draft.languageId === 'latex')
    throw new Error(l10n.t`LaTeX prints its own bibliography: write \\printbibliography where it is to stand.`);
  const index = references.of(uri);
  const keys = [...new Set(keysIn(draft, references).map(({ key }) => key))];
  const items = keys.flatMap((key) => {
    const located = index.entry(key);
    return located === undefined ? [] : [located.entry.item];
  });
  if (items.length === 0) throw new Error(l10n.t`${folders.nameOf(uri)} cites no reference that is known.`);
  const found = bibliographyEdit(draft.text, formatter.bibliography(items));
  if (found === undefined) return null;
  const version = documents.get(uri)?.version ?? null;
  return workspaceEdit([{ uri, version, edit: lspEdit(draft.text, found), create: false }], client);
}
