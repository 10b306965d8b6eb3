import type { PartialDate } from '../../quantities/index.js';
import { resolveDate, type DateInterval } from './resolve-date.js';
import type { TemporalCue } from './temporal-cues.js';

/** Which occurrence a claim speaks of: the one its source reports on, or an earlier one it recalls. */
export interface EventFrame {
  readonly kind: 'main' | 'background';
  /** When it happened, as far as the sentence or the one before it says. */
  readonly date: PartialDate | null;
  /** The same as days, resolved against the source's own date; `null` where that is not possible. */
  readonly days: DateInterval | null;
  /** The names that the sentences give which speak of it. */
  readonly names: ReadonlySet<string>;
}

/**
 * Which occurrence a sentence speaks of.
 *
 * @param names the names that it gives
 * @param before the frame of the sentence that it takes up, if any
 * @param published the source's own date, ISO 8601
 */
export function eventFrameOf(
  cue: TemporalCue,
  names: ReadonlySet<string>,
  before: EventFrame | null,
  published: string | null,
): EventFrame {
  const { date } = cue;
  if (date !== null) {
    const days = resolveDate(date, published);
    const kind = isOfTheDay(date, days, published) ? 'main' : 'background';
    // `That quake, in September, …` goes on about the one before.
    const known = before?.kind === kind ? before.names : [];
    return { kind, date, days, names: new Set([...known, ...names]) };
  }
  if (cue.current) return { kind: 'main', date: null, days: null, names };
  if (cue.earlier) return { kind: 'background', date: null, days: null, names };
  return before === null
    ? { kind: 'main', date: null, days: null, names }
    : { ...before, names: new Set([...before.names, ...names]) };
}

/** How long before its source an event of the day may lie, and how far ahead it may be announced. In days. */
const daysBefore = 14;
const daysAfter = 7;
const dayLength = 86_400_000;

/** Whether a date is one on which the source's own event may have happened. */
function isOfTheDay(date: PartialDate, days: EventFrame['days'], published: string | null): boolean {
  // A source that does not date itself says the full date of its own event, if it says any.
  if (published === null || days?.min == null || days.max == null) return date.day !== undefined;
  const at = Date.parse(published);
  return Date.parse(days.max) >= at - daysBefore * dayLength && Date.parse(days.min) <= at + daysAfter * dayLength;
}
