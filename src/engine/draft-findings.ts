import type { CheckedDraft, DraftStatement } from './drafts/index.js';
import type { DraftProblem, Finding } from './findings.js';

const known = new WeakMap<CheckedDraft, readonly Finding[]>();

/** What is to be told of a draft, in the order of its text: one finding of each statement that is not supported. Made once. */
export function findingsOfDraft(checked: CheckedDraft): readonly Finding[] {
  let findings = known.get(checked);
  if (findings === undefined) known.set(checked, (findings = checked.statements.flatMap(findingsOf)));
  return findings;
}

function findingsOf(statement: DraftStatement): Finding[] {
  const code = codeOf(statement);
  if (code === undefined) return [];
  const { uri, start, end, message, places, claim, group } = statement;
  return [
    {
      code,
      message,
      uri,
      span: { start, end },
      related: places.map((place) => ({ uri: place.uri, span: { start: place.start, end: place.end }, message: place.message })),
      ...(claim !== undefined && group !== undefined && { data: { group: group.id, claim: claim.id } }),
    },
  ];
}

function codeOf({ verdict, problem }: DraftStatement): DraftProblem | undefined {
  if (problem !== undefined) return `quotation-${problem}`;
  return verdict === 'supported' ? undefined : `draft-${verdict}`;
}
