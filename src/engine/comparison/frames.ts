import type { Claim } from '../claims/index.js';

/**
 * Whether two claims can speak of one occurrence: that of the day, which two sources of one event share, or the same
 * earlier one, which they tell by a name and by when it was. What always holds (how many live in a place, how far it is from another) needs only the name.
 *
 * @param sameEvent whether their sources report the same event
 */
export function framesMatch(a: Claim, b: Claim, sameEvent: boolean): boolean {
  if (a.frame.kind === 'main' && b.frame.kind === 'main' && sameEvent) return true;
  if (isFact(a) && isFact(b)) return shareName(a, b);
  if (a.frame.kind !== 'background' || b.frame.kind !== 'background' || !sameTime(a, b)) return false;
  return (sameEvent && a.frame.date !== null && b.frame.date !== null) || shareName(a, b);
}

/** Concepts of what does not change from one report to the next. */
const lasting = new Set(['population']);

/** Concepts that tie a distance to an event: `the quake was centred 20 miles north of X`. */
const happening = new Set(['occur', 'quake', 'center', 'centr', 'epicent', 'fire', 'crash', 'attack', 'shooting', 'aftershock']);

function isFact({ about, dimension }: Claim): boolean {
  if (dimension === 'length') return about.anchor !== null && ![...about.predicates].some((concept) => happening.has(concept));
  return about.head !== null && lasting.has(about.head);
}

function shareName(a: Claim, b: Claim): boolean {
  return [...a.frame.names].some((name) => b.frame.names.has(name));
}

function sameTime({ frame: a }: Claim, { frame: b }: Claim): boolean {
  if (a.days?.min != null && b.days?.min != null) return a.days.min <= (b.days.max ?? '') && b.days.min <= (a.days.max ?? '');
  if (a.date === null || b.date === null) return true;
  const fields = ['year', 'month', 'day'] as const;
  return fields.every((field) => a.date?.[field] === undefined || b.date?.[field] === undefined || a.date[field] === b.date[field]);
}
