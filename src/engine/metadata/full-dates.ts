import { distance } from 'fastest-levenshtein';
import { ordinalSuffixes } from '../language/index.js';
import type { Span } from '../text/index.js';
import monthNumbers from '#lexicon/months';

/** A full calendar date in a line of text. */
export interface FullDate extends Span {
  /** ISO 8601: `2025-05-16`. */
  readonly iso: string;
}

const numbers = new Map(Object.entries(monthNumbers));

/** The full names, from January on: each is the first of its number in the list. */
const months = Object.entries(monthNumbers).flatMap(([name, number], index, all) =>
  all.findIndex(([, other]) => other === number) === index ? [name] : [],
);

const day = String.raw`(?<day>\d{1,2})(?:${ordinalSuffixes.join('|')})?`;
const month = String.raw`(?<month>\p{L}{3,10})\.?`;
const year = String.raw`(?<year>\d{4})(?!\d)`;
const gap = String.raw`(?:\s*,\s*|\s+|-)`;

/** Earlier forms win over later ones that overlap them. */
const forms: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})([-./])(?<monthNumber>\d{1,2})\2(?<day>\d{1,2})(?!\d)/gu,
  new RegExp(String.raw`(?<!\p{L})${month}\s+${day}${gap}${year}`, 'gu'),
  new RegExp(String.raw`(?<!\d)${day}[\s-]+(?:of\s+)?${month}${gap}${year}`, 'gu'),
  /(?<![\d./-])(?<first>\d{1,2})(?<mark>[-./])(?<second>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/gu,
  /(?<![\d./])(?<first>\d{1,2})(?<mark>[./])(?<second>\d{1,2})\k<mark>(?<year>\d{2})(?![\d./])/gu,
];

/** Every form ends or begins in a year of four digits, or in two numbers and one of two: most lines have neither. */
const hasYear = /\d{4}|\d[./]\d{1,2}[./]\d{2}/;

/**
 * The full dates in a line, in reading order: `May 16, 2025`, `16 May 2025`, `29th February 2012`, `Apr 12 2007`,
 * `2025-05-16`, `4/9/2007`, `16.05.2025`. Dates without a year, and days that no calendar has, are passed over.
 *
 * A month's name may have one letter wrong (`Novemer`). Two numbers with slashes or hyphens are ambiguous: they are read in
 * the US order, month first, unless only the other order is a date (`16/05/2025`). With points the day comes first, the
 * custom of the countries that write points, unless only the other order is a date (`02.29.12`). Two-digit years are
 * read as POSIX strptime does: 69–99 are 19xx, 00–68 are 20xx.
 */
export function findFullDates(line: string): FullDate[] {
  if (!hasYear.test(line)) return [];
  const found: FullDate[] = [];
  for (const form of forms) {
    for (const match of line.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const iso = isoOf(match.groups ?? {});
      if (iso !== undefined && !found.some((other) => other.start < span.end && span.start < other.end)) {
        found.push({ ...span, iso });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isoOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { year = '', day, month, monthNumber, first, second, mark } = groups;
  if (first !== undefined && second !== undefined) {
    const dayFirst = isoDate(fullYear(year), Number(second), Number(first));
    const monthFirst = isoDate(fullYear(year), Number(first), Number(second));
    return mark === '.' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
  }
  return isoDate(Number(year), month === undefined ? Number(monthNumber) : monthOf(month), Number(day));
}

function fullYear(digits: string): number {
  const value = Number(digits);
  if (digits.length > 2) return value;
  return value >= 69 ? 1900 + value : 2000 + value;
}

/** The month's number from 1, or NaN: in full, abbreviated, or, when it has five letters or more, with one letter wrong. */
export function monthOf(word: string): number {
  const name = word.toLowerCase();
  const number = numbers.get(name);
  if (number !== undefined) return number;
  const likely = name.length < 5 ? -1 : months.findIndex((full) => full.length >= 5 && distance(name, full) === 1);
  return likely < 0 ? NaN : likely + 1;
}

/** The date in ISO 8601, or undefined when no calendar has it. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1000)) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
