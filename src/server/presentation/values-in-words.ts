import * as l10n from '@vscode/l10n';
import { valueInWords, type AnyClaim, type Claim, type DateInterval, type Role } from '../../engine/index.js';
import { inWords, spoken } from '../lsp/language.js';
import { oneLine } from '../../markdown.js';

/** A claim's value in figures and base units, with its bounds and scope, in words: `less than 2 hours`, `1,000 each`; a role by its noun. */
export function claimInWords(claim: AnyClaim): string {
  if (claim.dimension === 'role') return roleInWords(claim.role);
  const { quantity } = claim;
  if (quantity.scope === 'each') return l10n.t`${value(claim)} each`;
  return quantity.scope === 'total' ? l10n.t`${value(claim)} in total` : value(claim);
}

/** A role in one word for all that mean the same, with how it is held: `former minister`. */
function roleInWords({ head, standing }: Role): string {
  return [...standing, head].join(' ');
}

function value(claim: Claim): string {
  const { normalized, quantity } = claim;
  if (quantity.rank !== undefined) return rankInWords(claim);
  if (isDates(normalized)) return range(normalized.min, normalized.max, dayInWords, openDays) ?? claim.text;
  const { min, max, unit } = normalized;
  const written = (number: number): string =>
    claim.dimension === 'time' ? clockTime(number) : inWords(valueInWords(number, unit));
  const words = range(
    min,
    max,
    written,
    claim.dimension === 'time' ? openTimes(quantity.qualifier) : openNumbers(quantity.qualifier),
  );
  if (words === undefined) return claim.text;
  return min === null || max === null ? words : blurred(words, claim);
}

/** A value that may not be meant exactly. */
function blurred(words: string, { quantity: { qualifier, approximate } }: Claim): string {
  if (qualifier === 'nearly') return l10n.t`nearly ${words}`;
  if (qualifier === 'just over') return l10n.t`just over ${words}`;
  return approximate ? l10n.t`about ${words}` : words;
}

/** How a range is told that has one end. */
interface OpenRange {
  readonly below: (end: string) => string;
  readonly above: (end: string) => string;
}

const openDays: OpenRange = { below: (end) => l10n.t`until ${end}`, above: (end) => l10n.t`from ${end}` };

function openNumbers(qualifier: Claim['quantity']['qualifier']): OpenRange {
  return {
    below: (end) => (qualifier === 'less than' ? l10n.t`less than ${end}` : l10n.t`at most ${end}`),
    above: (end) => (qualifier === 'more than' ? l10n.t`more than ${end}` : l10n.t`at least ${end}`),
  };
}

function openTimes(qualifier: Claim['quantity']['qualifier']): OpenRange {
  return { ...openNumbers(qualifier), below: (end) => l10n.t`by ${end}` };
}

function isDates(interval: Claim['normalized']): interval is DateInterval {
  return interval.unit === 'date';
}

/** @returns `undefined` where neither end is known */
function range<T extends string | number>(
  min: T | null,
  max: T | null,
  inWords: (value: T) => string,
  { below, above }: OpenRange,
): string | undefined {
  if (min === null) return max === null ? undefined : below(inWords(max));
  if (max === null) return above(inWords(min));
  return min === max ? inWords(min) : l10n.t`${inWords(min)} to ${inWords(max)}`;
}

/** The rank; or since when it holds, as written, where that is what is compared. */
function rankInWords({ text, start, quantity, about }: Claim): string {
  const { rank } = quantity;
  if (rank === undefined) return text;
  if (about.aspect === 'since' && rank.since !== null)
    return oneLine(text.slice(rank.since.start - start, rank.since.end - start));
  return rank.oneOf ? l10n.t`one of the ${rank.order}` : rank.order;
}

/** @param seconds of the day */
function clockTime(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (seconds % 60 !== 0) parts.push(Math.floor(seconds % 60));
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

const day = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
} as const;

/** `Fri 16 May 2025`; what is no ISO 8601 day stays as it is. */
export function dayInWords(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : formatted(date, day).replace(',', '');
}

const weekdayName = { weekday: 'long', timeZone: 'UTC' } as const;

/** @param weekday from Monday, 1, to Sunday, 7: January 2024 began on a Monday */
const weekdayInWords = (weekday: number): string => formatted(new Date(Date.UTC(2024, 0, weekday)), weekdayName);

const formats = new Map<string, Intl.DateTimeFormat>();

function formatted(date: Date, options: typeof day | typeof weekdayName): string {
  const { locale } = spoken();
  const key = `${locale} ${Object.keys(options).length}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format.format(date);
}

/** When an event took place, as far as its sources say it; empty where they do not. */
export function eventDateInWords({ date, weekday }: { readonly date: string | null; readonly weekday: number | null }): string {
  if (date !== null) return dayInWords(date);
  return weekday === null ? '' : weekdayInWords(weekday);
}
