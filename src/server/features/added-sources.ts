import type { ServerCapabilities } from 'vscode-languageserver';
import type { Group } from '../../engine/index.js';
import { DidAddSourcesNotification, type DidAddSourcesParams } from '../../protocol.js';
import type { ServerContext } from '../context.js';
import { sourceLabelOf } from '../presentation/source-label.js';
import type { IndexView } from '../workspace/index-view.js';

/** Tells of sources that come when a workspace has been read already: what they add to which claims. */
export function register({ connection, folders, reading, versionsOf, onDidPush }: ServerContext): ServerCapabilities {
  let known: ReadonlySet<string> | undefined;
  onDidPush((view) => {
    if (reading() !== null) return;
    const uris = [...view.index.sources.keys()];
    const added = known === undefined ? [] : uris.filter((uri) => !known?.has(uri));
    known = new Set(uris);
    if (added.length === 0) return;
    const changes = changesBy(new Set(added), view, versionsOf);
    if (changes.adds + changes.agrees === 0) return;
    const sources = added.map((uri) => ({ uri, label: sourceLabelOf(uri, view, folders).label }));
    void connection.sendNotification(DidAddSourcesNotification, { sources, ...changes });
  });
  return {};
}

function changesBy(
  added: ReadonlySet<string>,
  { index }: IndexView,
  versionsOf: ServerContext['versionsOf'],
): Omit<DidAddSourcesParams, 'sources'> {
  // What only new sources say changes no claim.
  const touched = index.groups.filter(({ claims }) => new Set(claims.map(({ uri }) => added.has(uri))).size === 2);
  const isNew = (group: Group): boolean => versionsOf(group).some((claims) => claims.every(({ uri }) => added.has(uri)));
  const adding = touched.filter(isNew);
  return {
    adds: adding.length,
    contradicts: adding.filter((group) => contradicts(group, added)).length,
    agrees: touched.length - adding.length,
  };
}

/** Whether a new source and one of those before it cannot both be right. */
function contradicts({ claims, relations }: Group, added: ReadonlySet<string>): boolean {
  const isAdded = new Map(claims.map(({ id, uri }) => [id, added.has(uri)]));
  return relations.some(({ a, b, verdict }) => verdict === 'conflict' && isAdded.get(a) !== isAdded.get(b));
}
