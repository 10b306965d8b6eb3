import agoUnits from '#lexicon/units-before-ago';
import { at, glued, isHyphen, PhraseTable, type Tokens } from '../../language/index.js';
import type { DateMatch } from './date-match.js';
import { partsOfDay, partsOfPeriod, relativeWords } from './calendar-words.js';
import type { QuantityMatch } from '../base/matches.js';
import { noInterval } from '../base/build-quantity.js';
import type { PartialDate } from '../base/quantity.js';
import relativeDates from '#lexicon/relative-dates';

type Relative = NonNullable<PartialDate['relative']>;

const phrases = new PhraseTable<Relative>(relativeDates.map(({ phrase, unit, amount }) => [phrase, { unit, amount }]));

/** The phrases for such dates. */
export const relativePhrases: readonly string[] = relativeDates.map(({ phrase }) => phrase);

/** Words that such a date may start with. */
export const relativeDateStarters: readonly string[] = [...phrases.firstWords, ...relativeWords.keys()];

/** Dates counted from the source's own: `yesterday`, `last month`, `earlier this week`. */
export function readRelativeDate(tokens: Tokens, index: number): DateMatch | null {
  const found = phrases.find(tokens, index);
  if (found !== null) {
    // In `the last week of May` and `this week's second round` the words say the same; `this year-old boy` is no date.
    const next = at(tokens, found.end);
    if (
      (isHyphen(tokens, found.end) && glued(tokens, found.end)) ||
      (at(tokens, index - 1) === 'the' && found.value.unit !== 'day')
    )
      return null;
    const part = partsOfPeriod.get(at(tokens, index));
    const date: PartialDate = { relative: found.value, ...(part !== undefined && { part }) };
    const end =
      found.value.unit === 'day' && partsOfDay.has(next) && at(tokens, found.end - 1) !== next ? found.end + 1 : found.end;
    return { date, end };
  }
  const weekend = at(tokens, index + 1) === 'weekend' ? relativeWords.get(at(tokens, index)) : undefined;
  if (weekend === undefined) return null;
  const relative: Relative = { unit: 'week', amount: weekend };
  return { date: { weekday: 6, relative }, dateEnd: { weekday: 7, relative }, end: index + 2 };
}

const units = new Map<string, (typeof agoUnits)[number]>(agoUnits.map((row) => [row.unit, row]));

/** A duration followed by `ago` is a date: `30 months ago`, `four and a half years ago`. Hours keep being a duration. */
export function readAgo(tokens: Tokens, found: QuantityMatch): QuantityMatch {
  const { end, reading } = found;
  if (reading.dimension !== 'duration' || at(tokens, end) !== 'ago') return found;
  const unit = units.get(reading.stated.unit);
  const { min, max } = reading.stated;
  if (unit === undefined || min === null || max === null || min !== max) return found;
  const relative = { unit: unit.counted, amount: -min * unit.factor };
  return {
    end: end + 1,
    reading: { ...reading, dimension: 'date', stated: noInterval, normalized: noInterval, date: { relative } },
  };
}
