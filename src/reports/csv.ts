// The form for browsers brings what it needs of Node: the server runs in a web worker, too.
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { AnyClaim, Event, Group } from '../engine/index.js';
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
] as const;

/**
 * Comma-separated values (RFC 4180): a row for each claim of each group. Spreadsheets take a cell that starts with `=`, `+`, `-` or `@` for a
 * formula: those get an apostrophe before them.
 */
export function csvReport({ events, groups, sources }: ShownIndex, places: Places): string {
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const rows = groups.flatMap((group) =>
    group.claims.map((claim) => rowOf(claim, group, eventOf.get(group.event), places, sources.get(claim.uri)?.text ?? '')),
  );
  return stringify(rows, { header: true, columns: [...columns], record_delimiter: 'windows', escape_formulas: true });
}

function rowOf(
  claim: AnyClaim,
  group: Group,
  event: Event | undefined,
  places: Places,
  text: string,
): Record<(typeof columns)[number], string> {
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
  };
}
