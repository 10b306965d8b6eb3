// The form for browsers brings what it needs of Node: the server runs in a web worker, too.
import { stringify } from 'csv-stringify/browser/esm/sync';
import {
  gravestRelation,
  inWords,
  speakerAsWritten,
  versionsOf,
  type AnyClaim,
  type ClaimVersion,
  type Event,
  type Group,
  type GroupState,
  type Language,
} from '../engine/index.js';
import { printable } from './printable.js';
import type { Places, ShownIndex } from './types.js';

const columns = [
  'event',
  'date',
  'group',
  'verdict',
  'confidence',
  'source',
  'published',
  'place',
  'as_written',
  'sentence',
  'dimension',
  'min',
  'max',
  'unit',
  'approximate',
  'start',
  'end',
  'version',
  'reason',
  'speaker',
  'status',
  'decision',
  'because',
  'question',
  'decided_by',
  'decided_at',
] as const;

type Row = Record<(typeof columns)[number], string>;

/** A group with what its rows have in common. */
interface Told {
  readonly group: Group;
  readonly event: Event | undefined;
  /** The least value first: a row has the number of its own, from 1. */
  readonly versions: readonly ClaimVersion[];
  readonly state: GroupState;
}

/**
 * Comma-separated values (RFC 4180): a row for each claim of each group. Spreadsheets take a cell that starts with `=`, `+`, `-` or `@` for a
 * formula: those get an apostrophe before them. What programs read is the same in every language: the header, verdicts, statuses, decisions.
 *
 * @param language what reasons are told in
 */
export function csvReport({ events, groups, sources, states }: ShownIndex, places: Places, language: Language): string {
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const rows = groups.flatMap((group) => {
    const told = { group, event: eventOf.get(group.event), versions: versionsOf(group), state: states.of(group) };
    const reasons = new Map(told.versions.map((version) => [version, reasonOf(version, told, language)]));
    return group.claims.map((claim): Row => {
      const text = sources.get(claim.uri)?.text ?? '';
      const version = told.versions.find(({ claims }) => claims.includes(claim));
      const reason = (version && reasons.get(version)) ?? '';
      return {
        ...claimCells(claim, told, text, places),
        ...versionCells(version, reason, told),
        ...stateCells(version, told.state),
      };
    });
  });
  return stringify(rows, { header: true, columns: [...columns], record_delimiter: 'windows', escape_formulas: true });
}

function claimCells(claim: AnyClaim, { group, event }: Told, text: string, places: Places) {
  const { start, end, uri } = claim;
  const isRole = claim.dimension === 'role';
  const value = isRole ? { min: claim.role.head, max: claim.role.head, unit: 'role' } : claim.normalized;
  return {
    event: printable(event?.title ?? ''),
    date: event?.date ?? '',
    group: printable(group.title),
    verdict: `${group.isConfident ? '' : 'possible '}${group.verdict}`,
    confidence: group.confidence.toFixed(3),
    source: printable(places.path(uri)),
    published: claim.published ?? '',
    place: printable(places.lineAndColumn(uri, claim)),
    as_written: printable(claim.text),
    sentence: printable(text.slice(claim.sentence.start, claim.sentence.end)),
    dimension: claim.dimension,
    min: String(value.min ?? ''),
    max: String(value.max ?? ''),
    unit: value.unit,
    approximate: isRole ? '' : String(claim.quantity.approximate),
    start: String(start),
    end: String(end),
    speaker: isRole ? '' : printable(speakerAsWritten(claim, text) ?? ''),
  };
}

function versionCells(version: ClaimVersion | undefined, reason: string, { versions }: Told) {
  return { version: version === undefined ? '' : String(versions.indexOf(version) + 1), reason };
}

/** Why a version stands to the others as it does where that is gravest. */
function reasonOf(version: ClaimVersion, { group, versions }: Told, language: Language): string {
  const gravest = gravestRelation(group, version, versions);
  return gravest === undefined ? '' : printable(inWords(gravest.reason, language));
}

/** What was decided, in the words of the file of decisions: of the version to use on its own rows, of the rest on all rows of the group. */
function stateCells(version: ClaimVersion | undefined, { status, isSeen, preferred, question, changes, by, at }: GroupState) {
  const isUsed = preferred !== null && version?.claims.includes(preferred.claim) === true;
  const decisions = [
    ...(changes.length > 0 ? ['reopened'] : []),
    ...(isSeen ? ['seen'] : []),
    ...(isUsed ? ['use-version'] : []),
    ...(question === '' ? [] : ['ask']),
  ];
  return {
    status,
    decision: decisions.join('; '),
    because: isUsed ? printable(preferred.because) : '',
    question: printable(question),
    decided_by: printable(by ?? ''),
    decided_at: printable(at ?? ''),
  };
}
