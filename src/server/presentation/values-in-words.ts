import { claimInWords as claimAsMessage, shortDay, type AnyClaim } from '../../engine/index.js';
import { oneLine } from '../../markdown.js';
import { inWords, spoken } from '../lsp/language.js';

/** A claim's value in figures and base units, with its bounds and scope, in words: `less than 2 hours`, `1,000 each`; a role by its noun. */
export function claimInWords(claim: AnyClaim): string {
  return oneLine(inWords(claimAsMessage(claim)));
}

/** `Fri 16 May 2025`; what is no ISO 8601 day stays as it is. */
export function dayInWords(iso: string): string {
  return inWords(shortDay(iso));
}

const weekdayName = { weekday: 'long', timeZone: 'UTC' } as const;

/** @param weekday from Monday, 1, to Sunday, 7: January 2024 began on a Monday */
const weekdayInWords = (weekday: number): string =>
  new Intl.DateTimeFormat(spoken().locale, weekdayName).format(new Date(Date.UTC(2024, 0, weekday)));

/** When an event took place, as far as its sources say it; empty where they do not. */
export function eventDateInWords({ date, weekday }: { readonly date: string | null; readonly weekday: number | null }): string {
  if (date !== null) return dayInWords(date);
  return weekday === null ? '' : weekdayInWords(weekday);
}
