import type { Claim } from '../../claims/index.js';

/** Concepts of what does not change from one report to the next. */
const lasting = new Set(['population']);

/** Concepts that tie a distance to an event: `the quake was centred 20 miles north of X`. */
const happening = new Set(['occur', 'quake', 'center', 'centr', 'epicent', 'fire', 'crash', 'attack', 'shooting', 'aftershock']);

/**
 * Whether what a claim says may stand in reports of any event: it recalls another one, or says what always holds, such as how
 * many live in a place or how far it is from another.
 */
export function isEventIndependent({ frame, dimension, about }: Claim): boolean {
  if (frame.kind === 'background') return true;
  if (dimension === 'length') return about.anchor !== null && ![...about.predicates].some((concept) => happening.has(concept));
  return about.head !== null && lasting.has(about.head);
}

/** Whether the sentences of two claims that recall something name anything in common. */
export function shareRecalledName(a: Pick<Claim, 'frame'>, b: Pick<Claim, 'frame'>): boolean {
  for (const name of a.frame.names) if (b.frame.names.has(name)) return true;
  return false;
}

/** Whether two claims that recall something can recall the same time. */
export function mayRecallSameTime({ frame: a }: Pick<Claim, 'frame'>, { frame: b }: Pick<Claim, 'frame'>): boolean {
  if (a.days?.min != null && b.days?.min != null) return a.days.min <= (b.days.max ?? '') && b.days.min <= (a.days.max ?? '');
  if (a.date === null || b.date === null) return true;
  const fields = ['year', 'month', 'day'] as const;
  return fields.every(
    (field) => a.date?.[field] === undefined || b.date?.[field] === undefined || a.date[field] === b.date[field],
  );
}
