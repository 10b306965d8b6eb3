import type { Claim } from '../claims/index.js';
import { judge, makeGroup, type AnyClaim, type Attachment, type Group, type GroupContext } from '../comparison/index.js';
import type { Source } from '../sources/index.js';
import { titleOfGroup } from '../titles/index.js';
import type { DraftContext } from './draft-context.js';
import { saidInSameWords } from './same-words.js';
import type { DraftStatement, Evidence } from './types.js';
import { weigh } from './weigh-evidence.js';
import { say } from '../messages/index.js';

/**
 * Holds the quantities, dates and ranks of a draft against the sources.
 *
 * @param attached what sources say about the same thing as each claim
 * @param related the sources that the draft may write of
 * @param known of the sources and the draft
 */
export function checkClaims(
  claims: readonly Claim[],
  attached: ReadonlyMap<Claim, Attachment>,
  related: readonly Source[],
  known: GroupContext,
  context: DraftContext,
): DraftStatement[] {
  const said = related.flatMap((source) => source.claims);
  return claims.map((claim) => {
    const attachment = withSameWords(claim, attached.get(claim), said);
    if (attachment === undefined) return unsupported(claim, known);
    const group = groupOf(claim, attachment, known);
    return weigh(
      {
        claim,
        group,
        isSure: attachment.isSure,
        evidence: evidenceOf(claim, attachment.evidence, group),
        bearsOut: (other) => bearsOut(claim, other),
        isTold: (other) => isTold(claim, other, attached),
      },
      context,
    );
  });
}

/** What is said of the same thing, with what else says the same in much the same words. */
function withSameWords(claim: Claim, attachment: Attachment | undefined, said: readonly Claim[]): Attachment | undefined {
  const known = attachment?.isSure === true ? attachment.evidence : [];
  if (known.some((other) => judge(claim, other)?.verdict === 'same')) return attachment;
  const found = saidInSameWords(claim, said).filter((other) => !known.includes(other));
  if (found.length === 0) return attachment;
  const isFound = (other: Claim): boolean => other === claim || found.includes(other);
  const odds = (a: Claim, b: Claim): number => (isFound(a) && isFound(b) ? sure : (attachment?.odds(a, b) ?? sure));
  return { evidence: [...known, ...found], odds, isSure: true };
}

/** Log odds of claims that are in the same words. */
const sure = 3;

function unsupported(claim: Claim, { sourceOf }: GroupContext): DraftStatement {
  const { uri, start, end } = claim;
  const title = titleOfGroup([claim], sourceOf);
  return {
    uri,
    start,
    end,
    kind: 'claim',
    verdict: 'unsupported',
    message: say`${title}: no source says this`,
    places: [],
    evidence: [],
    voices: 0,
    claim,
  };
}

/** A group of the draft’s own, under an id that no group of the sources has. */
function groupOf(claim: Claim, { evidence, odds, isSure }: Attachment, { eventOf, sourceOf }: GroupContext): Group {
  const event = eventOf(evidence[0]?.uri ?? '');
  const sets = isSure
    ? [{ claims: [claim, ...evidence], isSure }]
    : [{ claims: [claim], isSure }, ...evidence.map((other) => ({ claims: [other], isSure }))];
  const known = { eventOf: (uri: string) => (uri === claim.uri ? event : eventOf(uri)), sourceOf };
  return makeGroup(sets, odds, known, `draft ${claim.id}`);
}

function evidenceOf(claim: Claim, claims: readonly Claim[], { relations }: Group): Evidence[] {
  const verdicts = new Map(
    relations.flatMap(({ a, b, verdict }) => (a === claim.id ? [[b, verdict]] : b === claim.id ? [[a, verdict]] : [])),
  );
  return claims.flatMap((other) => {
    const verdict = verdicts.get(other.id);
    return verdict === undefined ? [] : [{ claim: other, verdict }];
  });
}

/**
 * Whether a value lies within what the draft says, so that it is said by the source if less exactly: 312, where the draft has “about 300”.
 * Where the draft gives a bound only, the value is to be near it: “8 hours” do not bear out “up to 12 hours”.
 */
function bearsOut({ normalized: draft }: Claim, other: AnyClaim): boolean {
  if (other.dimension === 'role' || draft.unit === 'date' || other.normalized.unit !== draft.unit) return false;
  const { min, max } = other.normalized;
  if (typeof min === 'string' || typeof max === 'string') return false;
  const [from, to] = [draft.min ?? -Infinity, draft.max ?? Infinity].map(Number);
  if (from === undefined || to === undefined || (min ?? -Infinity) < from || (max ?? Infinity) > to) return false;
  return (to < Infinity || (min ?? Infinity) * near <= from) && (from > -Infinity || (max ?? 0) >= to * near);
}

/** How near a value is to be to a bound that it bears out, as a part of the larger of both. */
const near = 0.75;

/** Whether the sentence of a claim gives what a source says otherwise, too. */
function isTold(claim: Claim, other: AnyClaim, attached: ReadonlyMap<Claim, Attachment>): boolean {
  if (other.dimension === 'role') return false;
  return [...attached].some(
    ([beside, { evidence }]) =>
      beside !== claim &&
      beside.sentence.start === claim.sentence.start &&
      evidence.includes(other) &&
      judge(beside, other)?.verdict === 'same',
  );
}
