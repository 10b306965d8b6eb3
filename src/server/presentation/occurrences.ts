import type { Position } from 'vscode-languageserver';
import type { Span } from '../../engine/index.js';
import type { IndexView } from '../workspace/index-view.js';

interface Occurrence extends Span {
  readonly uri: string;
}

/** All places that speak of what stands at one: the claims of its groups, else the mentions of the name. */
export function occurrencesAt(uri: string, position: Position, view: IndexView): Occurrence[] {
  const claims = view.groupedClaimsAt(uri, position).flatMap((claim) => view.groupsOf(claim).flatMap((group) => group.claims));
  if (claims.length > 0) return [...new Set(claims)];
  return [...(view.mentionAt(uri, position)?.entity.mentions ?? [])];
}
