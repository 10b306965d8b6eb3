import {
  claimsIn,
  eventsBySource,
  inWords,
  type AnyClaim,
  type CheckedDraft,
  type Finding,
  type FindingCode,
  type SourceProblem,
} from '../../engine/index.js';
import type { CheckResult } from '../check-result.js';
import { SourceLocator } from '../source-locator.js';
import { jsonText } from './json-text.js';
import type { Report, ReportClaim, ReportDraft, ReportProblem } from './report.js';

/** The whole index, for other programs: agreeing claims too, whether they are asked for or not. */
export function json(checked: CheckResult): string {
  return jsonText(reportOf(checked));
}

function reportOf({ index, problems, drafts, base }: CheckResult): Report {
  const locator = new SourceLocator(index, base);
  const sources = [...index.sources.values()];
  const claims = sources.flatMap(claimsIn);
  const documentOf = numbering(sources.map(({ uri }) => uri));
  const claimOf = numbering(claims.map(({ id }) => id));
  const eventOf = numbering(index.events.map(({ id }) => id));
  const eventOfSource = eventsBySource(index.events);
  return {
    version: 1,
    documents: sources.map(({ uri, metadata }) => ({
      path: locator.path(uri),
      title: metadata.title ?? '',
      published: metadata.published ?? null,
      event: eventOf(known(eventOfSource, uri).id),
    })),
    events: index.events.map(({ title, date, weekday }, id) => ({ id, title, date, weekday })),
    entities: index.entities.map(({ name, type, aliases, mentions }, id) => ({
      id,
      name,
      type,
      aliases,
      mentions: mentions.map(({ uri, start, end }) => ({ document: documentOf(uri), start, end })),
    })),
    claims: claims.map((claim, id) => ({
      id,
      document: documentOf(claim.uri),
      about: index.aboutOf(claim),
      ...claimFields(claim),
    })),
    groups: [...index.groups, ...index.possibleGroups].map((group, id) => ({
      id,
      title: group.title,
      verdict: group.verdict,
      confidence: group.confidence,
      sure: group.isConfident,
      status: index.states.of(group).status,
      event: eventOf(group.event),
      claims: group.claims.map((claim) => claimOf(claim.id)),
      ...(group.uncompared !== undefined && { uncompared: group.uncompared }),
      ...(group.omitted !== undefined && group.omitted > 0 && { omitted: group.omitted }),
      relations: group.relations.map(({ a, b, verdict, reason, match }) => ({
        a: claimOf(a),
        b: claimOf(b),
        verdict,
        reason: inWords(reason),
        match: inWords(match),
      })),
    })),
    problems: problems.flatMap((problem) => problemFields(problem, locator)),
    ...(drafts.length > 0 && { drafts: drafts.map((draft) => draftFields(draft, documentOf, locator)) }),
  };
}

function draftFields(
  { draft: { uri, text }, statements }: CheckedDraft,
  documentOf: (uri: string) => number,
  locator: SourceLocator,
): ReportDraft {
  return {
    path: locator.path(uri),
    statements: statements.map(({ start, end, kind, verdict, message, voices, places }) => ({
      start,
      end,
      text: text.slice(start, end),
      kind,
      verdict,
      message: inWords(message),
      voices,
      places: places.map((place) => ({ document: documentOf(place.uri), start: place.start, end: place.end })),
    })),
  };
}

function claimFields(claim: AnyClaim): Omit<ReportClaim, 'id' | 'document' | 'about'> {
  const { start, end, text, dimension } = claim;
  const sentence = [claim.sentence.start, claim.sentence.end] as const;
  if (claim.dimension === 'role') {
    const { head, standing } = claim.role;
    return {
      start,
      end,
      text,
      sentence,
      dimension,
      stated: noInterval,
      normalized: noInterval,
      approximate: false,
      scope: null,
      role: { head, standing: [...standing] },
    };
  }
  const { approximate, scope } = claim.quantity;
  return {
    start,
    end,
    text,
    sentence,
    dimension,
    stated: claim.stated,
    normalized: claim.normalized,
    approximate,
    scope,
  };
}

/** What has no value that could be measured. */
const noInterval = { min: null, max: null, unit: '' };

function problemFields({ code, uri, message }: Finding, locator: SourceLocator): ReportProblem[] {
  if (!isSourceProblem(code)) return [];
  return [{ code, path: locator.path(uri), message: inWords(message) }];
}

function isSourceProblem(code: FindingCode): code is SourceProblem {
  return code.startsWith('source-');
}

/** Gives each key the number of its place in the list. */
function numbering(keys: readonly string[]): (key: string) => number {
  const numbers = new Map(keys.map((key, number) => [key, number]));
  return (key) => known(numbers, key);
}

function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`The index speaks of ${key}, which is not in it.`);
  return value;
}
