import * as l10n from '@vscode/l10n';
import { CodeActionKind, MessageType, type CodeAction, type Diagnostic } from 'vscode-languageserver';
import { decidedTypes, isSameSpelling } from '../../../engine/index.js';
import { oneLine } from '../../../markdown.js';
import { clientCommands, type DecideParams } from '../../../protocol.js';
import type { ActionProvider } from './action-provider.js';
import type { ServerContext } from '../../context.js';
import { decisionEdit } from '../../workspace/decisions/decision-edit.js';
import type { NamedMention, IndexView } from '../../workspace/index-view.js';
import { errorInWords } from '../../lsp/language.js';

/** What an action needs to know when it is carried out. */
interface NameActionData {
  readonly decision: DecideParams;
}

/** What an analyst can decide on a name: whether two are one, whether it is one at all, of what type it is. */
export function nameActions(context: ServerContext): ActionProvider {
  const { client, showMessage } = context;
  return {
    actionsAt: (uri, { start }, diagnostics, view) => {
      const named = view.mentionAt(uri, start);
      if (named === undefined) return Promise.resolve([]);
      const actions = [...suggested(named, uri, diagnostics, view), ...chosen(named, uri, view)];
      return Promise.resolve(
        client.runsCommand(clientCommands.decide)
          ? [...actions.map(asCommand), ...asking(named, view)]
          : [...actions, ...retyping(named, uri, view)],
      );
    },
    carryOut: (action, interactive) => (isActionData(action.data) ? carryOut(action, action.data, interactive) : undefined),
  };

  async function carryOut(action: CodeAction, { decision }: NameActionData, interactive: boolean): Promise<CodeAction> {
    try {
      const { edit } = await decisionEdit(decision, context);
      return { ...action, edit };
    } catch (error) {
      if (interactive) showMessage(MessageType.Error, errorInWords(error));
      return action;
    }
  }
}

function action(title: string, kind: string, decision: DecideParams): CodeAction {
  return { title, kind, data: { decision } satisfies NameActionData };
}

/** What the name may be misspelled for. */
function suggested(
  { entity, mention }: NamedMention,
  uri: string,
  diagnostics: readonly Diagnostic[],
  view: IndexView,
): CodeAction[] {
  const like = view.lookalike(entity);
  if (like === undefined || isSameSpelling(mention.name, like.name)) return [];
  const name = oneLine(like.name);
  const ids = { entity: view.entityId(entity), other: view.entityId(like) };
  const { start } = view.range(uri, mention);
  const fixed = diagnostics.filter(
    ({ code, range }) =>
      code === 'name-lookalike' && range.start.line === start.line && range.start.character === start.character,
  );
  const offered = [
    action(l10n.t`Same as “${name}”`, CodeActionKind.QuickFix, { decide: { kind: 'merge', ...ids }, textDocument: { uri } }),
    action(l10n.t`“${oneLine(mention.name)}” is not “${name}”`, CodeActionKind.QuickFix, {
      decide: { kind: 'apart', ...ids },
      textDocument: { uri },
    }),
  ];
  return offered.map((each) => ({ ...each, ...(fixed.length > 0 && { diagnostics: fixed }) }));
}

function chosen({ entity, mention }: NamedMention, uri: string, view: IndexView): CodeAction[] {
  const id = view.entityId(entity);
  const [spelling, name] = [oneLine(mention.name), oneLine(entity.name)];
  const textDocument = { uri };
  const isSpelledOtherwise = !isSameSpelling(spelling, name) && entity.mentions.some((other) => other.name !== mention.name);
  return [
    action(l10n.t`“${spelling}” is not a name`, CodeActionKind.QuickFix, {
      decide: { kind: 'not-a-name', entity: id, spellings: [mention.name] },
      textDocument,
    }),
    ...(isSpelledOtherwise
      ? [
          action(l10n.t`“${spelling}” is not “${name}”: make it an entity of its own`, CodeActionKind.RefactorRewrite, {
            decide: { kind: 'split', entity: id, spelling: mention.name },
            textDocument,
          }),
        ]
      : []),
    ...(entity.mentions.length > 1
      ? [
          action(l10n.t`Here, “${spelling}” is another: make this mention an entity of its own`, CodeActionKind.RefactorRewrite, {
            decide: { kind: 'split-mention', textDocument, position: view.range(uri, mention).start },
            textDocument,
          }),
        ]
      : []),
  ];
}

/** For clients that cannot ask: an action for each type. */
function retyping({ entity }: NamedMention, uri: string, view: IndexView): CodeAction[] {
  const name = oneLine(entity.name);
  const titles = {
    person: l10n.t`“${name}” is a person`,
    organization: l10n.t`“${name}” is an organization`,
    place: l10n.t`“${name}” is a place`,
    event: l10n.t`“${name}” is an event`,
  };
  return decidedTypes
    .filter((type) => type !== entity.type)
    .map((type) =>
      action(titles[type], CodeActionKind.RefactorRewrite, {
        decide: { kind: 'retype', entity: view.entityId(entity), type },
        textDocument: { uri },
      }),
    );
}

function asking({ entity }: NamedMention, view: IndexView): CodeAction[] {
  const ask = (title: string, command: string): CodeAction => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    command: { title, command, arguments: [view.entityId(entity)] },
  });
  return [
    ask(l10n.t`“${oneLine(entity.name)}” is the same as…`, clientCommands.merge),
    ask(l10n.t`Change the type of “${oneLine(entity.name)}”…`, clientCommands.retype),
  ];
}

/** A client that has the command saves what it writes, too, so that no unsaved file is left behind. */
function asCommand({ data, ...each }: CodeAction): CodeAction {
  return isActionData(data)
    ? { ...each, command: { title: each.title, command: clientCommands.decide, arguments: [data.decision] } }
    : each;
}

/** The server's own: what is in it is looked at where it is carried out. */
function isActionData(data: unknown): data is NameActionData {
  return (
    typeof data === 'object' &&
    data !== null &&
    'decision' in data &&
    typeof data.decision === 'object' &&
    data.decision !== null &&
    'decide' in data.decision
  );
}
