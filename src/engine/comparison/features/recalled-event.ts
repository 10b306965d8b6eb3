import { intersect } from '../../../collections.js';
import type { Claim } from '../../claims/index.js';

/** Whether the sentences of two claims that recall something name anything in common. */
export function shareRecalledName(a: Pick<Claim, 'frame'>, b: Pick<Claim, 'frame'>): boolean {
  return intersect(a.frame.names, b.frame.names);
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
