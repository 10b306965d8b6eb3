import * as l10n from '@vscode/l10n';
import type { ServerCapabilities } from 'vscode-languageserver';
import {
  claimsIn,
  copiesAmong,
  cslItem,
  editReference,
  hashOf,
  readMetadata,
  sourceHashOf,
  type Source,
} from '../../../engine/index.js';
import { fileName, parentUri, pathFrom } from '../../../files/uris.js';
import { errorInWords } from '../../lsp/language.js';
import {
  EditSourceRequest,
  SourcesRequest,
  type BibliographyResult,
  MissingFieldsRequest,
  type EditSourceParams,
  type SourceFieldsNode,
  type SourceNode,
  type SourcesResult,
} from '../../../protocol-citations.js';
import type { ServerContext } from '../../context.js';
import { canonicalUri } from '../../lsp/canonical-uri.js';
import { lspEdit, workspaceEdit } from '../../lsp/workspace-edit.js';
import { sourceLabelOf } from '../../presentation/source-label.js';
import { checkedFields, fieldsOf, sourcesToAskOf } from '../../workspace/citations/source-fields.js';
import type { IndexView } from '../../workspace/index-view.js';
import { brokenMessage, readJsonFile } from '../../workspace/json-file.js';
import { referencesUri } from '../../workspace/references-file.js';

/** The sources with what is known of them, and what the analyst says of them, which is kept in `references.json`. */
export function registerSources(context: ServerContext): ServerCapabilities {
  const { connection, answer } = context;
  connection.onRequest(SourcesRequest, (token) => answer(token, (view) => sourcesIn(view, context)));
  connection.onRequest(EditSourceRequest, async (params): Promise<BibliographyResult> => {
    try {
      return await edit(params, context);
    } catch (error) {
      return { message: errorInWords(error) };
    }
  });
  connection.onRequest(MissingFieldsRequest, ({ textDocument, sources }, token) =>
    answer(token, (view) =>
      sourcesToAskOf(sources.map(canonicalUri), canonicalUri(textDocument.uri), view, context.references).map((source) => ({
        source: sourceLabelOf(source.uri, view, context.folders),
        fields: fieldsOf(source),
      })),
    ),
  );
  return {};
}

function sourcesIn(view: IndexView, context: ServerContext): SourcesResult {
  const { folders } = context;
  const sources = [...view.index.sources.values()];
  const copies = copiesAmong(sources);
  return {
    sources: sources.map((source) => nodeOf(source, copies.get(source.uri) ?? new Map(), view, context)),
    drafts: [...view.index.drafts.keys()].map((uri) => sourceLabelOf(uri, view, folders)),
  };
}

function nodeOf(
  source: Source,
  copies: ReadonlyMap<string, number>,
  view: IndexView,
  { folders, references }: ServerContext,
): SourceNode {
  const { uri, text, stated = {} } = source;
  const entry = references.of(uri).entryOf(source)?.entry;
  const hash = entry === undefined ? undefined : sourceHashOf(entry.fields);
  const claims = claimsIn(source);
  return {
    source: sourceLabelOf(uri, view, folders),
    fields: fieldsOf(source),
    stated: Object.keys(stated) as (keyof SourceFieldsNode)[],
    key: entry?.key ?? null,
    isChanged: hash !== undefined && hash !== hashOf(text),
    claims: claims.length,
    alone: claims.filter((claim) => view.groupsOf(claim).length === 0).length,
    copies: [...copies].map(([other, sentences]) => ({ source: sourceLabelOf(other, view, folders), sentences })),
  };
}

/** @throws an error in words where there is nothing to write, or no place for it */
async function edit({ textDocument, fields }: EditSourceParams, context: ServerContext): Promise<BibliographyResult> {
  const { client, documents, files, folders, view } = context;
  const source = view().index.sources.get(canonicalUri(textDocument.uri));
  if (source === undefined) throw new Error(l10n.t`This is no source any more.`);
  const uri = referencesUri(source.uri, folders);
  if (uri === undefined) throw new Error(l10n.t`Open a folder: what is said of sources is kept in its references.json.`);
  const checked = checkedFields(fields);
  const text = await readJsonFile(uri, folders.nameOf(uri), files);
  const path = pathFrom(parentUri(uri), source.uri) ?? fileName(source.uri);
  const item = cslItem(readMetadata(source.text), path, hashOf(source.text));
  const result = editReference(text, item, checked);
  if (result.kind === 'broken')
    throw new Error(brokenMessage(folders.nameOf(uri), result.errors, l10n.t`Nothing was changed; mend it and try again.`));
  if (result.text === text) return { edit: null };
  const change = lspEdit(text, { start: 0, end: text?.length ?? 0, newText: result.text });
  const version = documents.get(uri)?.version ?? null;
  return { edit: workspaceEdit([{ uri, version, edit: change, create: text === undefined }], client) };
}
