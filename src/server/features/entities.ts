import type { ServerCapabilities } from 'vscode-languageserver';
import { EntitiesRequest, EntityRequest, type EntityMentions, type EntityParams } from '../../protocol.js';
import type { ServerContext } from '../context.js';
import { entityMentions, entityNode } from '../presentation/entity-nodes.js';
import { canonicalUri } from '../lsp/canonical-uri.js';
import type { IndexView } from '../workspace/index-view.js';

/** All entities, and one with its mentions. */
export function register(context: ServerContext): ServerCapabilities {
  const { connection, answer } = context;
  connection.onRequest(EntitiesRequest, (token) =>
    answer(token, (view) => ({ entities: view.index.entities.map((entity) => entityNode(entity, view)) })),
  );
  connection.onRequest(EntityRequest, (params, token) => answer(token, (view) => find(params, view, context)));
  return {};
}

function find(params: EntityParams, view: IndexView, { folders }: ServerContext): EntityMentions | null {
  if ('entity' in params) {
    const entity = view.entity(params.entity);
    return entity === undefined ? null : entityMentions(entity, null, view, folders);
  }
  const named = view.mentionAt(canonicalUri(params.textDocument.uri), params.position);
  return named === undefined ? null : entityMentions(named.entity, named.mention.name, view, folders);
}
