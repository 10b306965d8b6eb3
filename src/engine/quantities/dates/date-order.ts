import type { PartialDate } from '../base/quantity.js';

type Field = 'year' | 'month' | 'day';

/** Whether the first of two dates is known to lie after the second. Without a year, December to February goes over the new year. */
export function isReversed(first: PartialDate, second: PartialDate): boolean {
  const [one, other] = [first.relative, second.relative];
  if (one !== undefined || other !== undefined) {
    if (one?.unit !== other?.unit) return false;
    return one?.amount === other?.amount ? isLater(first, second, ['month', 'day']) : (one?.amount ?? 0) > (other?.amount ?? 0);
  }
  if (first.year !== undefined && second.year !== undefined) return isLater(first, second, ['year', 'month', 'day']);
  return first.year === second.year && first.month === second.month && isLater(first, second, ['day']);
}

/** Whether the first is the later one by the first field that differs, as far as both state them. */
function isLater(first: PartialDate, second: PartialDate, fields: readonly Field[]): boolean {
  for (const field of fields) {
    const [one, other] = [first[field], second[field]];
    if (one === undefined || other === undefined) return false;
    if (one !== other) return one > other;
  }
  return false;
}

/** Two dates that follow each other, of which one alone says the year: `28 December to 3 January 1976` begins in 1975. */
export function yearsCarried(first: PartialDate, second: PartialDate): readonly [first: PartialDate, second: PartialDate] {
  if (first.month === undefined || second.month === undefined || first.relative !== undefined || second.relative !== undefined)
    return [first, second];
  const overNewYear = Number(isLater(first, second, ['month', 'day']));
  if (first.year === undefined && second.year !== undefined) return [{ ...first, year: second.year - overNewYear }, second];
  if (first.year !== undefined && second.year === undefined) return [first, { ...second, year: first.year + overNewYear }];
  return [first, second];
}
