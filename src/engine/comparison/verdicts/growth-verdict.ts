import type { Claim } from '../../claims/index.js';
import type { Interval } from '../../quantities/index.js';
import { peopleStateOf } from '../features/people-states.js';
import { quoted } from './quoted.js';
import { reasonedVerdict, type ReasonedVerdict } from './reasoned-verdict.js';
import { say, type Message } from '../../messages/index.js';

/** Which of two claims is newer, where their sources are of different days. */
function newerOf(a: Claim, b: Claim): Claim | null {
  if (a.published === null || b.published === null || a.published === b.published) return null;
  return a.published > b.published ? a : b;
}

/** Says which of two is newer, behind what else is said of them; nothing where neither is. */
export function withNewer(told: Message, a: Claim, b: Claim): Message {
  const newer = newerOf(a, b);
  return newer === null ? told : say`${told}; ${quoted(newer)} is newer, of ${dayOf(newer)}`;
}

function dayOf({ published }: Claim): { readonly day: string } {
  return { day: published ?? '' };
}

/**
 * The dead, the injured, the rescued are counted as they are found: of two such counts of different days, the greater one being the newer,
 * the newer takes the place of the older, and does not contradict it. `null` where it is not so.
 */
export function growthVerdict(a: Claim, b: Claim, first: Interval, second: Interval): ReasonedVerdict | null {
  const [newer, state] = [newerOf(a, b), peopleStateOf(a)];
  if (newer === null || a.dimension !== 'count' || state === null || state !== peopleStateOf(b)) return null;
  const [now, before] = newer === a ? [first, second] : [second, first];
  if (!((now.min ?? 0) > (before.max ?? Number.POSITIVE_INFINITY))) return null;
  return reasonedVerdict(
    'compatible',
    () => say`${quoted(newer === a ? b : a)} has grown to ${quoted(newer)}, of ${dayOf(newer)}`,
  );
}
