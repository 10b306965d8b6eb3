import type { Amount } from '../numbers/amount.js';
import { readAmount } from '../numbers/read-amount.js';
import type { Token } from '../../text/index.js';
import { at, glued, isDigits, isHyphen, isWord, skipHyphen, type Tokens } from '../../language/index.js';
import { readAndAHalf } from './durations.js';
import { product, sum } from '../base/decimals.js';
import { type NumberMatch, type QuantityMatch, scaled } from '../base/matches.js';
import { readNoun } from '../nouns/read-noun.js';
import { type UnitMatch, readUnit, type Unit, unitNamed } from '../units/read-unit.js';
import smallerUnitNames from '#lexicon/smaller-units';
import measurementWords from '#lexicon/measurement-words';

/** An amount of a unit of measure, with the smaller units that follow: `90-minute`, `5 ft 2 in`, `one hour and 20 minutes`. */
export function readMeasurement(tokens: Tokens, amount: Amount): QuantityMatch | null {
  const read = readUnit(tokens, unitStart(tokens, amount)) ?? readFootMark(tokens, amount) ?? readInchMark(tokens, amount);
  if (read === null) return null;
  const { unit } = read;
  if (
    unit.name === 'day' &&
    at(tokens, amount.end - 1) === 'one' &&
    read.end === amount.end + 1 &&
    isSomeday(tokens, amount.end - 1, read.end)
  )
    return null;
  if (unit.name === 'stone' && !isWeight(tokens, read)) return null;
  // `5m people` counts millions.
  if (unit.name === 'meter' && read.symbol && glued(tokens, amount.end) && isMillions(tokens, amount, read.end)) {
    const { min, max } = scaled({ min: amount.min, max: amount.max, unit: '' }, 1e6, '');
    const stated = { min, max, unit: '' };
    return {
      end: read.end,
      reading: {
        dimension: 'count',
        stated,
        noun: readNoun(tokens, read.end, 'plural')?.noun ?? null,
        qualifier: amount.qualifier,
      },
    };
  }
  const more = readAndAHalf(tokens, read.end) ?? readInches(tokens, unit, read.end) ?? readSmaller(tokens, unit, read.end);
  const stated = { min: plus(amount.min, more?.value), max: plus(amount.max, more?.value), unit: unit.name };
  return {
    end: more?.end ?? read.end,
    reading: {
      dimension: unit.dimension,
      stated,
      normalized: scaled(stated, unit.factor, unit.base),
      qualifier: amount.qualifier,
      approximate: amount.approximate,
    },
  };
}

/** The prime of `6'1"`, which needs inches after it. */
function readFootMark(tokens: Tokens, amount: Amount): UnitMatch | null {
  const prime =
    /^['’′]$/.test(at(tokens, amount.end)) &&
    glued(tokens, amount.end) &&
    glued(tokens, amount.end + 1) &&
    isDigits(tokens, amount.end + 1);
  return prime ? { unit: unitNamed('foot'), end: amount.end + 1, symbol: true } : null;
}

/** The double prime of `a 6.4" display`; in quoted speech the mark is the quote's end. */
function readInchMark(tokens: Tokens, amount: Amount): UnitMatch | null {
  const mark = at(tokens, amount.end);
  if (!/^["”″]$/.test(mark) || !glued(tokens, amount.end) || amount.form !== 'digits' || !isWord(tokens, amount.end + 1))
    return null;
  const quoted =
    mark !== '″' && tokens.slice(0, amount.end).some((token) => /^["“”]$/.test(token.text) && !isInchMark(tokens, token));
  return quoted ? null : { unit: unitNamed('inch'), end: amount.end + 1, symbol: true };
}

function isInchMark(tokens: Tokens, mark: Token): boolean {
  const index = tokens.indexOf(mark);
  return glued(tokens, index) && isDigits(tokens, index - 1);
}

const afterOneDay = new Set(measurementWords.afterOneDay);

const beforeOneDay = new Set(measurementWords.beforeOneDay);

/** `One day they will meet`: some day, unless the words around speak of a length of time. */
function isSomeday(tokens: Tokens, index: number, end: number): boolean {
  return !beforeOneDay.has(at(tokens, index - 1)) && !afterOneDay.has(at(tokens, end));
}

function plus(value: number | null, more: number | undefined): number | null {
  return value === null ? null : sum(value, more ?? 0);
}

/** Where the unit of an amount starts: after a hyphen, after the `a` of `half a mile`, the `of an` of `a quarter of an hour`. */
function unitStart(tokens: Tokens, amount: Amount): number {
  if (!amount.fraction) return skipHyphen(tokens, amount.end);
  const of = at(tokens, amount.end) === 'of' ? amount.end + 1 : skipHyphen(tokens, amount.end);
  return at(tokens, of) === 'a' || at(tokens, of) === 'an' ? of + 1 : of;
}

const afterMeters = new Set(measurementWords.afterMeters);

function isMillions(tokens: Tokens, amount: Amount, end: number): boolean {
  return (
    amount.form === 'digits' &&
    (amount.max ?? 0) < 1000 &&
    !afterMeters.has(at(tokens, end)) &&
    readNoun(tokens, end, 'plural') !== null
  );
}

const inchWords = new Set(measurementWords.inches);

/** Feet take inches in several short ways: `5 ft 2 in`, `6-foot-4`, `5 feet and 2 inches`, `5'2"`. */
function readInches(tokens: Tokens, unit: Unit, index: number): NumberMatch | null {
  if (unit.name !== 'foot') return null;
  const joint = at(tokens, index) === 'and' || at(tokens, index) === ',' ? index + 1 : skipHyphen(tokens, index);
  const inches = readAmount(tokens, joint);
  if (inches?.min == null || inches.min !== inches.max || inches.min >= 12) return null;
  const end = skipHyphen(tokens, inches.end);
  const word = at(tokens, end);
  if (at(tokens, index - 1) === "'" || /^[’′]$/.test(at(tokens, index - 1)))
    return { value: inches.min / 12, end: /^["”″]$/.test(at(tokens, inches.end)) ? inches.end + 1 : inches.end };
  if (inchWords.has(word) || word === '"') return { value: inches.min / 12, end: end + 1 };
  const spaced = at(tokens, index - 1) === 'foot' && joint === index && tokens[inches.end]?.kind !== 'word';
  return ((isHyphen(tokens, index) && joint > index) || spaced) &&
    (isDigits(tokens, joint) || (spaced && inches.form === 'words'))
    ? { value: inches.min / 12, end: inches.end }
    : null;
}

const smallerUnits: ReadonlyMap<string, Unit> = new Map(
  Object.entries(smallerUnitNames).map(([name, smaller]) => [name, unitNamed(smaller)]),
);

/** `13 stone`, `13st 4lb`; stones that are counted are in the plural, and `300 stone houses` are made of it. */
function isWeight(tokens: Tokens, { unit, end, symbol }: UnitMatch): boolean {
  if (readSmaller(tokens, unit, end) !== null) return true;
  return !symbol && at(tokens, end - 1) === unit.name && readNoun(tokens, end, 'any') === null;
}

/** `took 12 h 30`: two digits after the mark of hours, with nothing after them that they could count. */
function areMinutes(tokens: Tokens, unit: Unit, index: number): boolean {
  if (unit.name !== 'hour' || at(tokens, index - 1) !== 'h' || !/^[0-5]\d$/.test(at(tokens, index))) return false;
  return glued(tokens, index) === glued(tokens, index - 1) && readNoun(tokens, index + 1, 'plural') === null;
}

/** `two hours and 30 minutes`, `1 year 1 month 21 days`, `six pounds, four ounces` */
function readSmaller(tokens: Tokens, unit: Unit, index: number): NumberMatch | null {
  const smaller = smallerUnits.get(unit.name);
  if (unit.dimension !== 'duration' && smaller === undefined) return null;
  const joint = at(tokens, index);
  const joined = joint === 'and' || joint === ',';
  const start = joint === ',' && at(tokens, index + 1) === 'and' ? index + 2 : joined ? index + 1 : index;
  const amount = readAmount(tokens, start);
  if (amount?.min == null || amount.min !== amount.max) return null;
  const next = readUnit(tokens, skipHyphen(tokens, amount.end));
  if (next === null && start === index && areMinutes(tokens, unit, index)) return { value: amount.min / 60, end: amount.end };
  // `13 stone 4`
  const ends = amount.end >= tokens.length || tokens[amount.end]?.kind === 'symbol';
  if (unit.name === 'stone' && start === index && next === null && ends && isDigits(tokens, start) && amount.min < 14)
    return { value: amount.min / 14, end: amount.end };
  if (next?.unit.dimension !== unit.dimension || next.unit === unit || (joined && next.unit.factor > unit.factor)) return null;
  if (smaller !== undefined && next.unit !== smaller) return null;
  const rest = readSmaller(tokens, next.unit, next.end);
  // Twelve months are a year, though a month as such is reckoned with 30 days.
  const share = unit.name === 'year' && next.unit.name === 'month' ? 1 / 12 : next.unit.factor / unit.factor;
  return { value: product(sum(amount.min, rest?.value ?? 0), share), end: rest?.end ?? next.end };
}
