import type { AnyClaim, Group, Relation } from './comparison/index.js';
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

/** The differing claims of groups, by source, in the order of the groups. */
export function findingsBySource(groups: readonly Group[]): Map<string, Finding[]> {
  const findings = new Map<string, Finding[]>();
  for (const finding of groups.flatMap(findingsOf)) {
    const list = findings.get(finding.uri);
    if (list === undefined) findings.set(finding.uri, [finding]);
    else list.push(finding);
  }
  return findings;
}

const known = new WeakMap<Group, readonly Finding[]>();

/** One finding for every claim of a group that some other claim of it differs from; made once. */
function findingsOf(group: Group): readonly Finding[] {
  let findings = known.get(group);
  if (findings === undefined) known.set(group, (findings = differingClaims(group)));
  return findings;
}

function differingClaims(group: Group): Finding[] {
  const claims = new Map(group.claims.map((claim) => [claim.id, claim]));
  const differing = new Map<string, Relation[]>(group.claims.map(({ id }) => [id, []]));
  for (const relation of group.relations) {
    if (relation.verdict === 'same') continue;
    differing.get(relation.a)?.push(relation);
    differing.get(relation.b)?.push(relation);
  }
  return group.claims.flatMap((claim) => {
    const relations = differing.get(claim.id) ?? [];
    return relations.length === 0 ? [] : [new ClaimFinding(group, claim, relations, claims)];
  });
}

/** What a claim differs from is put together when it is asked for: in a large group that is nearly all of it. */
class ClaimFinding implements Finding {
  readonly code: FindingCode;
  readonly message: string;
  readonly uri: string;
  readonly span: Span;
  readonly data: { readonly group: string; readonly claim: string };
  readonly #differing: readonly Relation[];
  readonly #claims: ReadonlyMap<string, AnyClaim>;

  constructor({ id, title }: Group, claim: AnyClaim, differing: readonly Relation[], claims: ReadonlyMap<string, AnyClaim>) {
    const conflict = differing.some((relation) => relation.verdict === 'conflict');
    this.code = conflict ? 'claim-conflict' : 'claim-difference';
    this.message = `${title}: ${conflict ? 'other sources contradict this' : 'other sources say it differently'}`;
    this.uri = claim.uri;
    this.span = { start: claim.start, end: claim.end };
    this.data = { group: id, claim: claim.id };
    this.#differing = differing;
    this.#claims = claims;
  }

  get related(): RelatedLocation[] {
    return this.#differing.flatMap(({ a, b, reason }) => {
      const other = this.#claims.get(a === this.data.claim ? b : a);
      return other === undefined ? [] : [{ uri: other.uri, span: { start: other.start, end: other.end }, message: reason }];
    });
  }
}
