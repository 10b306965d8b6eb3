import { sparseCosine } from '../bag-of-words/index.js';
import { Memo } from '../memo/index.js';
import type { Signature } from './signature.js';

type SameEventFeature = (a: Signature, b: Signature, shared?: Shared) => number;

/** What two sources have in common: cosines, how many telling numbers, and how much of the smaller set. */
export interface Shared {
  readonly names: number;
  readonly concepts: number;
  readonly numbers: number;
  readonly tellingNumbers: number;
  readonly people: number;
  readonly organizations: number;
}

/** See {@link Shared}. */
export function sharedBy(a: Signature, b: Signature): Shared {
  return {
    names: sparseCosine(a.names, b.names),
    concepts: sparseCosine(a.concepts, b.concepts),
    numbers: sparseCosine(a.numbers, b.numbers),
    tellingNumbers: countShared(a.distinctiveNumbers, b.distinctiveNumbers),
    people: a.people.overlap(b.people),
    organizations: a.organizations.overlap(b.organizations),
  };
}

/** Reports of one event may date it some days apart: time zones, the night after, a follow-up. In days. */
const tolerance = { day: 3, dayOfYear: 5, otherDayOfYear: 12 };

const dayLength = 86_400_000;
const yearLength = 366;
const weekLength = 7;

/** Beyond that many, more shared numbers tell nothing more. */
const mostTelling = 4;

/**
 * What speaks for or against two sources reporting one event, each a number of about 0 to 1. All are symmetric; the weights
 * are learnt, see `data/models/event-matching`.
 */
export const sameEventFeatures: Readonly<Record<string, SameEventFeature>> = {
  names: (a, b, shared = sharedBy(a, b)) => shared.names,
  concepts: (a, b, shared = sharedBy(a, b)) => shared.concepts,
  numbers: (a, b, shared = sharedBy(a, b)) => shared.numbers,
  'telling numbers': (a, b, shared = sharedBy(a, b)) => Math.min(mostTelling, shared.tellingNumbers) / mostTelling,
  people: (a, b, shared = sharedBy(a, b)) => shared.people,
  organizations: (a, b, shared = sharedBy(a, b)) => shared.organizations,
  'published within a day': (a, b) => Number(daysBetween(a.published, b.published) <= 1),
  'same day': (a, b) => Number(daysBetween(a.day, b.day) <= tolerance.day),
  'same day of the year': (a, b) => Number(daysOfYearBetween(a, b) <= tolerance.dayOfYear),
  'other day of the year': (a, b) => Number(daysOfYearBetween(a, b) > tolerance.otherDayOfYear),
  'same weekday': (a, b) => Number(weekdaysBetween(a, b) === 0),
  'next weekday': (a, b) => Number(weekdaysBetween(a, b) === 1),
  'other weekday': (a, b) => Number(weekdaysBetween(a, b) > 1),
};

/** NaN where one of them is not known: no number is less or greater. */
export function daysBetween(a: string | null, b: string | null): number {
  return a === null || b === null ? Number.NaN : Math.abs(timeOf(a) - timeOf(b)) / dayLength;
}

const times = new Memo<string, number>(10_000);

function timeOf(day: string): number {
  return times.get(day, () => Date.parse(day));
}

/** NaN where the days themselves are known, or one is not. */
function daysOfYearBetween({ day: one, dayOfYear: a }: Signature, { day: other, dayOfYear: b }: Signature): number {
  if (one !== null && other !== null) return Number.NaN;
  if (a === null || b === null) return Number.NaN;
  return Math.min(Math.abs(a - b), yearLength - Math.abs(a - b));
}

/** The least number of days between two weekdays; NaN where the days themselves are known, or one says none. */
function weekdaysBetween(a: Signature, b: Signature): number {
  if (a.day !== null && b.day !== null) return Number.NaN;
  let least = Number.NaN;
  for (const one of a.weekdays) {
    for (const other of b.weekdays) {
      const distance = Math.min(Math.abs(one - other), weekLength - Math.abs(one - other));
      if (!(distance >= least)) least = distance;
    }
  }
  return least;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const value of a) if (b.has(value)) count++;
  return count;
}
