import smallWords from '#lexicon/dateline-small-words';
import months from '#lexicon/months';
import weekdays from '#lexicon/weekdays';
import type { Span } from '../text/index.js';
import { findFullDates } from './full-dates.js';
import type { Line } from './head-and-foot.js';

/** What a report's first words say of it, in the manner of news agencies: `NAIROBI, Kenya, March 3, 2014 (Reuters) - `. */
export interface Dateline {
  /** ISO 8601; absent where the day or its year is not said. */
  readonly published?: string;
  readonly agency?: string;
}

/** Longer ones are sentences with a dash in them. In UTF-16 units. */
const longest = 90;

const opening = /^[\p{Lu}\d(][^\n]*?(?:\s[-–—]{1,2}|[–—]{1,2}|--)\s*(?=\S)/u;
const agencyName = /\(((?!The\b)\p{Lu}[\p{L} .-]{1,30})\)\s*[-–—]/u;

/** A place in capitals, as agencies write it; places in small letters need the date that follows. */
const place = /^\p{Lu}[\p{Lu}'’.-]+(?=[\s,/(])/u;

/** Reads the first dateline of that form in a source's first lines. */
export function findDateline(head: readonly Line[]): Dateline {
  return locateDateline(head)?.dateline ?? {};
}

/** The same with where it stands, in the offsets of the source; undefined where there is none. */
export function locateDateline(head: readonly Line[]): (Span & { readonly dateline: Dateline }) | undefined {
  for (const { start, text } of head) {
    const words = opening.exec(text.slice(0, longest + 10))?.[0];
    const dateline = words === undefined || words.length > longest ? undefined : readOpening(words);
    if (words !== undefined && dateline !== undefined) return { start, end: start + words.length, dateline };
  }
  return undefined;
}

function readOpening(words: string): Dateline | undefined {
  const [date] = findFullDates(words);
  const agency = agencyName.exec(words)?.[1]?.trim();
  if (date === undefined && agency === undefined) return endsInDay.test(words) && place.test(words) ? {} : undefined;
  const rest = date === undefined ? words : words.slice(0, date.start) + words.slice(date.end);
  if (!hasOnlyNames(rest) || (date === undefined && !place.test(words))) return undefined;
  return { ...(date !== undefined && { published: date.iso }), ...(agency !== undefined && { agency }) };
}

const names = (list: readonly string[]): string => list.toSorted((a, b) => b.length - a.length).join('|');

/** A day without its year behind a place, which dates the report and claims nothing: `FENWICK, 6 May —`, `AUST, Friday —`. */
const endsInDay = new RegExp(
  String.raw`^\p{Lu}[\p{Lu}\s.'’-]*(?:,\s*\p{Lu}[\p{L}\s.]*)?,\s*` +
    String.raw`(?:(?:${names(Object.keys(weekdays))})|\d{1,2}(?:st|nd|rd|th)?\s+(?:${names(Object.keys(months))})\.?|` +
    String.raw`(?:${names(Object.keys(months))})\.?\s+\d{1,2}(?:st|nd|rd|th)?)\s*(?:[-–—]{1,2})\s*$`,
  'iu',
);

/** Whether all its words begin with a capital: places, states and agencies. */
function hasOnlyNames(text: string): boolean {
  return (text.match(/\p{L}[\p{L}'’.]*/gu) ?? []).every((word) => /^\p{Lu}/u.test(word) || small.has(word));
}

const small = new Set(smallWords);
