import type { Interval, Qualifier } from '../base/quantity.js';

/** Puts what a qualifier says onto an interval: bounds open one side, the others leave it as it is. */
export function applyQualifier(interval: Interval, qualifier: Qualifier | null): Interval {
  const { min, max, unit } = interval;
  // `as many as 30 to 40` is bounded already.
  if (min !== null && max !== null && min !== max) return interval;
  switch (qualifier) {
    case 'less than':
    case 'at most':
      return { min: null, max: max ?? min, unit };
    case 'more than':
    case 'at least':
      return { min: min ?? max, max: null, unit };
    case 'about':
    case 'nearly':
    case 'just over':
    case 'between':
    case 'vague':
    case null:
      return interval;
  }
}

/** Whether a qualifier opens the upper side. */
export function isLowerBound(qualifier: Qualifier | null): boolean {
  return qualifier === 'more than' || qualifier === 'at least';
}

/** Whether a qualifier opens the lower side. */
export function isUpperBound(qualifier: Qualifier | null): boolean {
  return qualifier === 'less than' || qualifier === 'at most';
}

const approximating: ReadonlySet<Qualifier> = new Set(['about', 'nearly', 'just over', 'vague']);

/** Whether a qualifier blurs the value. */
export function isApproximate(qualifier: Qualifier | null): boolean {
  return qualifier !== null && approximating.has(qualifier);
}
