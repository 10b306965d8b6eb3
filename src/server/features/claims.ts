import type { ServerCapabilities } from 'vscode-languageserver';
import { gravity, isLeftOut, type Group } from '../../engine/index.js';
import {
  ClaimsRequest,
  DidChangeClaimsNotification,
  type ClaimsResult,
  type Counts,
  type EventNode,
  type GroupNode,
} from '../../protocol.js';
import type { ServerContext } from '../context.js';
import { groupNode } from '../presentation/group-nodes.js';
import { isOpen, ruleInWords } from '../presentation/group-state.js';
import { sourceLabelOf } from '../presentation/source-label.js';
import type { IndexView } from '../workspace/index-view.js';
import { marksOf } from '../presentation/marks.js';
import { eventDateInWords } from '../presentation/values-in-words.js';

/** The tree of events, groups and versions, and the word that it changed. */
export function register(context: ServerContext): ServerCapabilities {
  const { connection, documents, problems, reading, onDidPush, answer, markedAhead } = context;
  connection.onRequest(ClaimsRequest, (token) => answer(token, (current) => claims(current, context)));

  /** The marks that open documents had when the client was told last, by URI. */
  let known = new Map<string, string>();
  // A client that is told of new claims has their diagnostics already.
  onDidPush((current) => {
    const now = new Map(documents.uris().map((uri) => [uri, JSON.stringify(marksOf(uri, current))]));
    const marks = [...now].filter(([uri, text]) => known.get(uri) !== text || markedAhead.has(uri)).map(([uri]) => uri);
    known = now;
    markedAhead.clear();
    void connection.sendNotification(DidChangeClaimsNotification, {
      counts: countsOf(current, problems),
      reading: reading(),
      marks,
    });
  });
  return {};
}

function claims(view: IndexView, { folders, problems, reading }: ServerContext): ClaimsResult {
  const nodesOf = (groups: readonly Group[]): GroupNode[] => groups.map((group) => groupNode(group, view, folders));
  const events = view.index.events.map((event) => ({
    id: event.id,
    title: event.title,
    date: eventDateInWords(event),
    sources: event.sources.map((uri) => sourceLabelOf(uri, view, folders)),
    groups: nodesOf(view.groupsOfEvent(event.id)),
    possible: nodesOf(view.possibleGroupsOfEvent(event.id)),
    hidden: view
      .hiddenGroupsOfEvent(event.id)
      .map(({ group, rule }) => ({ group: groupNode(group, view, folders), rule: ruleInWords(rule) })),
  }));
  return { events: events.sort((a, b) => gravityOf(b) - gravityOf(a)), counts: countsOf(view, problems), reading: reading() };
}

/** Of the gravest of its groups; possible ones weigh less than any difference. */
function gravityOf({ groups, possible }: EventNode): number {
  const gravest = Math.max(0, ...groups.map(({ verdict }) => gravity[verdict]));
  return gravest > 0 ? gravest : possible.some(({ verdict }) => verdict !== 'same') ? 0.5 : 0;
}

function countsOf({ index }: IndexView, problems: ServerContext['problems']): Counts {
  const count = (verdict: Group['verdict']): number => index.groups.filter((group) => group.verdict === verdict).length;
  return {
    conflicts: count('conflict'),
    open: index.groups.filter((group) => group.verdict === 'conflict' && isOpen(index.states.of(group))).length,
    differences: count('compatible'),
    agreements: count('same'),
    possible: index.possibleGroups.filter(({ verdict }) => verdict !== 'same').length,
    sources: index.sources.size,
    leftOut: [...problems().values()].filter((found) => found.some(isLeftOut)).length,
  };
}
