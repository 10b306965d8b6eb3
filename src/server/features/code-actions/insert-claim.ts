import * as l10n from '@vscode/l10n';
import type { Location } from 'vscode-languageserver';
import { metadataOf } from '../../../bibliography/index.js';
import { phraseEditAt, type AnyClaim, type Source } from '../../../engine/index.js';
import { oneLine } from '../../../markdown.js';
import { fileName } from '../../../files/uris.js';
import { errorInWords } from '../../lsp/language.js';
import {
  DraftsRequest,
  InsertClaimRequest,
  type InsertClaimParams,
  type InsertClaimResult,
} from '../../../protocol-citations.js';
import type { ServerContext } from '../../context.js';
import { canonicalUri } from '../../lsp/canonical-uri.js';
import type { IndexView } from '../../workspace/index-view.js';
import type { CitationMarks, CitedSource } from './citation-marks.js';
import { targetAt } from './cite-request.js';
import type { Citing } from './citing.js';
import { readStated } from './stated.js';

/** Answers what a client needs to say in a draft what a source claims: `90 minutes, according to The Example [@example2026talks]`. */
export function answerInserting(context: ServerContext, citing: Citing): void {
  const { connection, answer, drafts } = context;
  connection.onRequest(DraftsRequest, (token) =>
    answer(token, (view) => {
      const open = drafts.open();
      return { open, closed: [...view.index.drafts.keys()].filter((uri) => !open.includes(uri)) };
    }),
  );
  connection.onRequest(InsertClaimRequest, async (params): Promise<InsertClaimResult> => {
    try {
      return await insert(params, context, citing);
    } catch (error) {
      return { message: errorInWords(error) };
    }
  });
}

/** @throws an error in words where there is no such claim, or no draft to put it into */
async function insert({ claim: at, into, fields }: InsertClaimParams, context: ServerContext, citing: Citing) {
  const uri = canonicalUri(at.uri);
  const near = into === undefined ? uri : canonicalUri(into.textDocument.uri);
  const stated = readStated(fields);
  let written: (cited: readonly CitedSource[]) => string = () => '';
  const { edit, cited } = await citing.cite(near, (marks) => {
    const view = context.view();
    const source = view.index.sources.get(uri);
    if (source === undefined) throw new Error(l10n.t`${context.folders.nameOf(uri)} is no source.`);
    const claim = claimAt({ ...at, uri }, view);
    if (claim === undefined)
      throw new Error(l10n.t`No claim stands here: put the cursor on a number, a date or a role that is marked.`);
    written = (sources) => phraseOf(claim, source, sources, marks);
    const target =
      into === undefined
        ? undefined
        : targetAt(into, context, (text, offset, sources) => [
            phraseEditAt(text, offset, phraseOf(claim, source, sources, marks)),
            ...marks.definitions(text, sources),
          ]);
    if (into === undefined) written = (sources) => marks.byItself(phraseOf(claim, source, sources, marks), sources);
    return { cited: [source], fields: stated, target };
  });
  return { text: written(cited), edit: edit ?? null };
}

/** The claim that is selected; else the shortest where the selection starts, one that others speak of first. */
function claimAt({ uri, range }: Location, view: IndexView): AnyClaim | undefined {
  const [start, end] = [view.offset(uri, range.start), view.offset(uri, range.end)];
  const found = view.claimsAt(uri, range.start);
  const selected = found.find((claim) => claim.start === start && claim.end === end);
  return selected ?? found.find((claim) => view.groupsOf(claim).length > 0) ?? found[0];
}

function phraseOf(claim: AnyClaim, source: Source, cited: readonly CitedSource[], marks: CitationMarks): string {
  const [own] = cited;
  const value = marks.escaped(oneLine(claim.text), source.languageId);
  return marks.behind(`${value}, according to ${marks.escaped(attributionOf(source, own?.item ?? {}), 'plaintext')}`, cited);
}

/** Who says it, as the reference has it or else the text: the outlet, else who wrote it, else the headline, else the file. */
function attributionOf({ uri, metadata }: Source, item: CitedSource['item']): string {
  const { outlet, authors, title } = { ...metadata, ...metadataOf(item) };
  const name = oneLine(outlet ?? authors?.[0] ?? '');
  const headline = oneLine(title ?? '');
  return name || (headline === '' ? fileName(uri) : `“${headline}”`);
}
