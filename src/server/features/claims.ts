import type { ServerCapabilities } from 'vscode-languageserver';
import type { Group } from '../../engine/index.js';
import { ClaimsRequest, DidChangeClaimsNotification, type ClaimsResult, type Counts } from '../../protocol.js';
import type { ServerContext } from '../context.js';
import { groupNode } from '../presentation/group-nodes.js';
import { sourceLabelOf } from '../presentation/source-label.js';
import type { IndexView } from '../workspace/index-view.js';
import { marksOf } from '../presentation/marks.js';
import { eventDateInWords } from '../presentation/values-in-words.js';

/** The tree of events, groups and versions, and the word that it changed. */
export function register(context: ServerContext): ServerCapabilities {
  const { connection, documents, indexing, onDidPush, answer } = context;
  connection.onRequest(ClaimsRequest, (token) => answer(token, (current) => claims(current, context)));

  /** The marks that open documents had when the client was told last, by URI. */
  let known = new Map<string, string>();
  // A client that is told of new claims has their diagnostics already.
  onDidPush((current) => {
    const now = new Map(documents.uris().map((uri) => [uri, JSON.stringify(marksOf(uri, current))]));
    const marks = [...now].filter(([uri, text]) => known.get(uri) !== text).map(([uri]) => uri);
    known = now;
    void connection.sendNotification(DidChangeClaimsNotification, { counts: countsOf(current), indexing: indexing(), marks });
  });
  return {};
}

function claims(view: IndexView, { folders, indexing }: ServerContext): ClaimsResult {
  return {
    events: view.index.events.map((event) => ({
      id: event.id,
      title: event.title,
      date: eventDateInWords(event),
      sources: event.sources.map((uri) => sourceLabelOf(uri, view.source(uri), folders)),
      groups: view.groupsOfEvent(event.id).map((group) => groupNode(group, view, folders)),
    })),
    counts: countsOf(view),
    indexing: indexing(),
  };
}

function countsOf({ index }: IndexView): Counts {
  const count = (verdict: Group['verdict']): number => index.groups.filter((group) => group.verdict === verdict).length;
  return {
    conflicts: count('conflict'),
    differences: count('compatible'),
    agreements: count('same'),
    sources: index.sources.size,
  };
}
