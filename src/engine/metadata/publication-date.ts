import words from '#lexicon/publication-labels';
import { findFullDates } from './full-dates.js';
import zoneAbbreviations from '#lexicon/time-zone-abbreviations';
import zoneNames from '#lexicon/time-zones';
import weekdays from '#lexicon/weekdays';

/** A date that a line gives for the source itself. */
export interface PublicationDate {
  readonly iso: string;
  /** What the line calls it; `plain` when it stands there without a word. */
  readonly label: 'published' | 'plain' | 'updated';
}

const updated = new RegExp(String.raw`\b(?:${words.updated.join('|')})\b`, 'i');
const published = new RegExp(String.raw`\b(?:${words.published.join('|')})\b`, 'i');
/** Whether a line begins with what such a line is called: `Last updated`. */
export const startsWithLabel = new RegExp(
  String.raw`^\W*(?:(?:${words.beforeLabel.join('|')})\s+)*(?:${words.label.join('|')})\b`,
  'i',
);

const zones = new Set([...Object.keys(zoneNames), ...zoneAbbreviations]);

/** Clock times and time zones: `6:04 PM`, `05.51AM`, `1052 GMT`, `+02:00`. */
const time = [
  /\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b\.?|hrs?\b)?/gi,
  /\b\d{1,2}\s*[ap]\.?m\b\.?/gi,
  /\b\d{4}\s*(?=[A-Z]{3,4}\b|hrs?\b)/g,
  /(?:\b(?:GMT|UTC))?(?:(?<!\s)\s+)?[+-]\d{1,2}(?::?\d{1,2})?/g,
];
const weekday = new RegExp(String.raw`\b(?:${[...Object.keys(weekdays), ...words.shortDays].join('|')})\b\.?`, 'gi');
const smallWords = new RegExp(String.raw`\b(?:${[...words.beforeLabel, ...words.label, ...words.filler].join('|')})\b`, 'gi');

/**
 * The dates in a line that says when the source was published and little else: `Published: April 10, 2007`,
 * `9:53 AM, MON 22 JUL 2013`, `SUNNYVALE, Calif. —2/29/2012`. Empty for any other line, so that a date within a sentence or a
 * headline is not taken for the source's own.
 */
export function publicationDatesIn(line: string): PublicationDate[] {
  const dates = findFullDates(line);
  if (dates.length === 0) return [];
  let from = 0;
  let rest = '';
  const stated = dates.map((date): PublicationDate => {
    const before = line.slice(from, date.start);
    from = date.end;
    rest += `${before} `;
    return { iso: date.iso, label: updated.test(before) ? 'updated' : published.test(before) ? 'published' : 'plain' };
  });
  const words = remainingWords(rest + line.slice(from));
  const isListed = words.length > 0 && /^(?:[-+•]|\*\s)\s*\p{L}/u.test(line);
  const isOfficial = !isListed && words.length <= 4 && words.every((word) => /^\p{Lu}{2,}$|^\p{Lu}\p{L}*\.$/u.test(word));
  const isLabelled = startsWithLabel.test(line) && words.length <= 6 && !/[.!?]$/.test(line);
  return isOfficial || isLabelled ? stated : [];
}

/** Whether a part of a line says at most at what time, in which zone and on which day of the week. */
export function saysNoMoreThanTime(part: string): boolean {
  return remainingWords(part).every((word) => zones.has(word.toLowerCase()));
}

/** What is left of a line without times and labels: places and agencies in capitals may stand in a dateline, more may not. */
function remainingWords(rest: string): string[] {
  let text = rest;
  for (const pattern of [...time, weekday, smallWords]) text = text.replace(pattern, ' ');
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}.'’]*/gu) ?? [];
}
