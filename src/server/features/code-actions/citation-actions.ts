import * as l10n from '@vscode/l10n';
import { CodeActionKind, MessageType, ResponseError, type CodeAction, type Diagnostic } from 'vscode-languageserver';
import { claimsIn, type AnyClaim } from '../../../engine/index.js';
import type { ActionProvider } from './action-provider.js';
import type { CitationMarks, CitedSource } from './citation-marks.js';
import { citeAllTitle, citeTitle } from './citation-titles.js';
import { askingFirst } from './asking.js';
import type { CitationRequest } from './cite.js';
import { changed, sourcesOf, type Citing } from './citing.js';
import type { ServerContext } from '../../context.js';
import { otherSources } from './other-sources.js';
import { sourceLabelOf } from '../../presentation/source-label.js';
import { sourceActions, type ClaimInSource } from './source-actions.js';
import { readStated } from './stated.js';
import type { IndexView } from '../../workspace/index-view.js';
import { errorInWords } from '../../lsp/language.js';

/** What an action needs to know when it is carried out. */
interface CitationActionData {
  readonly uri: string;
  readonly claim: string;
  /** The claim as written then: an id may come to mean another claim. */
  readonly text: string;
  /** URIs of the sources to cite. */
  readonly sources: readonly string[];
  /** What the analyst was asked of them, see `readStated`. */
  readonly fields?: unknown;
}

/**
 * Quick fixes on a claim: cite the source of each other version, or all of them. A draft is written into, at the claim; a source
 * never is.
 */
export function citationActions(context: ServerContext, citing: Citing): ActionProvider {
  return {
    actionsAt: async (uri, range, diagnostics, view) => {
      const claims = view.groupedClaimsIn(uri, range);
      return (await Promise.all(claims.map((claim) => actionsOn(claim, diagnostics, view, context, citing)))).flat();
    },
    carryOut: (action, interactive) => {
      const data = readData(action.data);
      return data === undefined ? undefined : carryOut(action, data, context, citing, interactive);
    },
  };
}

async function carryOut(
  action: CodeAction,
  data: CitationActionData,
  context: ServerContext,
  citing: Citing,
  interactive: boolean,
): Promise<CodeAction> {
  const tell = (type: MessageType, message: string): void => {
    if (interactive) context.showMessage(type, message);
  };
  try {
    const { edit } = await citing.cite(data.uri, (marks) => find(data, marks, context));
    if (edit !== undefined) return { ...action, edit };
    tell(MessageType.Info, l10n.t`This is cited here already.`);
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    tell(MessageType.Error, errorInWords(error));
  }
  return action;
}

async function actionsOn(
  claim: AnyClaim,
  diagnostics: readonly Diagnostic[],
  view: IndexView,
  context: ServerContext,
  citing: Citing,
): Promise<CodeAction[]> {
  const { folders } = context;
  const inDraft = view.draft(claim.uri) !== undefined;
  const offered = view.groupsOf(claim).map((group) => {
    const others = otherSources(group, claim).map((other) => ({ ...other, label: sourceLabelOf(other.uri, view, folders) }));
    return inDraft
      ? Promise.resolve(draftActions({ claim, group, others }, view, context))
      : sourceActions({ claim, group, others }, view, context, citing);
  });
  const actions = (await Promise.all(offered)).flat();
  const fixed = diagnostics.filter(({ data }) => isClaimData(data) && data.claim === claim.id);
  return fixed.length === 0 ? actions : actions.map((action) => ({ ...action, diagnostics: fixed }));
}

function draftActions({ claim, group, others }: ClaimInSource, view: IndexView, context: ServerContext): CodeAction[] {
  const action = (title: string, sources: readonly string[]): CodeAction => {
    const data: CitationActionData = { uri: claim.uri, claim: claim.id, text: claim.text, sources };
    return askingFirst({ title, kind: CodeActionKind.QuickFix, data }, claim.uri, sources, view, context);
  };
  const single = others.map((other, index) => ({
    ...action(citeTitle(other, group), [other.uri]),
    // They stand in order: when the first one does not say the same, none does. What is only possibly about it (several sets) is none to prefer.
    ...(index === 0 && other.verdict === 'same' && group.sets.length === 1 && { isPreferred: true }),
  }));
  if (others.length < 2) return single;
  const all = others.map(({ uri }) => uri);
  return [...single, action(citeAllTitle(all.length, group), all)];
}

/** @throws where what the action was made from is there no longer */
function find(
  data: CitationActionData,
  marks: CitationMarks,
  { documents, view }: ServerContext,
): Pick<CitationRequest, 'cited' | 'target' | 'fields'> {
  const index = view();
  const source = index.source(data.uri);
  const claim =
    source === undefined ? undefined : claimsIn(source).find(({ id, text }) => id === data.claim && text === data.text);
  // A draft may have become a source since: its head was written, or it was closed.
  if (source === undefined || claim === undefined || index.draft(data.uri) === undefined) throw changed();
  const { uri, text } = source;
  return {
    cited: sourcesOf(data.sources, index),
    fields: readStated(data.fields),
    target: {
      uri,
      text,
      version: documents.get(uri)?.version ?? null,
      insert: (cited) => marks.edits(text, claim, marks.saysParagraph ? withParagraphs(cited, claim, index) : cited),
    },
  };
}

/** With the paragraph in which each source speaks of the same thing as a claim. */
function withParagraphs(cited: readonly CitedSource[], claim: AnyClaim, view: IndexView): CitedSource[] {
  const said = view.groupsOf(claim).flatMap(({ claims }) => claims);
  return cited.map((each) => {
    const place = said.find(({ uri }) => uri === each.uri);
    const paragraphs = view.source(each.uri)?.blocks.filter(({ kind }) => kind === 'paragraph') ?? [];
    const at = place === undefined ? -1 : paragraphs.findIndex(({ start, end }) => start <= place.start && place.start < end);
    return at < 0 ? each : { ...each, paragraph: at + 1 };
  });
}

function isClaimData(data: unknown): data is { claim: string } {
  return typeof data === 'object' && data !== null && 'claim' in data && typeof data.claim === 'string';
}

/** @returns `undefined` where it is the action of another */
function readData(data: unknown): CitationActionData | undefined {
  if (
    isClaimData(data) &&
    'uri' in data &&
    typeof data.uri === 'string' &&
    'text' in data &&
    typeof data.text === 'string' &&
    'sources' in data &&
    Array.isArray(data.sources) &&
    data.sources.every((each) => typeof each === 'string')
  ) {
    const { uri, claim, text, sources } = data;
    return { uri, claim, text, sources, fields: 'fields' in data ? data.fields : undefined };
  }
  return undefined;
}
