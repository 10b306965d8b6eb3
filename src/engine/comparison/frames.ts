import type { Claim } from '../claims/index.js';

/** Whether the sentences of two claims that recall something name anything in common. */
export function shareName(a: Claim, b: Claim): boolean {
  return [...a.frame.names].some((name) => b.frame.names.has(name));
}

/** Whether two claims that recall something can recall the same time. */
export function sameTime({ frame: a }: Claim, { frame: b }: Claim): boolean {
  if (a.days?.min != null && b.days?.min != null) return a.days.min <= (b.days.max ?? '') && b.days.min <= (a.days.max ?? '');
  if (a.date === null || b.date === null) return true;
  const fields = ['year', 'month', 'day'] as const;
  return fields.every((field) => a.date?.[field] === undefined || b.date?.[field] === undefined || a.date[field] === b.date[field]);
}
