import { isRangeDash } from '../numbers/ranges.js';
import { readDayAlone, readDayDate, readMonth, readMonthDate } from './calendar-dates.js';
import { isReversed, yearsCarried } from './date-order.js';
import { readForeignDate } from './foreign-dates.js';
import { readNumericDate } from './numeric-dates.js';
import { at, glued, isCapitalized, isDigits, isHyphen, PhraseTable, type Tokens } from '../../language/index.js';
import { dateQuantity, type DateMatch } from './date-match.js';
import { months, partsOfPeriod, partsOfDay, relativeWords, seasons, weekdays } from './calendar-words.js';
import type { QuantityMatch } from '../base/matches.js';
import { partOfYearStarters, readPartOfYear } from './parts-of-years.js';
import { accountYearStarters, readAccountYearAlone } from './periods.js';
import { readRelativeDate, relativeDateStarters, relativePhrases } from './relative-dates.js';
import type { PartialDate } from '../base/quantity.js';
import { isUndated } from './undated-weekdays.js';
import { smallNumbers, smallOrdinals } from '../numbers/number-words.js';
import { partOfYears, readCentury, readShortDecade, readTurn } from './decades.js';
import { isYear, readSeason, readYear } from './years.js';
import holidayList from '#lexicon/holidays';
import partOfPeriodPhrases from '#lexicon/part-of-period-phrases';
import partedPeriodList from '#lexicon/parted-periods';
import dateWords from '#lexicon/date-words';

const partPhrases = new PhraseTable(Object.entries(partOfPeriodPhrases));
const holidays = new PhraseTable<PartialDate>(holidayList.map(({ name, month, day }) => [name, { month, day }]));

/** Words that a date may start with, besides digits. */
export const dateStarters: readonly string[] = [
  ...months.keys(),
  ...weekdays.keys(),
  ...seasons.keys(),
  ...partPhrases.firstWords,
  ...holidays.firstWords,
  ...relativeDateStarters,
  ...partOfYearStarters,
  ...accountYearStarters,
  ...smallOrdinals.keys(),
  'the',
  'turn',
  "'",
  '’',
  '‘',
];

/** The words after `the` with which a date goes on, besides digits: most nouns are asked for one in vain. */
export const dateWordsAfterThe: ReadonlySet<string> = new Set([
  ...smallOrdinals.keys(),
  ...smallNumbers.keys(),
  ...partsOfPeriod.keys(),
  ...partOfYearStarters,
  ...accountYearStarters,
  ...[...Object.keys(partOfPeriodPhrases), ...relativePhrases]
    .filter((phrase) => phrase.startsWith('the '))
    .map((phrase) => phrase.split(' ')[1] ?? ''),
  'turn',
  "'",
  '’',
  '‘',
]);

/** Reads a date or a range of dates. */
export function readDate(tokens: Tokens, index: number): QuantityMatch | null {
  const first = readOneDate(tokens, index);
  if (first === null) return null;
  return dateQuantity(first.dateEnd === undefined ? (joinDates(tokens, index, first) ?? first) : first);
}

function readOneDate(tokens: Tokens, index: number): DateMatch | null {
  const part = readPartOfYear(tokens, index) ?? readAccountYearAlone(tokens, index);
  if (part !== null) return part;
  if (isDigits(tokens, index))
    return (
      readNumericDate(tokens, index) ??
      readDayDate(tokens, index) ??
      readForeignDate(tokens, index) ??
      readYear(tokens, index) ??
      readCentury(tokens, index)
    );
  return (
    readRelativeDate(tokens, index) ??
    readSeason(tokens, index) ??
    readPart(tokens, index) ??
    readWeekday(tokens, index) ??
    readMonthDate(tokens, index) ??
    readHoliday(tokens, index) ??
    readShortDecade(tokens, index) ??
    readTurn(tokens, index) ??
    (at(tokens, index) === 'the'
      ? (readDayDate(tokens, index) ?? readCentury(tokens, index) ?? readDayAlone(tokens, index) ?? readTheDecade(tokens, index))
      : null)
  );
}

function readTheDecade(tokens: Tokens, index: number): DateMatch | null {
  const decade = readYear(tokens, index + 1);
  return decade?.dateEnd !== undefined && decade.end === index + 3 ? decade : readShortDecade(tokens, index + 1);
}

/** `early 2022`, `late May`, `mid-September 2022`, `early Saturday`, `the end of 2019`, `the early 1990s` */
function readPart(tokens: Tokens, index: number): DateMatch | null {
  const start = at(tokens, index) === 'the' && partsOfPeriod.has(at(tokens, index + 1)) ? index + 1 : index;
  const part = partPhrases.find(tokens, start);
  if (part === null) return null;
  const cursor = isHyphen(tokens, part.end) ? part.end + 1 : part.end;
  const inner = isYear(at(tokens, cursor))
    ? readYear(tokens, cursor)
    : weekdays.has(at(tokens, cursor))
      ? readWeekday(tokens, cursor)
      : seasons.has(at(tokens, cursor))
        ? readSeason(tokens, cursor)
        : (monthAfterPart(tokens, cursor) ?? yearsAfterPart(tokens, cursor) ?? periodAfterPart(tokens, part.end));
  if (inner === null) return null;
  return partOfYears(inner, part.value) ?? { ...inner, date: { ...inner.date, part: part.value } };
}

const partedPeriods = new Map(Object.entries(partedPeriodList));

/** `the end of the year`, `the beginning of next month` */
function periodAfterPart(tokens: Tokens, index: number): DateMatch | null {
  const amount = at(tokens, index) === 'the' ? 0 : relativeWords.get(at(tokens, index));
  const unit = partedPeriods.get(at(tokens, index + 1));
  const isWhole = !(isHyphen(tokens, index + 2) && glued(tokens, index + 2)) && tokens[index + 2]?.kind !== 'clitic';
  if (amount === undefined || at(tokens, index - 1) !== 'of' || !isWhole || unit === undefined) return null;
  return { date: { relative: { unit, amount } }, end: index + 2 };
}

/** `the late ’80s`, `the end of the 1990s`, `early in the 19th century` */
function yearsAfterPart(tokens: Tokens, index: number): DateMatch | null {
  const years = readShortDecade(tokens, index) ?? readTheDecade(tokens, index) ?? readCentury(tokens, index);
  return years?.approximate === true ? null : years;
}

function monthAfterPart(tokens: Tokens, index: number): DateMatch | null {
  return months.has(at(tokens, index)) && isCapitalized(tokens, index) ? readMonthDate(tokens, index) : null;
}

/** What makes a name of the weekday after it. */
const namedDays = new Set(dateWords.namedDays);

/** `Friday`, `last Friday`, `Thursday night`, `Friday, May 16, 2025` */
function readWeekday(tokens: Tokens, index: number): DateMatch | null {
  const first = at(tokens, index);
  const lead = relativeWords.has(first) ? index + 1 : index;
  const word = at(tokens, lead);
  const weekday = weekdays.get(word);
  if (weekday === undefined || namedDays.has(at(tokens, index - 1)) || isUndated(tokens, lead)) return null;
  const stopped = at(tokens, lead + 1) === '.' && word.length < 6 ? lead + 2 : lead + 1;
  const cursor = at(tokens, stopped) === ',' ? stopped + 1 : stopped;
  const exact = lead === index ? readExact(tokens, cursor) : null;
  if (exact !== null) return { ...exact, date: { ...exact.date, weekday } };
  if (word.length < 6) return null;
  const end = partsOfDay.has(at(tokens, lead + 1)) ? lead + 2 : lead + 1;
  return { date: { weekday, ...(first === 'next' && { relative: { unit: 'week', amount: 1 } }) }, end };
}

/** A month with its day, after a weekday. */
function readExact(tokens: Tokens, index: number): DateMatch | null {
  const date = months.has(at(tokens, index))
    ? readMonthDate(tokens, index)
    : isDigits(tokens, index)
      ? (readNumericDate(tokens, index) ?? readDayDate(tokens, index))
      : null;
  return date?.date.day === undefined ? null : date;
}

function readHoliday(tokens: Tokens, index: number): DateMatch | null {
  const found = isCapitalized(tokens, index) ? holidays.find(tokens, index) : null;
  if (found === null || (isCapitalized(tokens, found.end) && !isYear(at(tokens, found.end)))) return null;
  const year = isYear(at(tokens, found.end)) ? Number(at(tokens, found.end)) : null;
  return { date: { ...found.value, ...(year !== null && { year }) }, end: year === null ? found.end : found.end + 1 };
}

const betweenDates = new Set(dateWords.betweenDates);

/** `from May 16 to June 2`, `between Monday and Friday`, `Monday-Friday`, `28 February to 3 March 1976`; never from a later to an earlier day. */
function joinDates(tokens: Tokens, index: number, first: DateMatch): DateMatch | null {
  const before = at(tokens, index - 1);
  const joint = at(tokens, first.end);
  const words = (before === 'from' && betweenDates.has(joint)) || (before === 'between' && joint === 'and');
  const dash =
    isRangeDash(tokens, first.end) && (weekdays.has(at(tokens, first.end + 1)) || readMonth(tokens, first.end + 1) !== null);
  const days = isDay(first.date) && (betweenDates.has(joint) || isRangeDash(tokens, first.end));
  if (!words && !dash && !days) return null;
  const second = readOneDate(tokens, first.end + 1);
  if (second === null || second.dateEnd !== undefined || (!words && !dash && !isDay(second.date))) return null;
  const [date, dateEnd] = yearsCarried(first.date, second.date);
  return isReversed(date, dateEnd) ? null : { date, dateEnd, end: second.end };
}

function isDay({ month, day }: PartialDate): boolean {
  return month !== undefined && day !== undefined;
}
