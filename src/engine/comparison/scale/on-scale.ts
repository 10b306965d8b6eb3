import type { AnyClaim } from '../types.js';
import { admissibleRange } from '../verdicts/admissible-range.js';

/** A stretch of a scale, both ends included; `null` leaves that side open. */
export interface ScaleRange {
  readonly min: number | null;
  readonly max: number | null;
}

/** Where a value lies on the scale of its kind. */
export interface OnScale extends ScaleRange {
  /** Numbers in a base unit, days in milliseconds since 1970-01-01 UTC, or clock times in seconds since midnight. */
  readonly scale: 'number' | 'day' | 'clock';
  /** The base unit of numbers; empty for a bare number, days and clock times. */
  readonly unit: string;
  /** What the claim leaves room for: wider than what it says where that is blurred. */
  readonly room: ScaleRange;
}

/** @returns `null` for what has no place on a scale: roles, scores, ranks, days without a year */
export function onScale(claim: AnyClaim): OnScale | null {
  if (claim.dimension === 'role' || claim.dimension === 'rank') return null;
  const { normalized } = claim;
  if (normalized.min === null && normalized.max === null) return null;
  if (typeof normalized.min === 'string' || typeof normalized.max === 'string') {
    const [min, max] = [millisecondsOf(normalized.min), millisecondsOf(normalized.max)];
    return { scale: 'day', unit: '', min, max, room: { min, max } };
  }
  const { min, max, unit } = normalized as ScaleRange & { readonly unit: string };
  const room = admissibleRange(claim, { min, max, unit });
  return {
    scale: claim.dimension === 'time' ? 'clock' : 'number',
    unit: claim.dimension === 'time' ? '' : unit,
    min,
    max,
    room: { min: finite(room.min), max: finite(room.max) },
  };
}

/** The stretch that all of some leave room for; `undefined` where there is none. */
export function allowedByAll(ranges: readonly ScaleRange[]): ScaleRange | undefined {
  const min = Math.max(...ranges.map((range) => range.min ?? Number.NEGATIVE_INFINITY));
  const max = Math.min(...ranges.map((range) => range.max ?? Number.POSITIVE_INFINITY));
  return ranges.length === 0 || min > max ? undefined : { min: finite(min), max: finite(max) };
}

function millisecondsOf(day: string | number | null): number | null {
  if (day === null) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? null : time;
}

function finite(end: number): number | null {
  return Number.isFinite(end) ? end : null;
}
