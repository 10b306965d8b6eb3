import { valueInWords, type AnyClaim, type Claim, type DateInterval, type Role } from '../../engine/index.js';
import { oneLine } from '../../markdown.js';

/** A claim's value in figures and base units, with its bounds and scope, in words: `less than 2 hours`, `1,000 each`; a role by its noun. */
export function claimInWords(claim: AnyClaim): string {
  if (claim.dimension === 'role') return roleInWords(claim.role);
  const { quantity } = claim;
  const scope = quantity.scope === 'each' ? ' each' : quantity.scope === 'total' ? ' in total' : '';
  return `${value(claim)}${scope}`;
}

/** A role in one word for all that mean the same, with how it is held: `former minister`. */
function roleInWords({ head, standing }: Role): string {
  return [...standing, head].join(' ');
}

function value(claim: Claim): string {
  const { normalized, quantity } = claim;
  if (quantity.rank !== undefined) return rankInWords(claim);
  if (isDates(normalized)) return range(normalized.min, normalized.max, dayInWords, ['until', 'from']) ?? claim.text;
  const { min, max, unit } = normalized;
  const inWords = (number: number): string => (claim.dimension === 'time' ? clockTime(number) : valueInWords(number, unit));
  const below = claim.dimension === 'time' ? 'by' : quantity.qualifier === 'less than' ? 'less than' : 'at most';
  const above = quantity.qualifier === 'more than' ? 'more than' : 'at least';
  const words = range(min, max, inWords, [below, above]);
  if (words === undefined) return claim.text;
  return min === null || max === null ? words : `${blur(claim)}${words}`;
}

/** The word before a value that is not meant exactly. */
function blur({ quantity: { qualifier, approximate } }: Claim): string {
  if (qualifier === 'nearly' || qualifier === 'just over') return `${qualifier} `;
  return approximate ? 'about ' : '';
}

function isDates(interval: Claim['normalized']): interval is DateInterval {
  return interval.unit === 'date';
}

/** @returns `undefined` where neither end is known */
function range<T extends string | number>(
  min: T | null,
  max: T | null,
  inWords: (value: T) => string,
  [below, above]: readonly [string, string],
): string | undefined {
  if (min === null) return max === null ? undefined : `${below} ${inWords(max)}`;
  if (max === null) return `${above} ${inWords(min)}`;
  return min === max ? inWords(min) : `${inWords(min)} to ${inWords(max)}`;
}

/** The rank; or since when it holds, as written, where that is what is compared. */
function rankInWords({ text, start, quantity, about }: Claim): string {
  const { rank } = quantity;
  if (rank === undefined) return text;
  if (about.aspect === 'since' && rank.since !== null)
    return oneLine(text.slice(rank.since.start - start, rank.since.end - start));
  return rank.oneOf ? `one of the ${rank.order}` : rank.order;
}

/** @param seconds of the day */
function clockTime(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (seconds % 60 !== 0) parts.push(Math.floor(seconds % 60));
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `Fri 16 May 2025`; what is no ISO 8601 day stays as it is. */
export function dayInWords(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? iso : day.format(date).replace(',', '');
}

const weekdayName = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** @param weekday from Monday, 1, to Sunday, 7: January 2024 began on a Monday */
const weekdayInWords = (weekday: number): string => weekdayName.format(Date.UTC(2024, 0, weekday));

/** When an event took place, as far as its sources say it; empty where they do not. */
export function eventDateInWords({ date, weekday }: { readonly date: string | null; readonly weekday: number | null }): string {
  if (date !== null) return dayInWords(date);
  return weekday === null ? '' : weekdayInWords(weekday);
}
