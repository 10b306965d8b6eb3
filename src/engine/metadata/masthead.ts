import dateLabels from '#lexicon/publication-labels';
import sourceLabels from '#lexicon/source-labels';
import { findFullDates } from './full-dates.js';
import { isFurniture } from './furniture.js';
import { classOfName, type NameClass } from './newsrooms.js';
import { saysNoMoreThanTime } from './publication-date.js';

/** A line that is nothing but names, and mostly a day: `The Example, 5 June 2024, page 3`. */
export interface Masthead {
  /** Who published the source, where the line names somebody who may have. */
  readonly outlet?: string;
  /** That this is a newsroom is `known` from the list, or it is `called` as newsrooms are; else the place of the line has to tell. */
  readonly newsroom: 'known' | 'called' | 'unsure';
  /** Whether the line says that this is its source: `Source: The Example`. */
  readonly isLabelled: boolean;
  /** ISO 8601. */
  readonly published?: string;
}

const listItem = /^(?:[-+>#•]|\*\s|\d{1,3}[.)]\s)/;
const byline = /^by\b/i;
const separators = /(?:(?<!\s)\s+)?[,|·•–—()]\s*|(?<!\s)\s+-{1,2}\s+/u;
const numbered = new RegExp(
  String.raw`^(?:(?:${dateLabels.pageNumber.join('|')})\.?\s*[A-Z]?\d+(?:\s*[-–]\s*[A-Z]?\d+)?|(?:\p{L}+\s)?(?:${dateLabels.edition.join('|')})(?:\s+[A-Z\d]{1,4})?)$`,
  'iu',
);
const origin = new RegExp(String.raw`^(?:${[...sourceLabels.outlet, ...sourceLabels.outletOrOrigin].join('|')})\s*:\s*`, 'iu');
/** Stands for the day among the parts of a line. */
const dayMark = '\u0000';
/** An outlet, a person and a place. */
const mostNames = 3;

/** Reads a line by its form alone; undefined for any other line: a sentence, a list item, a heading, a dateline with text behind it. */
export function readMasthead(line: string): Masthead | undefined {
  const unmarked = line.replace(/[*_]/g, '').trim();
  if (listItem.test(line) || byline.test(unmarked)) return undefined;
  const plain = unmarked.replace(origin, '');
  const dates = findFullDates(plain);
  const [date] = dates;
  if (dates.length > 1 || plain.length > longest) return undefined;
  const names = namesIn(date === undefined ? plain : plain.slice(0, date.start) + dayMark + plain.slice(date.end));
  if (names === undefined || names.length === 0 || names.length > mostNames) return undefined;
  if (date === undefined && names.length > 1) return undefined;
  const isLabelled = plain !== unmarked;
  const outlet = outletAmong(names, isLabelled);
  const newsroom = outlet?.is === 'newsroom' ? 'known' : outlet?.is === 'newspaper' ? 'called' : 'unsure';
  if (date === undefined && newsroom === 'unsure') return undefined;
  return {
    newsroom,
    isLabelled,
    ...(outlet !== undefined && { outlet: outlet.text }),
    ...(date !== undefined && { published: date.iso }),
  };
}

/** The newsroom among what stands behind an author's name in a byline: `, Asia Correspondent, BBC News | May 16, 2025`. */
export function newsroomIn(rest: string): string | undefined {
  return rest
    .split(separators)
    .map((text) => ({ text, is: classOfName(text) }))
    .find(isNewsroom)?.text;
}

/** In UTF-16 units. */
const longest = 100;

interface Name {
  readonly text: string;
  readonly is: NameClass | undefined;
}

/** The names between the separators of a line; undefined where anything stands there that is no name, day, time or page. */
function namesIn(line: string): Name[] | undefined {
  const names: Name[] = [];
  for (const part of line.split(separators)) {
    const rest = part.replace(dayMark, ' ').trim();
    if (saysNoMoreThanTime(rest) || numbered.test(rest) || isFurniture(rest)) continue;
    const is = classOfName(rest);
    // No separator stands between “Remembering” and its day.
    if (is === undefined || is === 'event' || (part.includes(dayMark) && is !== 'newsroom')) return undefined;
    names.push({ text: rest, is });
  }
  return names;
}

function isNewsroom({ is }: Name): boolean {
  return is === 'newsroom' || is === 'newspaper';
}

/** @param isOrigin whether the line says that this is its source: then a ministry is one of figures */
function outletAmong(names: readonly Name[], isOrigin: boolean): Name | undefined {
  const known = names.find(({ is }) => is === 'newsroom') ?? names.find(isNewsroom);
  if (known !== undefined) return known;
  const [only, ...others] = names.filter(({ is }) => is !== 'section');
  // “Small Village, Kenya”
  if (only === undefined || others.length > 0) return undefined;
  return only.is === 'other' || (only.is === 'organization' && !isOrigin) ? only : undefined;
}
