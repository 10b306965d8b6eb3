import * as l10n from '@vscode/l10n';
import { CodeActionKind, MessageType, ResponseError, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver';
import { citationPlace, gravity, type AnyClaim, type DraftStatement, type Span } from '../../../engine/index.js';
import { oneLine } from '../../../markdown.js';
import { errorInWords } from '../../lsp/language.js';
import type { ServerContext } from '../../context.js';
import { lspEdit, workspaceEdit } from '../../lsp/workspace-edit.js';
import { shortened } from '../../presentation/shortened.js';
import { sourceLabelOf } from '../../presentation/source-label.js';
import { verdictSigns } from '../../presentation/verdicts.js';
import { escaped } from '../../workspace/citations/escaped.js';
import type { IndexView } from '../../workspace/index-view.js';
import type { ActionProvider } from './action-provider.js';
import { askingFirst } from './asking.js';
import { changed, sourcesOf, type Citing } from './citing.js';
import { readStated } from './stated.js';

/** What an action needs to know when it is carried out. */
interface DraftActionData {
  readonly draftFix: 'disagreement';
  readonly uri: string;
  readonly start: number;
  /** As written then. */
  readonly text: string;
  /** What the analyst was asked of the sources, see `readStated`. */
  readonly fields?: unknown;
}

/** In characters. */
const longest = 48;

/**
 * Quick fixes on what a draft says: give the disagreement, take over what a source says, restore the words of a quotation, spell a name as
 * the sources do.
 */
export function draftActions(context: ServerContext, citing: Citing): ActionProvider {
  return {
    actionsAt: (uri, range, diagnostics, view) => Promise.resolve(actionsAt(uri, range, diagnostics, view, context)),
    carryOut: (action, interactive) => {
      const data = readData(action.data);
      return data === undefined ? undefined : carryOut(action, data, context, citing, interactive);
    },
  };
}

function actionsAt(
  uri: string,
  range: Range,
  diagnostics: readonly Diagnostic[],
  view: IndexView,
  context: ServerContext,
): CodeAction[] {
  const draft = view.draft(uri);
  if (draft === undefined) return [];
  const [from, to] = [view.offset(uri, range.start), view.offset(uri, range.end)];
  const touched = draft.statements.filter(({ start, end }) => start <= to && from <= end);
  // Of several claims the first, as with citations: a menu of what all of them could be is none to choose from.
  const first = touched.find(({ replacement, evidence }) => replacement === undefined && evidence.length > 0);
  const offered = touched.filter((statement) => statement.replacement !== undefined || statement === first);
  return offered.flatMap((statement) => {
    const { start } = view.range(uri, statement);
    const fixed = diagnostics.filter(
      ({ source, range: at }) => source === 'variorum' && at.start.line === start.line && at.start.character === start.character,
    );
    const actions = [...replacing(statement, view, context), ...disagreeing(statement, draft.draft.text, view, context)];
    return fixed.length === 0 ? actions : actions.map((action) => ({ ...action, diagnostics: fixed }));
  });
}

/** The edit that writes something else in place of a statement, which no reference is needed for. */
function replacing(statement: DraftStatement, view: IndexView, context: ServerContext): CodeAction[] {
  const { uri, replacement, problem } = statement;
  if (replacement !== undefined) {
    const words = shortened(oneLine(replacement), longest);
    const title =
      problem === 'differs' ? l10n.t`Restore the source’s wording: “${words}”` : l10n.t`Write “${words}”, as the sources do`;
    const written = escaped(replacement, 'plaintext', view.source(uri)?.languageId === 'latex' ? 'latex' : 'plaintext');
    return [{ ...replaced(title, uri, statement, written, view, context), isPreferred: problem === 'differs' }];
  }
  const others = statement.evidence
    .filter(({ verdict }) => verdict !== 'same')
    .sort((a, b) => gravity[a.verdict] - gravity[b.verdict]);
  const values = new Map(others.map((each) => [oneLine(each.claim.text), each]));
  return [...values].map(([value, { claim, verdict }]) => {
    const { label } = sourceLabelOf(claim.uri, view, context.folders);
    const title = l10n.t`${verdictSigns[verdict]} Take over “${shortened(value, longest)}” (${shortened(label, longest)})`;
    const from = view.source(claim.uri)?.languageId ?? 'plaintext';
    const words = escaped(value, from, view.source(uri)?.languageId ?? 'plaintext');
    return replaced(title, uri, statement, words, view, context);
  });
}

function replaced(
  title: string,
  uri: string,
  span: Span,
  newText: string,
  view: IndexView,
  { client, documents }: ServerContext,
): CodeAction {
  const text = view.source(uri)?.text;
  const edit = lspEdit(text, { start: span.start, end: span.end, newText });
  const version = documents.get(uri)?.version ?? null;
  return { title, kind: CodeActionKind.QuickFix, edit: workspaceEdit([{ uri, version, edit, create: false }], client) };
}

/** Offered where sources say otherwise, and the draft does not tell. */
function disagreeing(
  { uri, start, end, verdict, evidence }: DraftStatement,
  text: string,
  view: IndexView,
  context: ServerContext,
): CodeAction[] {
  if (!/^(?:contradicted|stale|possibly-contradicted)$/.test(verdict) || evidence.length === 0) return [];
  const versions = versionsIn(evidence.map(({ claim }) => claim));
  const values = versions.map(({ text: value }) => l10n.t`“${shortened(oneLine(value), 24)}”`);
  const data: DraftActionData = { draftFix: 'disagreement', uri, start, text: text.slice(start, end) };
  const title = l10n.t`Insert the disagreement (${[...values.slice(0, 3), ...(values.length > 3 ? ['…'] : [])].join(', ')})`;
  if (view.source(uri) === undefined) return [];
  const sources = versions.map((claim) => claim.uri);
  return [askingFirst({ title, kind: CodeActionKind.QuickFix, data }, uri, sources, view, context)];
}

/** One claim for each value, in the order given. */
function versionsIn(claims: readonly AnyClaim[]): AnyClaim[] {
  return [...new Map(claims.map((claim) => [oneLine(claim.text).toLowerCase(), claim] as const).reverse()).values()].reverse();
}

async function carryOut(
  action: CodeAction,
  { uri, start, text, fields }: DraftActionData,
  context: ServerContext,
  citing: Citing,
  interactive: boolean,
): Promise<CodeAction> {
  try {
    const { edit } = await citing.cite(uri, (marks) => {
      const view = context.view();
      const statement = view.draft(uri)?.statements.find((each) => each.start === start && each.evidence.length > 0);
      const source = view.source(uri);
      if (statement === undefined || source?.text.slice(statement.start, statement.end) !== text) throw changed();
      const versions = versionsIn(statement.evidence.map(({ claim }) => claim));
      return {
        cited: sourcesOf(
          versions.map((claim) => claim.uri),
          view,
        ),
        fields: readStated(fields),
        target: {
          uri,
          text: source.text,
          version: context.documents.get(uri)?.version ?? null,
          insert: (cited) => {
            const parts = versions.map((claim, index) => {
              const { label } = sourceLabelOf(claim.uri, view, context.folders);
              const from = view.source(claim.uri)?.languageId ?? 'plaintext';
              const value = marks.escaped(oneLine(claim.text), from);
              return marks.behind(`${value} according to ${marks.escaped(label, 'plaintext')}`, cited.slice(index, index + 1));
            });
            const at = citationPlace(source.text, statement);
            return [{ start: at, end: at, newText: ` (${parts.join('; ')})` }, ...marks.definitions(source.text, cited)];
          },
        },
      };
    });
    return edit === undefined ? action : { ...action, edit };
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    if (interactive) context.showMessage(MessageType.Error, errorInWords(error));
    return action;
  }
}

function readData(data: unknown): DraftActionData | undefined {
  if (typeof data !== 'object' || data === null || !('draftFix' in data) || data.draftFix !== 'disagreement') return undefined;
  if (!('uri' in data && 'start' in data && 'text' in data)) return undefined;
  const { uri, start, text } = data;
  if (typeof uri !== 'string' || typeof start !== 'number' || typeof text !== 'string') return undefined;
  return { draftFix: 'disagreement', uri, start, text, fields: 'fields' in data ? data.fields : undefined };
}
