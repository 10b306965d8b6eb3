import { append } from '../collections.js';
import { quotedOnce, type AnyClaim, type Group, type Relation, type Verdict } from './comparison/index.js';
import type { ReadingProblem } from './sources/index.js';
import type { Span } from './text/index.js';
import type { Steps } from './steps/index.js';
import { listed, say, type Message, type Words } from './messages/index.js';

export type FindingCode = 'claim-conflict' | 'claim-difference' | DraftProblem | SourceProblem;

/** How something that a draft says falls short of the sources. */
export type DraftProblem =
  | 'draft-contradicted'
  | 'draft-stale'
  | 'draft-possibly-contradicted'
  | 'draft-possibly-supported'
  | 'draft-unsupported'
  | 'draft-uncited'
  | 'quotation-differs'
  | 'quotation-speaker';

/** What can be wrong with a source as a file. */
export type SourceProblem =
  | 'source-binary'
  | 'source-encoding'
  | 'source-front-matter'
  | ReadingProblem['code']
  | 'source-old-encoding'
  | 'source-own-report'
  | 'source-too-large'
  | 'source-unreadable';

export interface RelatedLocation {
  readonly uri: string;
  readonly span: Span;
  readonly message: Words;
}

/** One thing to tell the analyst, made once and drawn by every door: diagnostics, tree, hover, CLI, SARIF. */
export interface Finding {
  readonly code: FindingCode;
  readonly message: Message;
  readonly uri: string;
  readonly span: Span;
  readonly related: readonly RelatedLocation[];
  /** Set for claims. */
  readonly data?: { readonly group: string; readonly claim: string };
}

/** The differing claims of groups, by source, in the order of the groups. */
export function findingsBySource(groups: readonly Group[]): Map<string, Finding[]> {
  const findings = new Map<string, Finding[]>();
  for (const finding of groups.flatMap(findingsOf)) append(findings, finding.uri, finding);
  return findings;
}

/** Makes the findings of groups in steps, a group each: what asks for them afterwards need not wait. */
export function* findingsInSteps(groups: readonly Group[]): Steps<void> {
  for (const group of groups) {
    findingsOf(group);
    yield;
  }
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
    if (relation.verdict === 'same' || areOfOneReport(claims.get(relation.a), claims.get(relation.b))) continue;
    differing.get(relation.a)?.push(relation);
    differing.get(relation.b)?.push(relation);
  }
  return group.claims.flatMap((claim) => {
    const relations = differing.get(claim.id) ?? [];
    return relations.length === 0 ? [] : [new ClaimFinding(group, claim, relations, claims)];
  });
}

/** Whether they are two roles that one report gives a person, which is no difference: a minister may be a negotiator. */
function areOfOneReport(a: AnyClaim | undefined, b: AnyClaim | undefined): boolean {
  return a?.dimension === 'role' && a.uri === b?.uri;
}

/** By the title of a group and what else is said. */
const said = {
  conflict: {
    sameSource: (title: string, values: Message) => say`${title}: the same source contradicts this: ${values}`,
    otherSources: (title: string, values: Message) => say`${title}: other sources contradict this: ${values}`,
  },
  compatible: {
    sameSource: (title: string, values: Message) => say`${title}: the same source says it differently: ${values}`,
    otherSources: (title: string, values: Message) => say`${title}: other sources say it differently: ${values}`,
  },
} as const;

/** So many others are quoted; the rest are counted. */
const mostQuoted = 3;

/** What a claim differs from is put together when it is asked for: in a large group that is nearly all of it. */
class ClaimFinding implements Finding {
  readonly uri: string;
  readonly span: Span;
  readonly data: { readonly group: string; readonly claim: string };
  readonly #group: Group;
  readonly #differing: readonly Relation[];
  readonly #claims: ReadonlyMap<string, AnyClaim>;

  constructor(group: Group, claim: AnyClaim, differing: readonly Relation[], claims: ReadonlyMap<string, AnyClaim>) {
    this.uri = claim.uri;
    this.span = { start: claim.start, end: claim.end };
    this.data = { group: group.id, claim: claim.id };
    this.#group = group;
    this.#differing = differing;
    this.#claims = claims;
  }

  get code(): FindingCode {
    return this.#with('conflict').length > 0 ? 'claim-conflict' : 'claim-difference';
  }

  get message(): Message {
    const verdict = this.code === 'claim-conflict' ? 'conflict' : 'compatible';
    const all = this.#with(verdict);
    const elsewhere = all.filter(({ uri }) => uri !== this.uri);
    // What the same source says besides is among the related places.
    const [by, others] = elsewhere.length === 0 ? (['sameSource', all] as const) : (['otherSources', elsewhere] as const);
    return said[verdict][by](this.#group.title, enumerated(quotedOnce(others)));
  }

  /** The gravest first. */
  get related(): RelatedLocation[] {
    return [...this.#related('conflict'), ...this.#related('compatible')];
  }

  #related(verdict: Verdict): RelatedLocation[] {
    return this.#differing.flatMap((relation) => {
      const other = this.#other(relation);
      if (relation.verdict !== verdict || other === undefined) return [];
      return [{ uri: other.uri, span: { start: other.start, end: other.end }, message: relation.reason }];
    });
  }

  /** The claims on which this verdict was given. */
  #with(verdict: Verdict): AnyClaim[] {
    return this.#differing.flatMap((relation) => (relation.verdict === verdict ? (this.#other(relation) ?? []) : []));
  }

  #other({ a, b }: Relation): AnyClaim | undefined {
    return this.#claims.get(a === this.data.claim ? b : a);
  }
}

function enumerated(values: readonly Message[]): Message {
  const more = values.length - mostQuoted;
  return more > 0 ? say`${values.slice(0, mostQuoted)} and ${more} more` : listed(...values);
}
