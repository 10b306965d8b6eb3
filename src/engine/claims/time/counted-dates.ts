import agoUnits from '#lexicon/units-before-ago';
import temporalCues from '#lexicon/temporal-cues';
import { isLowerBound, isUpperBound, type PartialDate, type Qualifier, type Quantity } from '../../quantities/index.js';
import type { Sentence } from '../../text/index.js';
import { shiftDate, type CalendarUnit } from './shift-date.js';

const later = new Set(temporalCues.later);
const sooner = new Set(temporalCues.sooner);
const laterThan = new Set(temporalCues.laterThan);
const soonerThan = new Set(temporalCues.soonerThan);

const units: ReadonlyMap<string, { readonly counted: CalendarUnit; readonly factor: number }> = new Map(
  agoUnits.map((row) => [row.unit, row]),
);

/**
 * Reads what a source counts from a date as a date of its own: `two days after 5 May`, and in `It closed on 5 May. Two days later …`
 * what is said to be later. It is as exact as what is counted: three years after a day are a year.
 *
 * @param quantities of the sentence, in reading order
 * @param before the last date that the sentence before it said
 */
export function datesCounted(sentence: Sentence, quantities: readonly Quantity[], before: Quantity | null): Quantity[] {
  if (!quantities.some(({ dimension }) => dimension === 'duration')) return [...quantities];
  const counted: Quantity[] = [];
  let last = before;
  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index];
    if (quantity === undefined) break;
    const start = quantities[index + 1];
    const from = start === undefined ? null : countedFrom(sentence.tokens, quantity, start);
    const next = from ?? countedOn(sentence.tokens, quantity, last) ?? quantity;
    if (from !== null) index++;
    if (isPoint(next)) last = next;
    counted.push(next);
  }
  return counted;
}

/** The last date of a sentence, which the next may count from. */
export function lastDateOf(quantities: readonly Quantity[]): Quantity | null {
  return quantities.findLast(isPoint) ?? null;
}

function isPoint({ dimension, date, dateEnd, qualifier }: Quantity): boolean {
  const isPlain = date !== undefined && date.part === undefined && date.season === undefined && date.either === undefined;
  return dimension === 'date' && isPlain && dateEnd === undefined && qualifier === null;
}

/** `two days after 5 May`: a duration, the word, and the date. */
function countedFrom(tokens: Sentence['tokens'], duration: Quantity, start: Quantity): Quantity | null {
  const word = tokens[duration.tokens.end]?.lower ?? '';
  const sign = laterThan.has(word) ? 1 : soonerThan.has(word) ? -1 : 0;
  // What follows `5 May’s vote` and `the 2008 crash` is counted from, not the day.
  const next = tokens[start.tokens.end];
  const standsAlone = next?.kind !== 'clitic' && start.tokens.first === duration.tokens.end + 1;
  return sign === 0 || !standsAlone ? null : dateAt(duration, start, sign, start);
}

/** `two days later`, after a date. */
function countedOn(tokens: Sentence['tokens'], duration: Quantity, start: Quantity | null): Quantity | null {
  const word = tokens[duration.tokens.end];
  const sign = later.has(word?.lower ?? '') ? 1 : sooner.has(word?.lower ?? '') ? -1 : 0;
  // Four days before a Thursday that no calendar places say more of the days than of the weekday.
  const isPlaced = start?.date?.year !== undefined || start?.date?.month !== undefined;
  if (start === null || !isPlaced || word === undefined || sign === 0) return null;
  return dateAt(duration, start, sign, { end: word.end, tokens: { first: 0, end: duration.tokens.end + 1 } });
}

/** @param last where the words for it end */
function dateAt(duration: Quantity, start: Quantity, sign: 1 | -1, last: Pick<Quantity, 'end' | 'tokens'>): Quantity | null {
  const { min, max, unit } = duration.stated;
  const known = units.get(unit);
  const amount = min ?? max;
  if (duration.dimension !== 'duration' || known === undefined || !isPoint(start) || start.date === undefined) return null;
  if (amount === null || (min !== null && max !== null && min !== max) || duration.qualifier === 'vague') return null;
  const date: PartialDate | null = shiftDate(start.date, known.counted, sign * amount * known.factor);
  if (date === null) return null;
  return {
    ...start,
    start: duration.start,
    end: last.end,
    tokens: { first: duration.tokens.first, end: last.tokens.end },
    date,
    qualifier: sign === 1 ? duration.qualifier : turned(duration.qualifier),
    // A week is told of six days as well as of eight.
    approximate: duration.approximate || start.approximate || known.counted !== 'day',
  };
}

/** More than two days before a day is sooner than that. */
function turned(qualifier: Qualifier | null): Qualifier | null {
  if (isLowerBound(qualifier)) return qualifier === 'more than' ? 'less than' : 'at most';
  if (isUpperBound(qualifier)) return qualifier === 'less than' ? 'more than' : 'at least';
  return qualifier;
}
