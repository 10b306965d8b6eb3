import { isRangeDash } from '../numbers/ranges.js';
import { at, glued, isCapitalized, isDigits, type Tokens } from '../../language/index.js';
import type { QuantityMatch } from '../base/matches.js';
import { isMonthOrWeekday } from './calendar-words.js';
import { isDottedTime, readMarkedTime, speaksOfPrices } from './clock-marks.js';
import { boundaryWords } from '../nouns/noun-words.js';
import { readNoun } from '../nouns/read-noun.js';
import { smallNumbers } from '../numbers/number-words.js';
import { readZone } from './time-zones.js';
import { isPicometers } from '../units/picometers.js';
import dateWords from '#lexicon/date-words';
import halfOfDayList from '#lexicon/halves-of-day';
import clockPrepositionList from '#lexicon/clock-prepositions';

interface ClockTime {
  /** Seconds since midnight, as the text's own zone has it. */
  readonly seconds: number;
  readonly end: number;
  readonly zone?: string;
  /** Whether it tells which half of the day it is: says am or pm, or counts to 24. */
  readonly tellsHalf: boolean;
}

/** Reads a time of the day or a range of them: `1:30 p.m. local time`, `0737 GMT`, `8.40pm`, `noon`, `10am-1pm`. */
export function readClockTime(tokens: Tokens, index: number): QuantityMatch | null {
  const first = readClock(tokens, index);
  if (first === null) return readHours(tokens, index);
  const last = readLast(tokens, index, first);
  const from = last !== null && !first.tellsHalf ? sameHalf(first.seconds, last.seconds) : first.seconds;
  const stated = { min: from, max: last?.seconds ?? first.seconds, unit: 's' };
  const zone = last?.zone ?? first.zone;
  return {
    end: (last ?? first).end,
    reading: { dimension: 'time', stated, qualifier: last === null ? null : 'between', ...(zone !== undefined && { zone }) },
  };
}

/** `between 8 and 9 pm`, `8-10 p.m.`: the half of the day is said once, of the second hour, and the first comes before that. */
function readHours(tokens: Tokens, index: number): QuantityMatch | null {
  const hour = /^([1-9]|1[0-2])(?:\.([0-5]\d))?$/.exec(at(tokens, index));
  if (hour === null) return null;
  const seconds = (Number(hour[1]) % 12) * 3600 + Number(hour[2] ?? 0) * 60;
  const first: ClockTime = { seconds, end: index + 1, tellsHalf: false };
  const last = readLast(tokens, index, first);
  if (last === null || !last.tellsHalf || !isDigits(tokens, index + 2) || last.end === index + 3) return null;
  const stated = { min: sameHalf(first.seconds, last.seconds), max: last.seconds, unit: 's' };
  return {
    end: last.end,
    reading: { dimension: 'time', stated, qualifier: 'between', ...(last.zone !== undefined && { zone: last.zone }) },
  };
}

const noon = 43_200;

const betweenTimes = new Set(dateWords.betweenTimes);

/** `10:10 to 12:50 pm`: the first time takes the half of the day that makes it come first. */
function sameHalf(first: number, last: number): number {
  return last > noon && first < noon && first + noon < last ? first + noon : first;
}

function readLast(tokens: Tokens, index: number, first: ClockTime): ClockTime | null {
  const joint = at(tokens, first.end);
  const before = at(tokens, index - 1);
  const joins = isRangeDash(tokens, first.end) || betweenTimes.has(joint) || (joint === 'and' && before === 'between');
  const last = joins ? readClock(tokens, first.end + 1) : null;
  // Midnight as an end is that of the day.
  const end = last !== null && last.seconds === 0 ? { ...last, seconds: 2 * noon } : last;
  return end !== null && end.seconds > first.seconds ? end : null;
}

function readClock(tokens: Tokens, index: number): ClockTime | null {
  const word = at(tokens, index);
  if (word === 'noon' || word === 'midday') return zoned(tokens, { seconds: noon, end: index + 1, tellsHalf: true });
  if (word === 'midnight') return zoned(tokens, { seconds: 0, end: index + 1, tellsHalf: true });
  const marked = readMarkedTime(tokens, index);
  if (marked !== null) return zoned(tokens, { ...marked, tellsHalf: true });
  if (!isDigits(tokens, index)) return readSpoken(tokens, index);
  return readColon(tokens, index) ?? readMeridiem(tokens, index) ?? readMilitary(tokens, index) ?? readSpoken(tokens, index);
}

/** `13:30`, `1:30 pm`, `12:34:20` */
function readColon(tokens: Tokens, index: number): ClockTime | null {
  const hour = at(tokens, index);
  const minute = at(tokens, index + 2);
  if (at(tokens, index + 1) !== ':' || !/^\d{1,2}$/.test(hour) || !/^[0-5]\d$/.test(minute) || Number(hour) > 24) return null;
  if (!glued(tokens, index + 1) || !glued(tokens, index + 2) || (glued(tokens, index) && /^[:/.]$/.test(at(tokens, index - 1))))
    return null;
  const second =
    at(tokens, index + 3) === ':' && glued(tokens, index + 4) && /^[0-5]\d$/.test(at(tokens, index + 4))
      ? at(tokens, index + 4)
      : null;
  const end = second === null ? index + 3 : index + 5;
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0);
  const half = readHalf(tokens, end);
  // `John 3:16` is a verse.
  const before = at(tokens, index - 1);
  const named = half === null && hour.length === 1 && isCapitalized(tokens, index - 1) && !isMonthOrWeekday(before) && index > 1;
  if (named) return null;
  return zoned(
    tokens,
    half === null
      ? { seconds, end, tellsHalf: Number(hour) > 12 || hour.startsWith('0') }
      : { seconds: inHalf(seconds, half.pm), end: half.end, tellsHalf: true },
  );
}

/** `9pm`, `11 a.m.`, `8.40pm`, `10am` */
function readMeridiem(tokens: Tokens, index: number): ClockTime | null {
  const match = /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(at(tokens, index));
  if (match === null) return readPlainMeridiem(tokens, index);
  if (Number(match[1]) > 24) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2] ?? 0) * 60;
  const half = readHalf(tokens, index + 1);
  if (half === null) return match[2] === undefined ? null : readDotted(tokens, index, seconds);
  return zoned(tokens, { seconds: inHalf(seconds, half.pm), end: half.end, tellsHalf: true });
}

/** `1130 a.m.` */
function readPlainMeridiem(tokens: Tokens, index: number): ClockTime | null {
  const match = /^(0?[1-9]|1[0-2])([0-5]\d)$/.exec(at(tokens, index));
  const half = match === null ? null : readHalf(tokens, index + 1);
  if (match === null || half === null) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60;
  return zoned(tokens, { seconds: inHalf(seconds, half.pm), end: half.end, tellsHalf: true });
}

/** `9.25 in the morning`, `on Tuesday at 10.25` */
function readDotted(tokens: Tokens, index: number, seconds: number): ClockTime | null {
  const clock = withDayPart(tokens, seconds, index + 1);
  const day = at(tokens, index - 1) === 'at' && isMonthOrWeekday(at(tokens, index - 2));
  if (clock.end > index + 1 || day) return clock;
  return isDottedTime(tokens, index) ? zoned(tokens, { ...clock, tellsHalf: true }) : null;
}

function readHalf(tokens: Tokens, index: number): { readonly pm: boolean; readonly end: number } | null {
  const match = /^([ap])\.?m\.?$/.exec(at(tokens, index));
  if (match !== null && isPicometers(tokens, index)) return null;
  if (match !== null) return { pm: match[1] === 'p', end: index + 1 };
  // `p.m` at the end of a sentence loses its last stop; `p m` its first.
  const split = /^[ap]$/.test(at(tokens, index)) && at(tokens, index + 1) === '.' && at(tokens, index + 2) === 'm';
  return split ? { pm: at(tokens, index) === 'p', end: at(tokens, index + 3) === '.' ? index + 4 : index + 3 } : null;
}

/** `17:06 pm` says the same as 17:06. */
function inHalf(seconds: number, pm: boolean): number {
  const hours = Math.floor(seconds / 3600);
  if (pm) return hours < 12 ? seconds + noon : seconds;
  return hours === 12 ? seconds - noon : seconds;
}

/** `0737 GMT`, `1100 hours`, `1353 (1023 GMT)` */
function readMilitary(tokens: Tokens, index: number): ClockTime | null {
  const match = /^([01]\d|2[0-4])([0-5]\d)$/.exec(at(tokens, index));
  if (match === null) return null;
  const clock = { seconds: Number(match[1]) * 3600 + Number(match[2]) * 60, end: index + 1, tellsHalf: true };
  const after = at(tokens, index + 1);
  if (after === 'hours' || after === 'hrs' || isHourMark(tokens, index + 1)) return zoned(tokens, { ...clock, end: index + 2 });
  const zone = readZone(tokens, index + 1);
  if (zone !== null) return { ...clock, end: zone.end, zone: zone.text };
  const other = after === '(' && /^\d{4}$/.test(at(tokens, index + 2)) && readZone(tokens, index + 3) !== null;
  return other ? clock : null;
}

/** The mark of `1830h`; in `a 2000h test` it is a unit. */
function isHourMark(tokens: Tokens, index: number): boolean {
  return at(tokens, index) === 'h' && glued(tokens, index) && readNoun(tokens, index + 1, 'any') === null;
}

/** `half past eight`, `10 to nine`, `nine o'clock`, `8 o’clock` */
function readSpoken(tokens: Tokens, index: number): ClockTime | null {
  const word = at(tokens, index);
  const number = hourOf(word);
  if (number !== null && /^o['’]clock$/.test(at(tokens, index + 1)) && number <= 12)
    return withDayPart(tokens, number * 3600, index + 2);
  if (number !== null && number >= 1 && number <= 12 && clockPrepositions.has(at(tokens, index - 1))) {
    const clock = withDayPart(tokens, number * 3600, index + 1);
    if (clock.end > index + 1) return clock;
  }
  const joint = number !== null && number > 1 && at(tokens, index + 1) === 'minutes' ? index + 2 : index + 1;
  const past = at(tokens, joint) === 'past';
  const to = at(tokens, joint) === 'to';
  if (!past && !to) return null;
  const counted = past || joint > index + 1 || isToldAlone(tokens, index, number);
  const minutes = word === 'half' && past ? 30 : word === 'quarter' ? 15 : counted ? number : null;
  const hour = hourOf(at(tokens, joint + 1));
  if (minutes === null || minutes >= 60 || hour === null || hour < 1 || hour > 12) return null;
  return withDayPart(tokens, hour * 3600 + (past ? minutes : -minutes) * 60, joint + 2);
}

/** `at ten to five`, but `at five to six percent`: minutes by the five, and nothing after the hour. */
function isToldAlone(tokens: Tokens, index: number, minutes: number | null): boolean {
  const next = tokens[index + 3];
  const ends = next === undefined || next.kind === 'symbol' || boundaryWords.has(next.lower);
  const placed = (at(tokens, index - 1) === 'at' || at(tokens, index - 1) === 'by') && !speaksOfPrices(tokens);
  return minutes !== null && minutes > 0 && minutes < 30 && minutes % 5 === 0 && !isDigits(tokens, index) && placed && ends;
}

/** Before an hour that is said by its part of the day: `around three in the morning`. */
const clockPrepositions = new Set(clockPrepositionList);

const halvesOfDay = new Map(Object.entries(halfOfDayList));

function hourOf(word: string): number | null {
  return /^\d{1,2}$/.test(word) ? Number(word) : (smallNumbers.get(word) ?? null);
}

function withDayPart(tokens: Tokens, seconds: number, end: number): ClockTime {
  const half = readHalf(tokens, end);
  if (half !== null) return zoned(tokens, { seconds: inHalf(seconds, half.pm), end: half.end, tellsHalf: true });
  const said = at(tokens, end) === 'in' && at(tokens, end + 1) === 'the' ? halvesOfDay.get(at(tokens, end + 2)) : undefined;
  return said === undefined
    ? { seconds, end, tellsHalf: false }
    : { seconds: inHalf(seconds, said === 'pm'), end: end + 3, tellsHalf: true };
}

/** `17:06 hours local time`, `06:00 BST` */
function zoned(tokens: Tokens, clock: ClockTime): ClockTime {
  const hours = at(tokens, clock.end) === 'hours' || at(tokens, clock.end) === 'hrs' ? clock.end + 1 : clock.end;
  const zone = readZone(tokens, hours);
  return zone === null ? { ...clock, end: hours } : { ...clock, end: zone.end, zone: zone.text };
}
