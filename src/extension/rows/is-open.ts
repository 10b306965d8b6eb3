import type { GroupState } from '../../protocol.js';

/** Whether nothing was said of a group that would settle it, or that it was looked at. */
export function isOpen({ status, isSeen }: GroupState): boolean {
  return status === 'open' && !isSeen;
}
