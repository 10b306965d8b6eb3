import { resolveDate, type Claim, type Frame } from '../claims/index.js';

/** Whether two claims can speak of one occurrence: that of the day, or the same earlier one. */
export function framesMatch(a: Claim, b: Claim): boolean {
  if (a.frame.kind !== b.frame.kind) return false;
  return a.frame.kind === 'main' || earlierMatch(a.frame, b.frame);
}

/** Earlier events are told by when they were and by a name that both sentences give. */
function earlierMatch(a: Frame, b: Frame): boolean {
  if (![...a.names].some((name) => b.names.has(name))) return false;
  if (a.date === null || b.date === null) return true;
  const [first, second] = [resolveDate(a.date, null), resolveDate(b.date, null)];
  if (first === null || second === null) return a.date.month === b.date.month;
  return (first.min ?? '') <= (second.max ?? '') && (second.min ?? '') <= (first.max ?? '');
}
