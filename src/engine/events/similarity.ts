import type { Signature } from './signature.js';
import { cosine } from './vector.js';

/**
 * The evidence that two sources report one event, and how much each piece of it counts, in log odds. Learnt by logistic
 * regression on the pairs of reports of sixteen events, two similar ones in each of eight topics, and checked by leaving
 * one topic out at a time.
 */
const weights = { names: 1.1, concepts: 1.5, numbers: 9, sameDay: 2.8, otherDay: -1, sameWeekday: 0.6, otherWeekday: -2, bias: -1.66 };

/** What the judged reports have too few of to learn from: another building, and the same told again months later. */
const given = { otherVenue: -1.5, recurrence: -8 };

/** Log odds from which on sources are taken to report one event. */
export const sameEventThreshold = -0.3;

/** No single pair outweighs several others. Log odds. */
const most = 4;

/** Reports of one event may date it some days apart: time zones, the night after, a follow-up. In days. */
const tolerance = 3;

/** What is told in the same words months later, such as the next election, is another event. In days. */
const recurrence = 90;

const dayLength = 86_400_000;

/**
 * How sure it is that two sources report one event: log odds between −4 and 4. Symmetric.
 *
 * The names, words and numbers that they share count by cosine, what they say of the day counts for or against them.
 */
export function similarity(a: Signature, b: Signature): number {
  const odds =
    weights.bias +
    weights.names * cosine(a.names, b.names) +
    weights.concepts * cosine(a.concepts, b.concepts) +
    weights.numbers * cosine(a.numbers, b.numbers) +
    dayOdds(a, b) +
    (areApart(a.venues, b.venues) ? given.otherVenue : 0) +
    (daysBetween(a.day ?? a.published, b.day ?? b.published) > recurrence ? given.recurrence : 0);
  return Math.max(-most, Math.min(most, odds));
}

function dayOdds(a: Signature, b: Signature): number {
  if (a.day !== null && b.day !== null) return daysBetween(a.day, b.day) > tolerance ? weights.otherDay : weights.sameDay;
  if (a.weekdays.size === 0 || b.weekdays.size === 0) return 0;
  return [...a.weekdays].some((weekday) => b.weekdays.has(weekday)) ? weights.sameWeekday : weights.otherWeekday;
}

/** 0 where one of them is not known. */
function daysBetween(a: string | null, b: string | null): number {
  return a === null || b === null ? 0 : Math.abs(Date.parse(a) - Date.parse(b)) / dayLength;
}

/** Whether both name some, but none in common. */
function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((name) => b.has(name));
}
