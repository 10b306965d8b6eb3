import assert from 'node:assert/strict';
import { type Interval, type PartialDate, type Quantity, readQuantities } from '../../../src/engine/quantities/index.js';
import { parseBlock, sentencesOf } from '../../../src/engine/text/index.js';

/** All quantities of a text. */
export function read(text: string): Quantity[] {
  return sentencesOf(parseBlock(text, 'plaintext')).flatMap(readQuantities);
}

function side(value: number | null): string {
  return value === null ? '' : String(Number(value.toPrecision(9)));
}

function interval({ min, max, unit }: Interval): string {
  const range = min !== null && min === max ? side(min) : `${side(min)}..${side(max)}`;
  return unit === '' ? range : `${range} ${unit}`;
}

const weekdayNames = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function date({ year, month, day, weekday, part, season, relative, either }: PartialDate): string {
  if (either !== undefined) return `${date(either.monthFirst)} or ${date(either.dayFirst)}`;
  const calendar = [year, month, day].map((field) => (field === undefined ? '?' : String(field))).join('-');
  const counted = relative && `${relative.amount >= 0 ? '+' : ''}${relative.amount} ${relative.unit}`;
  return [calendar === '?-?-?' ? undefined : calendar, weekday && weekdayNames[weekday], part, season, counted]
    .filter((field) => field !== undefined)
    .join(' ');
}

/** A quantity in one line: its span, what it says, its qualifier, noun and scope. */
export function show(text: string, quantity: Quantity): string {
  const { dimension, stated, normalized, qualifier, approximate, noun, scope, rank, score, zone } = quantity;
  const value =
    quantity.date === undefined
      ? interval(stated) + (interval(stated) === interval(normalized) ? '' : ` = ${interval(normalized)}`)
      : date(quantity.date) + (quantity.dateEnd ? ` to ${date(quantity.dateEnd)}` : '');
  const notes = [
    qualifier,
    approximate && (qualifier === null || (qualifier === 'between' && /^(?:date|age)$/.test(dimension))) && '~',
    noun && `of ${[...noun.modifiers, noun.head].join(' ')}`,
    scope,
    zone,
    score?.join(':'),
    rank?.oneOf === true && 'one of',
    rank?.since && `since: ${text.slice(rank.since.start, rank.since.end)}`,
    rank?.among && `among: ${text.slice(rank.among.start, rank.among.end)}`,
  ].filter((note) => typeof note === 'string');
  return [`${text.slice(quantity.start, quantity.end)} | ${dimension} ${value}`, ...notes].join(' | ');
}

/** Declares one test a row: a text and what is read in it, a line a quantity. */
export function table(rows: readonly (readonly [text: string, ...expected: readonly string[]])[]): void {
  for (const [text, ...expected] of rows) {
    it(text.trim(), () => {
      assert.deepEqual(
        read(text).map((quantity) => show(text, quantity)),
        expected,
      );
    });
  }
}
