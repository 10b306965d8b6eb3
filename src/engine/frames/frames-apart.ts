import type { ClaimFrame, NamedPart } from './claim-frame.js';

/**
 * Why two claims that differ cannot be about one thing, as far as their clauses say: another did it or suffered it, it belongs to another, it is
 * elsewhere, of another day, or only one of the two is told as what is; `null` where nothing of that kind is said. Symmetric.
 */
export function framesApart(a: ClaimFrame, b: ClaimFrame): 'agent' | 'patient' | 'owner' | 'place' | 'days' | 'modality' | null {
  if (areOther(a.agent, b.agent)) return 'agent';
  if (areOther(a.patient, b.patient)) return 'patient';
  if (areOther(a.owner, b.owner)) return 'owner';
  if (a.places.length > 0 && b.places.length > 0 && a.places.every((one) => b.places.every((other) => areOther(one, other))))
    return 'place';
  if (a.when !== null && b.when !== null && areOtherDays(a.when, b.when)) return 'days';
  return a.isReal === b.isReal || a.isMoment || b.isMoment ? null : 'modality';
}

/** Whether two names are of one kind and have no word in common: a name may be cut short. */
function areOther(a: NamedPart | null, b: NamedPart | null): boolean {
  if (a === null || a.type !== b?.type || a.name.includes(b.name) || b.name.includes(a.name)) return false;
  const words = new Set(a.name.split(' '));
  return !b.name.split(' ').some((word) => words.has(word));
}

function areOtherDays(a: NonNullable<ClaimFrame['when']>, b: typeof a): boolean {
  if (a.days.min !== null && b.days.min !== null) return isBefore(a.days, b.days) || isBefore(b.days, a.days);
  return units.some((unit) => a.date[unit] !== undefined && b.date[unit] !== undefined && a.date[unit] !== b.date[unit]);
}

/** By which two dates that cannot be placed are told apart: no Monday is a Tuesday. */
const units = ['year', 'month', 'day', 'weekday'] as const;

function isBefore({ max }: { readonly max: string | null }, { min }: { readonly min: string | null }): boolean {
  return max !== null && min !== null && max < min;
}
