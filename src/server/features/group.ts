import type { ServerCapabilities } from 'vscode-languageserver';
import { GroupRequest, type GroupComparison, type GroupParams } from '../../protocol.js';
import { ComparisonRequest } from '../../protocol/comparison.js';
import type { Group } from '../../engine/index.js';
import type { ServerContext } from '../context.js';
import { groupNode, versionNode } from '../presentation/group-nodes.js';
import { canonicalUri } from '../lsp/canonical-uri.js';
import { verdictBetween, versionsOf, versionWith } from '../presentation/claim-versions.js';
import type { IndexView } from '../workspace/index-view.js';
import { comparisonOf } from '../presentation/comparison.js';
import { eventDateInWords } from '../presentation/values-in-words.js';

/** One group, its versions compared with a chosen one: to be listed, and to be weighed. */
export function register(context: ServerContext): ServerCapabilities {
  const { connection, answer } = context;
  connection.onRequest(GroupRequest, (params, token) =>
    answer(token, (view) => {
      const asked = find(params, view);
      return asked === undefined ? null : compare(asked.group, asked.claim, view, context);
    }),
  );
  connection.onRequest(ComparisonRequest, (params, token) =>
    answer(token, (view) => {
      const asked = find(params, view);
      const group = asked && view.amongSources(asked.group);
      return group === undefined ? null : comparisonOf(group, asked?.claim, view, context.folders);
    }),
  );
  return {};
}

function find(params: GroupParams, view: IndexView): { group: Group; claim: string | undefined } | undefined {
  if ('group' in params) {
    const group = view.anyGroup(params.group);
    return group === undefined ? undefined : { group, claim: params.version };
  }
  const claims = view.claimsAt(canonicalUri(params.textDocument.uri), params.position);
  for (const groupsOf of [view.groupsOf.bind(view), view.possibleGroupsOf.bind(view)]) {
    for (const claim of claims) {
      const [group] = groupsOf(claim);
      if (group !== undefined) return { group, claim: claim.id };
    }
  }
  return undefined;
}

function compare(group: Group, claim: string | undefined, view: IndexView, { folders }: ServerContext): GroupComparison | null {
  const versions = versionsOf(group);
  const chosen = (claim === undefined ? undefined : versionWith(versions, claim)) ?? versions[0];
  if (chosen === undefined) return null;
  const event = view.event(group.event);
  return {
    ...groupNode(group, view, folders),
    event: { title: event?.title ?? '', date: event === undefined ? '' : eventDateInWords(event) },
    versions: [chosen, ...versions.filter((version) => version !== chosen)].map((version) => ({
      ...versionNode(
        version,
        version === chosen ? { verdict: 'same', reason: '' } : verdictBetween(group, chosen, version),
        view,
        folders,
      ),
      chosen: version === chosen,
    })),
  };
}
