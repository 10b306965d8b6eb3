import type { Claim } from './claims/index.js';
import type { Group, Relation } from './comparison/index.js';
import type { Span } from './text/index.js';

export type FindingCode = 'claim-conflict' | 'claim-difference' | SourceProblem;

/** What can be wrong with a source as a file. */
export type SourceProblem = 'source-binary' | 'source-encoding' | 'source-too-large' | 'source-unreadable';

export interface RelatedLocation {
  readonly uri: string;
  readonly span: Span;
  readonly message: string;
}

/** One thing to tell the analyst, made once and drawn by every door: diagnostics, tree, hover, CLI, SARIF. */
export interface Finding {
  readonly code: FindingCode;
  readonly message: string;
  readonly uri: string;
  readonly span: Span;
  readonly related: readonly RelatedLocation[];
  /** Set for claims. */
  readonly data?: { readonly group: string; readonly claim: string };
}

/** One finding for every claim of a group that some other claim of it differs from. */
export function findingsOf(group: Group): Finding[] {
  const claims = new Map(group.claims.map((claim) => [claim.id, claim]));
  return group.claims.flatMap((claim) => {
    const differing = group.relations.filter(
      (relation) => relation.verdict !== 'same' && (relation.a === claim.id || relation.b === claim.id),
    );
    if (differing.length === 0) return [];
    const related = differing.flatMap((relation) => relatedLocation(relation, claim, claims));
    const conflict = differing.some((relation) => relation.verdict === 'conflict');
    return [
      {
        code: conflict ? 'claim-conflict' : 'claim-difference',
        message: `${group.title}: ${conflict ? 'other sources contradict this' : 'other sources say it differently'}`,
        uri: claim.uri,
        span: { start: claim.start, end: claim.end },
        related,
        data: { group: group.id, claim: claim.id },
      } satisfies Finding,
    ];
  });
}

function relatedLocation(relation: Relation, claim: Claim, claims: ReadonlyMap<string, Claim>): RelatedLocation[] {
  const other = claims.get(relation.a === claim.id ? relation.b : relation.a);
  if (other === undefined) return [];
  return [
    {
      uri: other.uri,
      span: { start: other.start, end: other.end },
      get message() {
        return relation.reason;
      },
    },
  ];
}
