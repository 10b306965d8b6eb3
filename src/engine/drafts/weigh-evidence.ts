import { append } from '../../collections.js';
import { quotedText, type AnyClaim, type Group } from '../comparison/index.js';
import { fold } from '../language/index.js';
import type { DraftContext } from './draft-context.js';
import { enumerated, nameOf } from './source-names.js';
import type { DraftStatement, DraftVerdict, Evidence } from './types.js';
import { countVoices } from './voices.js';
import { say, type Message } from '../messages/index.js';

/** A claim of a draft with what sources say about the same thing. */
export interface Weighed {
  readonly claim: AnyClaim;
  readonly group: Group;
  /** Whether the evidence is surely about the same thing, and not only possibly. */
  readonly isSure: boolean;
  readonly evidence: readonly Evidence[];
  /** Whether evidence that can be true beside the claim bears it out all the same. */
  readonly bearsOut: (evidence: AnyClaim) => boolean;
  /** Whether the draft gives what a source says otherwise beside the claim: it tells of the disagreement. */
  readonly isTold: (evidence: AnyClaim) => boolean;
}

/** Says how a claim of a draft stands to the sources, and why. */
export function weigh({ claim, group, isSure, evidence, bearsOut, isTold }: Weighed, context: DraftContext): DraftStatement {
  const supporting = evidence.flatMap(({ claim: other, verdict }) =>
    verdict === 'same' || (verdict === 'compatible' && bearsOut(other)) ? [other] : [],
  );
  const against = contradicting(evidence, supporting, isTold, context);
  const cited = context.citedFor(claim.sentence);
  const verdict = isSure ? verdictOf(supporting, against, cited, context) : possibleVerdictOf(supporting, against);
  return {
    uri: claim.uri,
    start: claim.start,
    end: claim.end,
    kind: claim.dimension === 'role' ? 'role' : 'claim',
    verdict,
    message: messageOf({ title: group.title, verdict, isSure, supporting, against, evidence, cited }, context),
    places: placesOf(evidence, group, claim),
    evidence,
    voices: isSure ? countVoices(supporting, (uri) => context.source(uri)) : 0,
    claim,
    group,
  };
}

/** A source that says both, as one that sets things right, does not contradict; nor does what its outlet has replaced by a later report. */
function contradicting(
  evidence: readonly Evidence[],
  supporting: readonly AnyClaim[],
  isTold: Weighed['isTold'],
  context: DraftContext,
): AnyClaim[] {
  const bearing = new Set(supporting.map(({ uri }) => uri));
  return evidence.flatMap(({ claim, verdict }) =>
    verdict !== 'conflict' ||
    bearing.has(claim.uri) ||
    isTold(claim) ||
    supporting.some((later) => isLaterReport(later, claim, context))
      ? []
      : [claim],
  );
}

/** Whether one claim stands in a later report of the outlet of another. */
function isLaterReport(later: AnyClaim, earlier: AnyClaim, context: DraftContext): boolean {
  const [a, b] = [context.source(later.uri)?.metadata, context.source(earlier.uri)?.metadata];
  if (a?.outlet === undefined || b?.outlet === undefined || a.published === undefined || b.published === undefined) return false;
  return fold(a.outlet) === fold(b.outlet) && a.published > b.published;
}

function verdictOf(
  supporting: readonly AnyClaim[],
  against: readonly AnyClaim[],
  cited: ReadonlySet<string>,
  context: DraftContext,
): DraftVerdict {
  if (against.length > 0) {
    const isStale = against.every((later) => supporting.some((earlier) => isLaterReport(later, earlier, context)));
    return isStale ? 'stale' : 'contradicted';
  }
  if (supporting.length === 0) return 'unsupported';
  return supporting.some(({ uri }) => cited.has(uri)) ? 'supported' : 'uncited';
}

/** What may be about something else makes nothing stale or uncited; where sources possibly differ, the draft has one of their versions. */
function possibleVerdictOf(supporting: readonly AnyClaim[], against: readonly AnyClaim[]): DraftVerdict {
  if (supporting.length > 0) return 'possibly-supported';
  return against.length > 0 ? 'possibly-contradicted' : 'unsupported';
}

interface Told {
  readonly title: string;
  readonly verdict: DraftVerdict;
  readonly isSure: boolean;
  readonly supporting: readonly AnyClaim[];
  readonly against: readonly AnyClaim[];
  readonly evidence: readonly Evidence[];
  readonly cited: ReadonlySet<string>;
}

function messageOf({ title, verdict, isSure, supporting, against, evidence, cited }: Told, context: DraftContext): Message {
  const names = (claims: readonly AnyClaim[]): Message => enumerated(context.sourcesOf(claims).map(nameOf));
  switch (verdict) {
    case 'contradicted':
      return supporting.length === 0
        ? say`${title}: contradicted by ${values(against, context)}`
        : say`${title}: contradicted by ${values(against, context)}; said so by ${names(supporting)}`;
    case 'stale': {
      const days = context.sourcesOf(against).flatMap(({ metadata }) => metadata.published ?? []);
      return say`${title}: stale: ${values(against, context)} in a later report, of ${enumerated(days)}`;
    }
    case 'possibly-contradicted':
      return say`${title}: possibly contradicted by ${values(against, context)}`;
    case 'possibly-supported':
      return against.length === 0
        ? say`${title}: possibly said by ${names(supporting)}`
        : say`${title}: possibly said by ${names(supporting)}; possibly contradicted by ${values(against, context)}`;
    case 'unsupported': {
      const said = values(
        evidence.map(({ claim }) => claim),
        context,
      );
      return isSure
        ? say`${title}: no source says just this, but ${said}`
        : say`${title}: no source says this; possibly about the same thing: ${said}`;
    }
    case 'uncited': {
      const others = [...cited].flatMap((uri) => context.source(uri) ?? []).map(nameOf);
      return others.length === 0
        ? say`${title}: not cited here, but said by ${names(supporting)}`
        : say`${title}: not cited here, but said by ${names(supporting)}; not said by ${enumerated(others)}, cited here`;
    }
    case 'supported':
      return say`${title}: said by ${names(supporting)}`;
  }
}

/** `“15” (The Example), “12” (The Courier and 2 more)` */
function values(claims: readonly AnyClaim[], context: DraftContext): Message[] {
  const said = new Map<string, AnyClaim[]>();
  for (const claim of claims) append(said, quotedText(claim), claim);
  return [...said]
    .slice(0, mostValues)
    .map(([value, those]) => say`“${value}” (${enumerated(context.sourcesOf(those).map(nameOf))})`);
}

const mostValues = 3;

/** What is against the claim first. */
function placesOf(evidence: readonly Evidence[], group: Group, { id }: AnyClaim): DraftStatement['places'] {
  const reasons = new Map(
    group.relations.flatMap(({ a, b, reason }) => (a === id ? [[b, reason]] : b === id ? [[a, reason]] : [])),
  );
  const inOrder = [...evidence].sort((a, b) => Number(b.verdict === 'conflict') - Number(a.verdict === 'conflict'));
  return inOrder.map(({ claim: { uri, start, end, id: other } }) => ({ uri, start, end, message: reasons.get(other) ?? '' }));
}
