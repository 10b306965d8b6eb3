import type { PartialDate } from '../quantities/index.js';
import type { FrameCue } from './cues.js';
import { resolveDate } from './dates.js';
import type { Frame } from './types.js';

/**
 * Which occurrence a sentence speaks of.
 *
 * @param before the frame of the sentence before it in the same paragraph
 * @param published the source's own date, ISO 8601
 */
export function frameOf(cue: FrameCue, before: Frame | null, published: string | null): Frame {
  const { date } = cue;
  if (date !== null) {
    const days = resolveDate(date, published);
    return { kind: isOfTheDay(date, days, published) ? 'main' : 'background', date, days };
  }
  if (cue.current) return { kind: 'main', date: null, days: null };
  if (cue.earlier) return { kind: 'background', date: null, days: null };
  return before ?? { kind: 'main', date: null, days: null };
}

/** How long before its source an event of the day may lie, and how far ahead it may be announced. In days. */
const daysBefore = 14;
const daysAfter = 7;
const dayLength = 86_400_000;

/** Whether a date is one on which the source's own event may have happened. */
function isOfTheDay(date: PartialDate, days: Frame['days'], published: string | null): boolean {
  // A source that does not date itself says the full date of its own event, if it says any.
  if (published === null || days?.min == null || days.max == null) return date.day !== undefined;
  const at = Date.parse(published);
  return Date.parse(days.max) >= at - daysBefore * dayLength && Date.parse(days.min) <= at + daysAfter * dayLength;
}
